/** @jest-environment node */
import * as fc from 'fast-check';
import {fold} from './fold';
import {buildIndex, loadIndex, normalise, type Segment, type SuchDokument, type Treffer} from './index';
import {CORPUS} from './testCorpus';
import {LIMITS} from './weights';

const index = buildIndex(CORPUS);
const suche = loadIndex(index);
const reloaded = loadIndex(JSON.parse(JSON.stringify(index)));
const text = (segments: readonly Segment[]): string => segments.map((segment) => segment.text).join('');

/** Any string, lone surrogates included, often with words of the corpus. */
const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({unit: 'grapheme', maxLength: 60}),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40}).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('Dreher', '/in', ' ', 'Zellfertigung', '-', '(', '*', 'kfz', 'prüfen', 'x', '\u00ad', '26112'),
    )
    .map((parts) => parts.join('')),
);

const anyDocument: fc.Arbitrary<SuchDokument> = fc.record({
  id: fc.uuid(),
  typ: fc.constantFrom('beruf', 'thema'),
  title: anyText,
  url: fc.constant('/'),
  kurz: anyText,
  namen: fc.array(fc.record({text: anyText, art: fc.constantFrom('frueher', 'abkuerzung')}), {maxLength: 2}),
  stichworte: fc.array(fc.record({text: anyText, art: fc.constant('kompetenz' as const)}), {maxLength: 2}),
  absaetze: fc.array(fc.record({text: anyText, art: fc.constant('aussage' as const)}), {maxLength: 2}),
});

function textsOf(doc: SuchDokument): string[] {
  return [doc.title, doc.kurz, ...[...doc.namen, ...doc.stichworte, ...doc.absaetze].map((entry) => entry.text)];
}

function expectFaithful({id, titel, auszug}: Treffer, docs: readonly SuchDokument[]): void {
  const doc = docs.find((candidate) => candidate.id === id);
  expect(text(titel)).toBe(doc?.title);
  expect(text(auszug).length).toBeLessThanOrEqual(LIMITS.excerpt);
  expect(doc && textsOf(doc).some((original) => original.includes(text(auszug)))).toBe(true);
  expect([...titel, ...auszug].every((segment) => segment.text !== '')).toBe(true);
}

describe('for any text', () => {
  it('folding and normalising twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(fold(fold(value))).toBe(fold(value));
        expect(normalise(normalise(value))).toBe(normalise(value));
      }),
      {numRuns: 2000},
    );
  });

  it('the search answers, equally each time, with segments of the original texts', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        const answer = suche.suche(query);
        expect(suche.suche(query)).toEqual(answer);
        expect(reloaded.suche(query)).toEqual(answer);
        expect(answer.auswege === undefined).toBe(answer.gesamt > 0);
        expect(answer.gesamt).toBeGreaterThanOrEqual(answer.treffer.length);
        for (const hit of answer.treffer) expectFaithful(hit, CORPUS);
      }),
      {numRuns: 500},
    );
  });

  it('any documents can be indexed, stored and searched', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDocument, {selector: ({id}) => id, maxLength: 5}), anyText, (docs, query) => {
        const built = buildIndex(docs);
        expect(buildIndex(structuredClone(docs))).toEqual(built);
        const answer = loadIndex(built).suche(query);
        expect(loadIndex(JSON.parse(JSON.stringify(built))).suche(query)).toEqual(answer);
        for (const hit of answer.treffer) expectFaithful(hit, docs);
      }),
      {numRuns: 300},
    );
  });

  it('a title finds its page', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CORPUS), ({title, id}) => {
        expect(suche.suche(title).treffer[0]?.id).toBe(id);
      }),
    );
  });
});

describe('hostile queries', () => {
  const many = Array.from({length: 100}, (_, copy) => CORPUS[copy % CORPUS.length]).flatMap((doc, copy) =>
    doc ? [{...doc, id: `${doc.id}-${copy}`}] : [],
  );
  const large = loadIndex(buildIndex(many));

  it.each([
    ['one long word', 'a'.repeat(10_000)],
    ['one long compound', 'batteriezellfertigung'.repeat(500)],
    ['many words', 'mechaniker fertigung hochvolt '.repeat(400)],
    ['spaces', ' '.repeat(10_000)],
    ['digits', '1'.repeat(10_000)],
    ['regex characters', '(a+)+$[\\]^.*?{1,9}|'.repeat(500)],
    ['markup', '<script>alert(1)</script>'.repeat(400)],
    ['emoji', '👩🏽‍🔧'.repeat(1500)],
    ['lone surrogates', '\ud83d'.repeat(10_000)],
    ['marks', `e${'\u0301'.repeat(9999)}`],
    ['gender endings', '/in'.repeat(3000)],
    ['zero-width and right-to-left marks', 'D\u200breher \u200f\u202eFr\u200däser '.repeat(600)],
    ['SQL', "'; DROP TABLE berufe; -- ".repeat(400)],
    ['unknown long words', 'schallubertragungsx gebaudenuntersuchungq fluggeratetriebwerkx '.repeat(20)],
    ['one letter', 'm'],
    ['prototype keys', '__proto__ constructor toString hasOwnProperty'],
  ])('%s', (_, query) => {
    large.suche(query);
    const times = Array.from({length: 5}, () => {
      const start = performance.now();
      large.suche(query);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
