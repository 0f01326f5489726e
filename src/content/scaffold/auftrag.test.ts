/** @jest-environment node */
import {rmSync} from 'node:fs';
import fc from 'fast-check';
import {loadContent, type LoadedContent} from '../load';
import {parseSource} from '../load/parseSource';
import {placeOf} from '../load/places';
import {HEUTE, testContent, writeFiles, type TestFiles} from '../testContent';
import {ARTEN} from './arten';
import {auftragFuer, type Auftrag} from './auftrag';
import {vervollstaendige} from './frage';
import {ANGABEN} from './testhilfen';

function geladen(files: TestFiles = testContent()): LoadedContent {
  const root = writeFiles(files);
  try {
    return loadContent(root);
  } finally {
    rmSync(root, {recursive: true});
  }
}
const content = geladen();
const fehler = (art: string, id: string, angaben: Record<string, string> = {}, inhalt = content): string[] => {
  const ergebnis = auftragFuer({art, id, angaben}, inhalt, HEUTE);
  return Array.isArray(ergebnis) ? ergebnis : [];
};
const auftrag = (art: string, id: string, angaben: Record<string, string>): Auftrag => {
  const ergebnis = auftragFuer({art, id, angaben}, content, HEUTE);
  if (Array.isArray(ergebnis)) throw new Error(ergebnis.join('\n'));
  return ergebnis;
};

/** Somebody at the terminal who gives these answers; more questions than answers are a fault. */
function jemand(antworten: readonly string[]) {
  const [gefragt, gesagt]: [string[], string[]] = [[], []];
  const frage = (text: string): Promise<string> => {
    const antwort = antworten[gefragt.length];
    gefragt.push(text);
    return antwort === undefined ? Promise.reject(new Error(`No answer to ${text}`)) : Promise.resolve(antwort);
  };
  return {frage, gefragt, gesagt, sage: (text: string) => void gesagt.push(text)};
}

