import fc from 'fast-check';
import {splitMarkdown} from '../load/splitMarkdown';
import {aendereMarkdown, koerperVon, schreibeMarkdown} from './aendereMarkdown';
import {aendereYaml} from './aendereYaml';
import {inhaltsdateien, lies, unterschied} from './testhilfen';
import {fingerabdruck, istBlock, type Block} from './werte';

const TEXT = `# Kopf der Datei
id: dreher   # Kennung
title: 'Dreher/in'
stand: "2026-11-22"

auch: [CNC,
  CAM]   # zwei
leer: []
ordnung:
  name: Verordnung
  dauer_monate: 42
wandel:
  # erste Aussage
  - id: eins
    text: "Ein Satz: mit Doppelpunkt"
    quellen: [a, b]
  - id: zwei
    text: Zweiter Satz
    quellen:
      - c
      - d
# Schluss
`;

const DATEN = lies(TEXT) as Block & {ordnung: Block; wandel: readonly [Block, Block]};
const [EINS, ZWEI] = DATEN.wandel;

/** What changes in the lines of the text when its data becomes this. */
function nach(daten: unknown): string[] {
  const neu = aendereYaml(TEXT, daten);
  expect(fingerabdruck(lies(neu))).toBe(fingerabdruck(daten));
  return unterschied(TEXT, neu);
}

const {ordnung: _ordnung, ...ohneOrdnung} = DATEN;
const {title: _title, ...ohneTitel} = DATEN;
const {id: _id, ...ohneId} = DATEN;

describe('aendereYaml', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', DATEN, []],
    ['the order of fields alone', Object.fromEntries(Object.entries(DATEN).reverse()), []],
    ['an absent field that becomes empty', {...DATEN, neu: '', liste: [], block: {}}, []],
    [
      'a plain value before a comment',
      {...DATEN, id: 'fraeser'},
      ['-id: dreher   # Kennung', '+id: fraeser   # Kennung'],
    ],
    ['a value in single quotes', {...DATEN, title: "O'Neill"}, ["-title: 'Dreher/in'", "+title: 'O''Neill'"]],
    ['a value in double quotes', {...DATEN, stand: '2026-12-01'}, ['-stand: "2026-11-22"', '+stand: "2026-12-01"']],
    [
      'a plain value that now needs quotation marks',
      {...DATEN, ordnung: {...DATEN.ordnung, name: 'Neu: ja'}},
      ['-  name: Verordnung', '+  name: "Neu: ja"'],
    ],
    [
      'a number',
      {...DATEN, ordnung: {...DATEN.ordnung, dauer_monate: 36}},
      ['-  dauer_monate: 42', '+  dauer_monate: 36'],
    ],
    [
      'one more word in brackets',
      {...DATEN, auch: ['CNC', 'CAM', 'a, b']},
      ['-  CAM]   # zwei', '+  CAM, "a, b"]   # zwei'],
    ],
    [
      'the first word in brackets gone',
      {...DATEN, auch: ['CAM']},
      ['-auch: [CNC,', '-  CAM]   # zwei', '+auch: [CAM]   # zwei'],
    ],
    ['a word in front', {...DATEN, auch: ['0815', 'CNC', 'CAM']}, ['-auch: [CNC,', '+auch: ["0815", CNC,']],
    ['an empty list filled', {...DATEN, leer: ['x']}, ['-leer: []', '+leer: [x]']],
    ['a list emptied', {...DATEN, auch: []}, ['-auch: [CNC,', '-  CAM]   # zwei', '+auch: []   # zwei']],
    ['a block gone', ohneOrdnung, ['-ordnung:', '-  name: Verordnung', '-  dauer_monate: 42']],
    ['the first field gone', ohneId, ['-id: dreher   # Kennung']],
    ['a field gone', ohneTitel, ["-title: 'Dreher/in'"]],
  ])('changes only what differs: %s', (_name, daten, zeilen) => {
    expect(nach(daten)).toEqual(zeilen);
  });

  it('puts a new field where the data has it', () => {
    expect(nach({id: 'dreher', kurz: 'Kurz', typ: '2026-11', ...DATEN})).toEqual(['+kurz: Kurz', '+typ: "2026-11"']);
    expect(nach({neu: 1, ...DATEN})).toEqual(['+neu: 1']);
    expect(nach({...DATEN, ordnung: {...DATEN.ordnung, fach: ['Eins', 'Zwei']}})).toEqual([
      '+  fach:',
      '+    - Eins',
      '+    - Zwei',
    ]);
  });

  it('adds, removes and moves entries of a list by their lines', () => {
    const drei = {id: 'drei', text: 'Dritter', quellen: [], zahlen: [{wert: 1}]};
    const zeilen = ['+  - id: drei', '+    text: Dritter', '+    quellen: []', '+    zahlen:', '+      - wert: 1'];
    expect(nach({...DATEN, wandel: [EINS, ZWEI, drei]})).toEqual(zeilen);
    expect(nach({...DATEN, wandel: [EINS, drei, ZWEI]})).toEqual(zeilen);
    expect(nach({...DATEN, wandel: [ZWEI]})).toEqual([
      '-  - id: eins',
      '-    text: "Ein Satz: mit Doppelpunkt"',
      '-    quellen: [a, b]',
    ]);
    const getauscht = aendereYaml(TEXT, {...DATEN, wandel: [ZWEI, EINS]});
    expect(getauscht.split('\n').sort()).toEqual(TEXT.split('\n').sort());
  });

  it('changes one line inside an entry, and a list with hyphens by its lines', () => {
    expect(nach({...DATEN, wandel: [EINS, {...ZWEI, text: 'Anders'}]})).toEqual([
      '-    text: Zweiter Satz',
      '+    text: Anders',
    ]);
    expect(nach({...DATEN, wandel: [EINS, {...ZWEI, quellen: ['c', 'x', 'd']}]})).toEqual(['+      - x']);
    expect(nach({...DATEN, wandel: [EINS, {...ZWEI, quellen: []}]})).toEqual([
      '-    quellen:',
      '-      - c',
      '-      - d',
      '+    quellen: []',
    ]);
  });

  it('changes the kind of a value', () => {
    expect(nach({...DATEN, ordnung: 'keine'})).toEqual([
      '-ordnung:',
      '-  name: Verordnung',
      '-  dauer_monate: 42',
      '+ordnung: keine',
    ]);
    expect(nach({...DATEN, title: {kurz: 'D'}})).toEqual(["-title: 'Dreher/in'", '+title:', '+  kurz: D']);
  });

  it('keeps Windows line ends, and a last line without line break', () => {
    const text = 'a: 1\r\nliste:\r\n  - x';
    expect(aendereYaml(text, {a: 2, liste: ['x', {b: 1, c: 2}]})).toBe(
      'a: 2\r\nliste:\r\n  - x\r\n  - b: 1\r\n    c: 2',
    );
  });

  it('writes the canonical form where there is no original, and refuses one it cannot read', () => {
    expect(aendereYaml('', {stand: '2026', am: '2026-11-26', zeit: '10:00', ja: 'ja', nein: 'no', leer: []})).toBe(
      'stand: "2026"\nam: "2026-11-26"\nzeit: "10:00"\nja: ja\nnein: "no"\nleer: []\n',
    );
    expect(() => aendereYaml('a: [', {a: 1})).toThrow(/not readable/);
  });
});

