import fc from 'fast-check';
import {jsonSchemas} from '../content/generate/jsonSchemas';
import {inhaltsdateien, unterschied} from '../content/pflege/testhilfen';
import {EINTRAEGE, KOERPER} from './feld';
import {ART, markdownFormat, registerFormat, UNLESBAR, type Format} from './format';
import {sammlungen} from './sammlungen';

const formate = new Map(
  sammlungen(jsonSchemas()).map(({name, extension, fields, files}): [string, Format] => {
    const felder = fields ?? files?.[0]?.fields ?? [];
    return [name, extension === 'yaml' ? registerFormat(felder) : markdownFormat(felder)];
  }),
);

/** The collection that edits a content file; undefined where none does. */
function sammlungVon(pfad: string): string | undefined {
  const [ordner = '', datei = ''] = pfad.split('/');
  if (ordner === 'register') return `register-${datei.replace('.yaml', '')}`;
  if (ordner === 'themen') return pfad.endsWith('/index.md') ? 'leitthemen' : 'artikel';
  const namen: Record<string, string> = {qualifizierung: 'wege', beratung: 'leitfaeden'};
  return formate.has(namen[ordner] ?? ordner) ? (namen[ordner] ?? ordner) : undefined;
}

const dateien = inhaltsdateien().flatMap(({pfad, text}) => {
  const format = formate.get(sammlungVon(pfad) ?? '');
  return format ? [{pfad, text, format}] : [];
});
const datei = (pfad: string) => {
  const gefunden = dateien.find((kandidat) => kandidat.pfad === pfad);
  if (!gefunden) throw new Error(`No file ${pfad}`);
  return gefunden;
};
const profil = datei('berufe/elektro/mechatroniker.md');
const quellen = datei('register/quellen.yaml');

/** What Decap does with data between reading and writing: it may add fields that are empty. */
const leer = fc.dictionary(
  fc.constantFrom('ordnung', 'auch', 'berufenet', 'ersetzt_durch', 'reihenfolge', 'veranstaltung'),
  fc.constantFrom('', null, undefined, [], {}),
);

describe('a file that is saved as it was opened', () => {
  it('stays the same, byte for byte, for every file the form editor knows', () => {
    expect(dateien.length).toBeGreaterThan(150);
    for (const {pfad, text, format} of dateien) {
      const neu = format.toFile(structuredClone(format.fromFile(text)));
      expect(neu === text ? '' : `${pfad}: ${unterschied(text, neu).join('\n')}`).toBe('');
    }
  });

  it('stays the same when the form adds empty fields', () => {
    const seiten = dateien.filter(({pfad, text}) => pfad.endsWith('.md') && text.length < 12_000);
    fc.assert(
      fc.property(fc.constantFrom(...seiten), leer, ({text, format}, zusatz) => {
        const daten = format.fromFile(text);
        expect(format.toFile({...zusatz, ...daten})).toBe(text);
      }),
      {numRuns: 60},
    );
  });

  it('keeps fields nobody knows', () => {
    const text = profil.text.replace('gruppe: elektro', 'gruppe: elektro\nfremd: {a: [1, 2]} # bleibt');
    expect(profil.format.toFile(profil.format.fromFile(text))).toBe(text);
  });
});

describe('an edit', () => {
  it('changes its line alone, whichever file was opened in between', () => {
    const daten = profil.format.fromFile(profil.text);
    datei('berufe/batterie/chemikant.md').format.fromFile(datei('berufe/batterie/chemikant.md').text);
    const neu = profil.format.toFile({...daten, berufenet: '2869', typ: 'studium'});
    expect(unterschied(profil.text, neu)).toEqual([
      '-typ: ausbildung',
      '-kldb: "26112"',
      '-berufenet: 2868',
      '+typ: studium',
      '+kldb: "26112"',
      '+berufenet: 2869',
    ]);
    expect(unterschied(neu, profil.format.toFile({...profil.format.fromFile(neu), typ: 'ausbildung'}))).toEqual([
      '-typ: studium',
      '+typ: ausbildung',
    ]);
  });

  it('turns what the form shows as text into numbers and truth values', () => {
    const {text, format} = datei('register/qualifizierungen.yaml');
    const {[EINTRAEGE]: eintraege, ...rest} = format.fromFile(text) as Record<string, Record<string, unknown>[]>;
    const [erster, ...andere] = eintraege ?? [];
    const neu = format.toFile({...rest, [EINTRAEGE]: [{...erster, praxis_geprueft: 'true'}, ...andere]});
    expect(unterschied(text, neu)).toEqual(['-  praxis_geprueft: unbekannt', '+  praxis_geprueft: true']);
  });

  it('removes an optional block and puts it back where the schema has it', () => {
    const ohne = profil.format.toFile({...profil.format.fromFile(profil.text), ordnung: []});
    expect(unterschied(profil.text, ohne)[0]).toBe('-ordnung:');
    const {ordnung} = profil.format.fromFile(profil.text);
    expect(profil.format.toFile({...profil.format.fromFile(ohne), ordnung})).toBe(profil.text);
  });

  it('changes the body alone', () => {
    const daten = profil.format.fromFile(profil.text);
    const neu = profil.format.toFile({...daten, [KOERPER]: `${String(daten[KOERPER])}\n\nNeu.`});
    expect(neu).toBe(`${profil.text}\nNeu.\n`);
  });
});

describe('a new file', () => {
  it('has the canonical form, with the fields in the order of the schema', () => {
    expect(
      formate.get('aktuelles')?.toFile({
        [KOERPER]: 'Text.',
        veranstaltung: [{ort: 'Leipzig', beginn: '2026-12-01 10:00'}],
        quellen: ['a-1'],
        berufe: [],
        kurz: '',
        title: 'Ein Tag',
      }),
    ).toBe(
      '---\ntitle: Ein Tag\nquellen:\n  - a-1\nveranstaltung:\n  beginn: "2026-12-01 10:00"\n  ort: Leipzig\n---\n\nText.\n',
    );
    expect(quellen.format.toFile({[EINTRAEGE]: [{titel: 'B', id: 'b', url: ''}]})).toBe('- id: b\n  titel: B\n');
  });

  it('holds lists and blocks the schema asks for, even when they are empty', () => {
    const neu = formate.get('berufe')?.toFile({wandel: [{id: 'a', quellen: []}], bezeichnungen: {}, [KOERPER]: ''});
    expect(neu).toContain('wandel:\n  - id: a\n    quellen: []\n');
    expect(neu).toContain('bezeichnungen: {}\n');
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['no front matter', 'nur Text'],
    ['broken YAML', '---\ntitle: [\n---\n\nText\n'],
  ])('is not overwritten: %s', (_name, text) => {
    const daten = profil.format.fromFile(text);
    expect(daten).toEqual({[UNLESBAR]: true});
    expect(() => profil.format.toFile({...daten, title: 'Neu'})).toThrow(/kann diese Datei nicht lesen/);
  });

  it('is not overwritten: a register that is no list', () => {
    expect(() => quellen.format.toFile(quellen.format.fromFile('a: ['))).toThrow(/kann diese Datei nicht lesen/);
    expect(() => quellen.format.toFile(quellen.format.fromFile('a: b'))).toThrow(/kann diese Datei nicht lesen/);
  });
});

it('tells articles from the page of their theme', () => {
  const artikel = datei('themen/elektromobilitaet/wasserstoff.md');
  expect(artikel.format.fromFile(artikel.text)[ART]).toBe('artikel');
  expect(artikel.format.fromFile(datei('themen/elektromobilitaet/index.md').text)[ART]).toBe('seite');
});
