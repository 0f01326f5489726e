import fc from 'fast-check';
import {parseInput} from '../../../src/plugins/offline/keptInput';
import {hostileText, long, MARKUP, mutated, OBJECT_NAMES, TEXT_KINDS} from './hostileText';
import {hostileHash, hostileJson, hostileKeptInput, hostilePath, hostileQuery, hostileStored} from './hostileValues';

/** The same inputs in every run: what a generator covers is no matter of luck. */
const SAMPLE = {seed: 1, numRuns: 2000};

const sample = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, SAMPLE);

/** Whether a text is JSON. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether all of a text can be decoded. */
function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

describe('hostile texts', () => {
  const texts = sample(hostileText(['Mechatroniker', '26112']));

  it.each<[string, (text: string) => boolean]>([
    ['lone surrogates', (text) => /\p{Surrogate}/u.test(text)],
    ['characters beyond the first plane', (text) => /[\u{10000}-\u{10FFFF}]/u.test(text)],
    ['control characters', (text) => /[\0-\x08\x7F-\x9F]/.test(text)],
    ['characters of direction', (text) => /[\u202A-\u202E\u2066-\u2069]/.test(text)],
    ['broken encodings', (text) => text.includes('%') && !isEncoded(text)],
    ['numbers that are none', (text) => /^(?:NaN|1e999)$/.test(text)],
    ['signs of patterns', (text) => text.includes('(a+)+$')],
    [
      'valid values with markup in them',
      (text) => /^Mecha.*<\w+.*troniker$/s.test(text) || /Mech.*<(?:img|script)/s.test(text),
    ],
    ['more than 9,000 characters', (text) => text.length > 9000],
    ['nothing at all', (text) => text === ''],
  ])('have %s', (_, holds) => expect(texts.some(holds)).toBe(true));

  it.each([...MARKUP, ...OBJECT_NAMES])('have %s', (part) =>
    expect(texts.some((text) => text.includes(part))).toBe(true),
  );

  it('are of a bounded length', () => expect(Math.max(...texts.map(({length}) => length))).toBeLessThan(21_000));

  it.each(Object.keys(TEXT_KINDS))('of the kind %s differ', (kind) => {
    const texts = fc.sample(TEXT_KINDS[kind as keyof typeof TEXT_KINDS], SAMPLE);
    expect(new Set(texts).size).toBeGreaterThan(5);
  });

  it('keep valid values recognisable when they are changed', () =>
    expect(sample(mutated(['Dreher'])).filter((text) => text.includes('Dreher')).length).toBeGreaterThan(400));

  it('shrink to the shortest that still fails, however long they were', () => {
    const {counterexample} = fc.check(
      fc.property(long(100_000), (text) => text.length < 50),
      {seed: 1},
    );
    expect(counterexample?.[0].length).toBeLessThan(60);
  });
});

describe('hostile stored values', () => {
  const texts = sample(hostileStored(['["Dreher"]']));
  const values = texts.filter(isJson).map((text) => JSON.parse(text) as unknown);

  it.each<[string, () => boolean]>([
    ['no JSON', () => texts.some((text) => !isJson(text))],
    ['lists of more than 10,000', () => values.some((value) => Array.isArray(value) && value.length > 10_000)],
    ['more than 90,000 characters', () => texts.some(({length}) => length > 90_000)],
    ['lists in lists, 1,000 deep', () => texts.some((text) => text.startsWith('['.repeat(1000)))],
    ['numbers too large', () => texts.some((text) => text.includes('1e999'))],
    ['prototypes as names', () => texts.some((text) => text.includes('"__proto__":{"verschmutzt"'))],
  ])('are %s', (_, holds) => expect(holds()).toBe(true));

  it.each(['string', 'number', 'boolean', 'object'])('are JSON of the type %s', (type) =>
    expect(values.some((value) => typeof value === type)).toBe(true),
  );
});

describe('hostile kept input', () => {
  const texts = sample(hostileKeptInput(['/suche/'], ['Liste eingrenzen']));
  const kept = texts.map(parseInput);
  const fields = kept.flatMap((input) => input?.felder ?? []);

  it.each<[string, () => boolean]>([
    ['of another shape', () => kept.includes(undefined)],
    ['of the right shape for another page', () => kept.some((input) => input && input.pfad !== '/suche/')],
    ['for a field of the page', () => fields.some(({name}) => name === 'Liste eingrenzen')],
    ['markup in a field', () => fields.some(({wert}) => wert.includes('<img'))],
    ['at places where no field is', () => kept.some((input) => input && !Number.isInteger(input.fokus))],
  ])('is %s', (_, holds) => expect(holds()).toBe(true));
});

describe('hostile JSON', () => {
  it('has __proto__ as a name of its own, and changes no prototype', () => {
    const values = sample(hostileJson(['Dreher']));
    expect(values.some((value) => value !== null && Object.hasOwn(Object(value) as object, '__proto__'))).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('hostile addresses', () => {
  const base = 'http://localhost/suche/';
  const queries = sample(hostileQuery({q: ['Dreher'], typ: ['beruf']}));
  const hashes = sample(hostileHash(['wandel']));
  const paths = sample(hostilePath(['/suche/']));

  it('have queries with every name, repeated and foreign names', () => {
    const lists = queries.map((query) => [...new URLSearchParams(query).keys()]);
    expect(lists.some((names) => names.includes('q') && names.includes('typ'))).toBe(true);
    expect(lists.some((names) => names.filter((name) => name === 'q').length > 1)).toBe(true);
    expect(lists.some((names) => names.includes('__proto__'))).toBe(true);
    expect(queries).toContain('');
  });

  it.each([
    ['queries', queries],
    ['hashes', hashes],
    ['paths', paths],
  ])('have %s with broken and with whole encodings', (_, parts) => {
    const withPercent = parts.filter((part) => part.includes('%'));
    expect(withPercent.some(isEncoded)).toBe(true);
    expect(withPercent.every(isEncoded)).toBe(false);
  });

  it('stay what they are in an address', () => {
    for (const query of queries) expect(new URL(base + query).pathname).toBe('/suche/');
    for (const hash of hashes) expect(new URL(base + hash).search).toBe('');
    for (const path of paths) expect(new URL(`http://localhost${path}`).host).toBe('localhost');
  });

  it('have paths that another host could be read from', () =>
    expect(paths.some((path) => /^\/[/\\]/.test(path))).toBe(true));
});