const dateien = inhaltsdateien();
const teile = dateien.map(({pfad, text}) => ({
  pfad,
  text,
  yaml: pfad.endsWith('.md') ? (splitMarkdown(text)?.frontMatter ?? '') : text,
}));

describe('on every content file', () => {
  it('equal data gives the identical text', () => {
    expect(teile.length).toBeGreaterThan(150);
    for (const {pfad, text, yaml} of teile) {
      const daten = lies(yaml);
      const neu = pfad.endsWith('.md')
        ? aendereMarkdown(text, {vorspann: daten as Block, koerper: koerperVon(text)})
        : aendereYaml(text, daten);
      expect(neu === text ? '' : `${pfad}: ${unterschied(text, neu).join('\n')}`).toBe('');
    }
  });
});

/** Places of a value: every way to a field or an entry. */
function wege(wert: unknown, weg: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const eigene = weg.length > 0 ? [weg] : [];
  if (Array.isArray(wert)) return [...eigene, ...wert.flatMap((eintrag, index) => wege(eintrag, [...weg, index]))];
  if (!istBlock(wert)) return eigene;
  return [...eigene, ...Object.entries(wert).flatMap(([name, feld]) => wege(feld, [...weg, name]))];
}

/** The value with something else at a place; `undefined` takes it away. */
function setze(
  wert: unknown,
  [schritt, ...rest]: readonly (string | number)[],
  neu: (alt: unknown) => unknown,
): unknown {
  if (schritt === undefined) return neu(wert);
  if (Array.isArray(wert)) {
    return wert
      .map((eintrag: unknown, index) => (index === schritt ? setze(eintrag, rest, neu) : eintrag))
      .filter((eintrag) => eintrag !== undefined);
  }
  if (!istBlock(wert)) return wert;
  return Object.fromEntries(
    Object.entries(wert)
      .map(([name, feld]): [string, unknown] => [name, name === schritt ? setze(feld, rest, neu) : feld])
      .filter(([, feld]) => feld !== undefined),
  );
}

