/** @jest-environment node */
import {checkFiles, MECHATRONIKER, replace, SEITE, setField, testContent} from '../testContent';
import {describeBadInput, put} from './describeBadInput';

const QUELLEN = 'docs/register/quellen.yaml';

describeBadInput('fields', [
  {
    name: 'an unknown field',
    change: (files) => replace(files, SEITE, 'kurz:', 'kurtz:'),
    rule: 'feld-unbekannt',
    words: ['„kurtz“', 'Meinten Sie „kurz“?', 'Erlaubt sind'],
    line: 3,
  },
  {
    name: 'the field that switches to MDX',
    change: (files) => setField(files, SEITE, ['mdx'], {format: 'mdx'}),
    rule: 'feld-unbekannt',
    words: ['„mdx“', 'verboten'],
  },
  {
    name: 'a missing field',
    change: (files) => setField(files, SEITE, ['kurz'], undefined),
    rule: 'feld-fehlt',
    words: ['„kurz“ fehlt', 'in einem Satz'],
  },
  {
    name: 'a missing field of an entry',
    change: (files) => setField(files, MECHATRONIKER, ['wandel', 1, 'beleg'], undefined),
    rule: 'feld-fehlt',
    words: ['„wandel › 2 › beleg“', 'Beispiel: beleg: studie'],
    file: MECHATRONIKER,
  },
  {
    name: 'an empty field',
    change: (files) => replace(files, SEITE, 'title: Daten', 'title:'),
    rule: 'feld-wert',
    words: ['nichts (leeres Feld)', 'ein Text'],
  },
  {
    name: 'a number for a text',
    change: (files) => replace(files, SEITE, 'title: Daten', 'title: 2026'),
    rule: 'feld-wert',
    words: ['die Zahl 2026 (ohne Anführungszeichen)'],
  },
  {
    name: 'a value outside the list',
    change: (files) => setField(files, MECHATRONIKER, ['gruppe'], 'Elektro'),
    rule: 'feld-wert',
    words: ['„Elektro“', 'einer dieser Werte: fahrzeug'],
    file: MECHATRONIKER,
  },
  {
    name: 'a level outside the list',
    change: (files) => setField(files, MECHATRONIKER, ['kompetenzen', 0, 'stufe'], 4),
    rule: 'feld-wert',
    words: ['die Zahl 4', '1, 2, 3'],
    file: MECHATRONIKER,
  },
  {
    name: 'a short list',
    change: (files) => setField(files, MECHATRONIKER, ['wechsel'], []),
    rule: 'feld-wert',
    words: ['0 Einträgen', 'mindestens 3 Einträge'],
    file: MECHATRONIKER,
  },
  {
    name: 'a long text',
    change: (files) => setField(files, SEITE, ['kurz'], 'x'.repeat(201)),
    rule: 'feld-wert',
    words: ['201 Zeichen', 'höchstens 200 Zeichen'],
  },
  {
    name: 'a KldB code without level',
    change: (files) => setField(files, MECHATRONIKER, ['kldb'], '26110'),
    rule: 'feld-wert',
    words: ['„26110“', 'die letzte von 1 bis 4'],
    file: MECHATRONIKER,
  },
  {
    name: 'a date in words',
    change: (files) => setField(files, SEITE, ['stand'], '22.11.2026'),
    rule: 'feld-wert',
    words: ['„22.11.2026“', '"JJJJ-MM-TT"'],
  },
  {
    name: 'a script as address',
    change: (files) => setField(files, QUELLEN, [0, 'url'], 'javascript:alert(1)'),
    rule: 'feld-wert',
    words: ['https://'],
    file: QUELLEN,
  },
  {
    name: 'a list for a block',
    change: put(SEITE, '---\n- a\n---\nText.\n'),
    rule: 'feld-wert',
    words: ['eine Liste mit einem Eintrag', 'Unterfeldern'],
  },
  {
    name: 'a block for a list',
    change: put(QUELLEN, 'id: a\n'),
    rule: 'feld-wert',
    words: ['eine Liste (Zeilen mit „- “)'],
    file: QUELLEN,
  },
]);

it('keeps the longest list of allowed fields within one message', () => {
  const files = testContent();
  setField(files, MECHATRONIKER, ['x'.repeat(500)], 1);
  const [finding] = checkFiles(files);
  expect(finding?.message).toContain('ersetzt_durch');
  expect(finding?.message.length).toBeLessThanOrEqual(350);
});
