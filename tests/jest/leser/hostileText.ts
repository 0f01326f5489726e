import fc from 'fast-check';

/** Global that every script in {@link MARKUP} would set; a page that has it has executed its input. */
export const EXECUTED = 'fuzzExecuted';

/** Name of an element that only markup in the input can create, for a page with custom or unknown elements of its own. */
export const INTRUDER = 'fuzz-intruder';

const RUN = `window.${EXECUTED}=1`;

/** Markup and addresses that would run, load or restyle something if a page took them for more than text. */
export const MARKUP: readonly string[] = [
  `<img src=x onerror="${RUN}">`,
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `"><svg onload=${RUN}>`,
  `'"--></style></title><${INTRUDER}>`,
  `<iframe srcdoc="<script>parent.${EXECUTED}=1</script>"></iframe>`,
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=//evil.example/">',
  '<style>*{display:none}</style>',
  `<details open ontoggle=${RUN}><a href="javascript:${RUN}">x</a>`,
  `<math><mi xlink:href="javascript:${RUN}">`,
  `javascript:${RUN}`,
  `\u0001java\tscript:${RUN}`,
  `data:text/html,<script>parent.${EXECUTED}=1</script>`,
  '//evil.example/',
  '\\\\evil.example\\',
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `&lt;img src=x onerror=${RUN}&gt;`,
];

/** Names with a meaning for objects; a page that uses input as a key without care finds or changes what is not there. */
export const OBJECT_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
  'then',
  'constructor.prototype',
  '__proto__[verschmutzt]',
];

const NUMBERS = [
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '-1e999',
  '9007199254740993',
  '0x1F',
  '1_000',
  '２６１１',
  '9'.repeat(400),
];

const ENCODED = [
  '%',
  '%%',
  '%zz',
  '%E0%A4%A',
  '%C0%AF',
  '%ED%A0%BD',
  '%FF',
  '%00',
  '%2525',
  '%u0041',
  '%F8%88%80%80%80',
  '+%20',
];

const DIRECTIONS = '\u200B|\u200E|\u200F|\u202A|\u202B|\u202C|\u202D|\u202E|\u2066|\u2067|\u2068|\u2069|\uFEFF|\u00AD';

const PATTERNS = ['.*', '(a+)+$', '[', '(', '\\', '*', '?', '$&', "$'", '^', '|', '{1,99999}', '\\u{110000}'];

/** Any sequence of UTF-16 code units, lone surrogates included. */
const codeUnits = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({min: 0xd800, max: 0xdfff}), fc.integer({min: 32, max: 126})), {
    maxLength: 30,
  })
  .map((units) => String.fromCharCode(...units));

const joined = (parts: readonly string[], maxLength = 8): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), {minLength: 1, maxLength}).map((list) => list.join(''));

/** Kinds of hostile text; each is drawn as often as any other. */
export const TEXT_KINDS = {
  unicode: fc.string({unit: 'binary', maxLength: 40}),
  surrogates: codeUnits,
  grapheme: fc.string({unit: 'grapheme', maxLength: 40}),
  control: fc.array(fc.nat(0x9f), {minLength: 1, maxLength: 20}).map((units) => String.fromCharCode(...units)),
  direction: fc
    .array(fc.oneof(fc.constantFrom(...DIRECTIONS.split('|')), fc.string({maxLength: 3})), {minLength: 1})
    .map(join),
  combining: fc.tuple(fc.constantFrom('a', 'ü', '8'), fc.nat(2000)).map(([base, n]) => base + '\u0308'.repeat(n)),
  encoding: joined(ENCODED),
  markup: joined(MARKUP, 2),
  names: joined(OBJECT_NAMES, 2),
  numbers: fc.constantFrom(...NUMBERS),
  patterns: joined(PATTERNS),
} satisfies Record<string, fc.Arbitrary<string>>;

function join(parts: readonly string[]): string {
  return parts.join('');
}

/** A valid value with something hostile in it, or cut off, doubled or in another case. */
export function mutated(valid: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    value: fc.constantFrom(...valid),
    at: fc.nat(40),
    insert: fc.oneof(...Object.values(TEXT_KINDS)),
    how: fc.constantFrom('insert', 'cut', 'double', 'upper', 'wide'),
  });
  return change.map(({value, at, insert, how}) => {
    if (how === 'cut') return value.slice(0, at % (value.length + 1));
    if (how === 'double') return value + value;
    if (how === 'upper') return value.toUpperCase() + insert;
    if (how === 'wide') return value.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const position = at % (value.length + 1);
    return value.slice(0, position) + insert + value.slice(position);
  });
}

/** Something short, many times over: up to about `length` UTF-16 code units, and small again when a failure is shrunk. */
export function long(length: number): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.constantFrom('a', ' ', '<b>', '%', '"', 'Zerspanung ', '\u0308', '\uD83D'),
    fc.string({maxLength: 5}),
  );
  return fc
    .tuple(part, fc.nat({max: length}))
    .map(([text, total]) => text.repeat(Math.ceil(total / (text.length || 1))));
}

/**
 * Text from all kinds, from changes of valid values, and long ones.
 * @param valid values the page understands
 * @param length UTF-16 code units of the longest text
 */
export function hostileText(valid: readonly string[], length = 10_000): fc.Arbitrary<string> {
  return fc.oneof(
    {weight: 6, arbitrary: fc.oneof(...Object.values(TEXT_KINDS))},
    {weight: 3, arbitrary: mutated(valid)},
    {weight: 1, arbitrary: long(length)},
  );
}