const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 30}),
  fc.string(),
  fc.constantFrom('2026-11', '- a', 'a: b', 'x # y', 'no', '~', "'", '"', '[a]'),
);
const ersatz = fc.oneof(
  text,
  text,
  fc.integer(),
  fc.boolean(),
  fc.array(text, {maxLength: 3}),
  fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), text, {maxKeys: 3}),
);

/** A random edit: replaces, removes, doubles or turns around what stands at a place. */
const bearbeitung = fc.tuple(fc.nat(), fc.constantFrom('setze', 'entferne', 'ergaenze', 'drehe'), ersatz);

function bearbeite(daten: unknown, [stelle, art, wert]: [number, string, unknown]): unknown {
  const alle = wege(daten);
  const weg = alle[stelle % alle.length] ?? [];
  return setze(daten, weg, (alt) => {
    if (art === 'entferne') return undefined;
    if (art === 'ergaenze' && Array.isArray(alt)) return [...(alt as unknown[]), wert];
    if (art === 'ergaenze' && istBlock(alt)) return {neu: wert, ...alt};
    if (art === 'drehe' && Array.isArray(alt)) return (alt as unknown[]).toReversed();
    return wert;
  });
}

describe('on random edits of real files', () => {
  const kleine = teile.filter(({yaml}) => yaml.length < 40_000);

  it('the new text says the new data, and undoing the edit says the old', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kleine), fc.array(bearbeitung, {minLength: 1, maxLength: 3}), ({yaml}, edits) => {
        const alt = lies(yaml);
        const neu = edits.reduce<unknown>(bearbeite, alt);
        const ergebnis = aendereYaml(yaml, neu);
        expect(fingerabdruck(lies(ergebnis))).toBe(fingerabdruck(neu));
        expect(fingerabdruck(lies(aendereYaml(ergebnis, alt)))).toBe(fingerabdruck(alt));
      }),
      {numRuns: 100},
    );
  });

  it('a new text for one field is one line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kleine), fc.nat(), text, ({yaml}, stelle, wert) => {
        const alt = lies(yaml);
        const texte = wege(alt).filter((weg) => {
          let ist = '';
          setze(alt, weg, (wertDort) => (ist = typeof wertDort));
          return ist === 'string';
        });
        const neu = setze(alt, texte[stelle % texte.length] ?? [], () => `x${wert}`);
        const zeilen = unterschied(yaml, aendereYaml(yaml, neu));
        expect(zeilen.length === 0 ? 2 : zeilen.length).toBe(2);
      }),
      {numRuns: 100},
    );
  });
});

describe('aendereMarkdown', () => {
  const datei = '---\ntitle: A\n---\n\n\nErster Absatz  \nzweite Zeile\n\n- a\n\n';

  it('keeps the blank lines around the body, and everything else where only the body changes', () => {
    expect(koerperVon(datei)).toBe('Erster Absatz  \nzweite Zeile\n\n- a');
    expect(aendereMarkdown(datei, {vorspann: {title: 'A'}, koerper: 'Neu'})).toBe('---\ntitle: A\n---\n\n\nNeu\n\n');
    expect(aendereMarkdown(datei, {vorspann: {title: 'B'}, koerper: koerperVon(datei)})).toBe(
      datei.replace('title: A', 'title: B'),
    );
    expect(aendereMarkdown(datei, {vorspann: {title: 'A', b: 1}, koerper: koerperVon(datei)})).toBe(
      datei.replace('title: A', 'title: A\nb: 1'),
    );
  });

  it('writes a new file in the canonical form', () => {
    expect(schreibeMarkdown({vorspann: {title: 'A', liste: [{b: 'c'}]}, koerper: '\nText\n\n'})).toBe(
      '---\ntitle: A\nliste:\n  - b: c\n---\n\nText\n',
    );
    expect(aendereMarkdown('kein Vorspann', {vorspann: {title: 'A'}, koerper: ''})).toBe('---\ntitle: A\n---\n');
  });

  it('keeps Windows line ends in the body', () => {
    expect(aendereMarkdown('---\r\na: 1\r\n---\r\n\r\nText\r\n', {vorspann: {a: 1}, koerper: 'Eins\nzwei'})).toBe(
      '---\r\na: 1\r\n---\r\n\r\nEins\r\nzwei\r\n',
    );
  });
});
