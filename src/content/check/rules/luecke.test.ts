/** @jest-environment node */
import {
  append,
  checkFiles,
  lineOf,
  MECHATRONIKER,
  SEITE,
  setField,
  testContent,
  type TestFiles,
} from '../../testContent';
import {describeRule} from './describeRule';

const QUELLEN = 'docs/register/quellen.yaml';
const anLuecke = (path: string) => (files: TestFiles) => lineOf(files, path, 'AUSFÜLLEN');

describeRule(
  'luecke',
  [
    {
      name: 'a gap in free text, in which no other rule sees anything wrong',
      change: (files) => setField(files, MECHATRONIKER, ['title'], 'AUSFÜLLEN'),
      words: ['Lücke', 'AUSFÜLLEN', '/mitwirken/felder/'],
      line: anLuecke(MECHATRONIKER),
    },
    {
      name: 'a gap in the middle of a sentence of a register',
      change: (files) => setField(files, QUELLEN, [0, 'titel'], 'Bericht von AUSFÜLLEN'),
      words: ['Lücke'],
      line: anLuecke(QUELLEN),
    },
    {
      name: 'a gap in an address',
      change: (files) => setField(files, QUELLEN, [0, 'url'], 'https://AUSFÜLLEN'),
      words: ['Lücke'],
      line: anLuecke(QUELLEN),
    },
    {
      name: 'a gap in the body',
      change: (files) => append(files, SEITE, 'AUSFÜLLEN'),
      words: ['Lücke', 'Ihren Text'],
      line: anLuecke(SEITE),
    },
    {
      name: 'a gap in a heading',
      change: (files) => append(files, SEITE, '## AUSFÜLLEN\n\nText.'),
      words: ['Lücke'],
      line: anLuecke(SEITE),
    },
  ],
  [
    {name: 'the word as code', change: (files) => append(files, SEITE, 'Das Wort `AUSFÜLLEN` zeigt Lücken.')},
    {name: 'a template in a block of code', change: (files) => append(files, SEITE, '```yaml\nid: AUSFÜLLEN\n```')},
    {name: 'another word', change: (files) => append(files, SEITE, 'Sie können das Formular ausfüllen.')},
    {
      name: 'a comment in the front matter',
      change: (files) => files.set(SEITE, String(files.get(SEITE)).replace('---\n', '---\n#auch: AUSFÜLLEN\n')),
    },
  ],
);

it('says of a gap nothing else, and of what stands beside it everything', () => {
  const files = testContent();
  setField(files, MECHATRONIKER, ['wandel', 0, 'richtung'], 'AUSFÜLLEN');
  setField(files, MECHATRONIKER, ['wandel', 0, 'quellen'], ['AUSFÜLLEN', 'gibt-es-nicht']);
  append(files, MECHATRONIKER, 'AUSFÜLLEN <b>und</b> AUSFÜLLEN');
  append(files, MECHATRONIKER, 'Fett ist <b>das</b>.');
  expect(checkFiles(files).map(({rule, field}) => `${rule} ${field}`)).toEqual([
    'luecke wandel.0.richtung',
    'luecke wandel.0.quellen.0',
    'verweis-quelle wandel.0.quellen.1',
    'luecke ',
    'luecke ',
    'rohes-html ',
    'rohes-html ',
  ]);
});
