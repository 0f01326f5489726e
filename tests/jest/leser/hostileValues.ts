import fc from 'fast-check';
import {hostileText, OBJECT_NAMES} from './hostileText';

/** A JSON value. */
export type Json = string | number | boolean | null | Json[] | {[name: string]: Json};

/** Lists in lists, or objects in objects; the depth shrinks. */
const deep: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('[]', '{"a":}', '{"__proto__":}'), fc.nat(5000))
  .map(([pair, depth]) => `${pair.slice(0, -1).repeat(depth)}1${pair.slice(-1).repeat(depth)}`);

/** An object as JSON has it: `__proto__` is a name like any other, where an object literal would set the prototype. */
const object = (value: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...OBJECT_NAMES), fc.string({maxLength: 5})), value), {maxLength: 4})
    .map((entries) => Object.fromEntries(entries));

/** JSON values of every type with hostile texts and names, `valid` among the texts. */
export function hostileJson(valid: readonly string[]): fc.Arbitrary<Json> {
  const text = hostileText(valid, 1000);
  const {value} = fc.letrec<{value: Json}>((tie) => ({
    value: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      fc.oneof(
        text,
        fc.constantFrom(...valid),
        fc.double({noNaN: true, noDefaultInfinity: true}),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.array(tie('value'), {maxLength: 12}),
      object(tie('value')),
    ),
  }));
  return value;
}

/**
 * What somebody else may have written under a key of the browser's storage: JSON of the wrong type, broken, very deep or
 * long, and no JSON at all.
 * @param valid values the page would store itself
 */
export function hostileStored(valid: readonly string[]): fc.Arbitrary<string> {
  const json = hostileJson(valid).map((value) => JSON.stringify(value));
  return fc.oneof(
    hostileText(valid, 100_000),
    json,
    json.map((text) => text.slice(0, -1)),
    json.map((text) => text.replace(/\d+/g, '1e999')),
    deep,
    fc.tuple(fc.string({maxLength: 6}), fc.nat(20_000)).map(([text, n]) => JSON.stringify(new Array(n).fill(text))),
    fc
      .tuple(fc.constantFrom(...OBJECT_NAMES), fc.nat(3))
      .map(([name, n]) => `{"${name}":{"verschmutzt":${n}},"length":9e9}`),
  );
}

/**
 * What may stand where a page keeps what was typed while it is loaded again: the right shape with any content, the wrong
 * type, and anything that {@link hostileStored} yields.
 * @param pages paths of pages that have fields
 * @param labels labels of their fields
 */
export function hostileKeptInput(pages: readonly string[], labels: readonly string[]): fc.Arbitrary<string> {
  const rightly = (right: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
    fc.oneof({weight: 6, arbitrary: right}, {weight: 1, arbitrary: hostileJson(labels)});
  const field = fc.record({
    name: rightly(fc.oneof(fc.constantFrom(...labels), hostileText(labels, 100))),
    wert: rightly(hostileText(['dreher', 'true'], 10_000)),
  });
  const kept = fc.record({
    pfad: rightly(fc.oneof(fc.constantFrom(...pages), hostileText(pages, 100))),
    felder: rightly(fc.array(field, {maxLength: 4})),
    fokus: rightly(fc.oneof(fc.integer({min: -2, max: 4}), fc.double({noNaN: true}))),
  });
  const empty = JSON.stringify({pfad: '/', felder: [], fokus: -1});
  const stored = kept.map((value) => JSON.stringify(value));
  return fc.oneof({weight: 3, arbitrary: stored}, {weight: 1, arbitrary: hostileStored([empty])});
}

/** A parameter of an address; `raw` stands as it is, so that encodings can be broken. */
interface Parameter {
  name: string;
  value: string;
  raw: boolean;
}

/** A text as a part of an address, encoded like a form does it. */
const encoded = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

/** Signs that would end the part of the address a raw text stands in. */
const inside = (text: string): string => text.replace(/[#&\s]/g, '');

/**
 * The part of an address from `?` on, or an empty text.
 * @param names parameters the page reads, with values it understands
 */
export function hostileQuery(names: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<string> {
  const parameters = Object.entries(names).map(([name, valid]) =>
    fc.record({name: fc.constant(name), value: hostileText(valid), raw: fc.boolean()}),
  );
  const foreign: fc.Arbitrary<Parameter> = fc.record({
    name: fc.oneof(fc.constantFrom(...OBJECT_NAMES), hostileText(Object.keys(names), 100)),
    value: hostileText([''], 1000),
    raw: fc.boolean(),
  });
  return fc
    .array(fc.oneof({weight: 4, arbitrary: fc.oneof(...parameters)}, {weight: 1, arbitrary: foreign}), {maxLength: 5})
    .map((list) =>
      list.map(({name, value, raw}) =>
        raw ? `${inside(name)}=${inside(value)}` : `${encoded(name)}=${encoded(value)}`,
      ),
    )
    .map((list) => (list.length === 0 ? '' : `?${list.join('&')}`));
}

/** The part of an address from `#` on; `ids` are those of elements of the page. */
export function hostileHash(ids: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(hostileText(ids), fc.boolean()).map(([text, raw]) => `#${raw ? text : encoded(text)}`);
}

/** The path of an address of this host. `pages` are paths of pages, with slashes at both ends. */
export function hostilePath(pages: readonly string[]): fc.Arbitrary<string> {
  const part = fc
    .tuple(hostileText(['berufe'], 500), fc.boolean())
    .map(([text, raw]) => (raw ? inside(text).replaceAll('?', '') : encoded(text)));
  const page = fc.constantFrom(...pages);
  return fc.oneof(
    fc.array(part, {maxLength: 3}).map((parts) => `/${parts.join('/')}`),
    fc.tuple(page, part).map(([path, end]) => `${path}${end}/`),
    fc
      .tuple(fc.constantFrom('/', '//', '/.', '/%2e%2e'), page, fc.constantFrom('', '/', '//', 'index.html'))
      .map((list) => list.join('')),
  );
}