describe('auftragFuer', () => {
  it.each([
    ['beruf', 'docs/berufe/produktion/neuling.md'],
    ['artikel', 'docs/themen/digitalisierung/neuling.md'],
    ['veranstaltung', 'docs/aktuelles/2026-04-05-neuling.md'],
    ['quelle', 'docs/register/quellen.yaml'],
    ['standort', 'docs/register/standorte.yaml'],
    ['qualifizierung', 'docs/register/qualifizierungen.yaml'],
  ])('knows where a new %s belongs', (art, datei) => {
    expect(auftrag(art, 'neuling', {...ANGABEN[art]}).datei).toBe(datei);
  });

  it.each([
    ['an unknown kind', ['artkel', 'neu', {}], ['„artkel“', 'Meinten Sie „artikel“?', 'standort']],
    ['a name every object has', ['constructor', 'neu', {}], ['kann nicht angelegt werden']],
    ['no kind', ['', '', {}], ['Es fehlt, was', 'Es fehlt die Kennung. Beispiel']],
    ['a missing group', ['beruf', 'neu', {}], ['Es fehlt --gruppe', 'produktion', 'Beispiel: --gruppe']],
    [
      'everything at once',
      ['beruf', '../x', {gruppe: 'foo', kldb: '1', farbe: 'rot'}],
      ['„../x“', '„foo“', '--kldb', '--farbe'],
    ],
    ['an id that is too long', ['quelle', 'a'.repeat(61), {}], ['höchstens 60 Zeichen']],
    [
      'a profile of another group',
      ['beruf', 'mechatroniker', {}],
      ['gibt es schon: docs/berufe/elektro', 'Es fehlt --gruppe'],
    ],
    ['an entry that exists', ['quelle', 'bibb-2024', {}], ['„bibb-2024“ gibt es schon', 'bibb-2024-2']],
    ['an event that exists', ['veranstaltung', 'kongress', {datum: '2026-03-12'}], ['gibt es schon']],
    ['a day that is not in the calendar', ['veranstaltung', 'neu', {datum: '2026-02-30'}], ['30.02.2026', 'Kalender']],
    ['a group as a path', ['beruf', 'neu', {gruppe: '../../..'}], ['„../../..“', 'produktion']],
    ['a place that is no number', ['standort', 'neu', {lat: 'Nord', lon: '99'}], ['--lat: ', '--lon: ', 'Beispiel']],
    ['an option of another kind', ['quelle', 'neu', {gruppe: 'it'}], ['--gruppe gibt es hier nicht', '--herausgeber']],
  ] as const)('refuses %s', (_fall, [art, id, angaben], worte) => {
    const text = fehler(art, id, angaben).join('\n');
    for (const wort of worte) expect(text).toContain(wort);
  });

  it('refuses to write into a register that cannot be read', () => {
    const kaputt = geladen(testContent().set('docs/register/quellen.yaml', '- id: "offen'));
    expect(fehler('quelle', 'neu', {}, kaputt)).toEqual([expect.stringContaining('nicht lesbar')]);
  });

  it('writes numbers as numbers', () => {
    expect(auftrag('standort', 'neu', {lat: '50.5', ort: '08056'}).text).toMatch(/ort: "08056"\n[^]*lat: 50\.5\n/);
  });

  const wort = fc.stringMatching(
    /^[\p{L}\d:#"'\\[\]{}&*!|>%@`,?~-][\p{L}\d :#"'\\[\]{}&*!|>%@`,?~-]{1,50}[\p{L}\d:#]$/u,
  );
  it.each(Object.keys(ARTEN))('puts any title of a %s into the file as it was said', (art) => {
    fc.assert(
      fc.property(wort, (titel) => {
        const {datei, text, art: gewaehlt} = auftrag(art, 'neuling', {...ANGABEN[art], titel});
        const place = placeOf(datei);
        if ('rule' in place) throw new Error(place.message);
        const {file, findings} = parseSource(datei, place, text);
        expect(findings).toEqual([]);
        const daten = file.yaml?.data as Record<string, unknown>;
        const block = gewaehlt.register ? (daten as unknown as Record<string, unknown>[])[0] : daten;
        expect(block).toMatchObject({[gewaehlt.angaben['titel']?.feld ?? '']: titel});
      }),
      {numRuns: 40},
    );
  });

  it('never leaves docs/, whatever the id', () => {
    const id = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-z0-9./\\-]{1,70}$/),
      fc.constantFrom('..', '__proto__', 'a/b', 'a\n'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(ARTEN)), id, (art, kennung) => {
        const ergebnis = auftragFuer({art, id: kennung, angaben: {...ANGABEN[art]}}, content, HEUTE);
        if (Array.isArray(ergebnis)) expect(ergebnis[0]).toMatch(/Kennung.*Beispiel|gibt es schon/);
        else {
          expect(kennung).toMatch(/^[a-z0-9-]{1,60}$/);
          expect(ergebnis.datei).toMatch(/^docs\/[a-z]+(?:\/[a-z-]+)?\/[a-z0-9-]+\.(?:md|yaml)$/);
        }
      }),
    );
  });
});

describe('vervollstaendige', () => {
  it('asks for what is missing, until what nobody can do without fits', async () => {
    const {frage, sage, gefragt, gesagt} = jemand([
      'berufe',
      'beruf',
      'Neu!',
      'neu',
      '',
      'it',
      '',
      '',
      'nix',
      'studium',
      '',
    ]);
    await expect(vervollstaendige({art: '', id: '', angaben: {}}, frage, sage)).resolves.toEqual({
      art: 'beruf',
      id: 'neu',
      angaben: {gruppe: 'it', typ: 'studium'},
    });
    expect(gesagt).toEqual([
      expect.stringContaining('Möglich sind'),
      expect.stringContaining('„Neu!“'),
      expect.stringContaining('--gruppe'),
      expect.stringContaining('„nix“'),
    ]);
    expect(gefragt.at(-1)).toMatch(/^--kldb: KldB 2010.*zum Beispiel 24232 \(Eingabetaste: später\): $/);
  });

  it('asks for nothing that was said', async () => {
    const {frage, sage, gefragt} = jemand([]);
    const wunsch = {art: 'artikel', id: 'neu', angaben: {leitthema: 'mensch', titel: 'Neu', kurz: 'Worum es geht.'}};
    await expect(vervollstaendige(wunsch, frage, sage)).resolves.toEqual(wunsch);
    expect(gefragt).toEqual([]);
  });
});
