/** @jest-environment node */
import {rmSync} from 'node:fs';
import {loadContent} from '.';
import {append, MECHATRONIKER, testContent, writeFiles} from '../testContent';

const files = testContent();
append(
  files,
  MECHATRONIKER,
  '### Werk *Nord*\n\n- Punkt **eins**[^bibb-2024]\n- Punkt `zwei`\n\n| a | b |\n| --- | --- |\n| c | d |',
);
const root = writeFiles(files);
const {katalog} = loadContent(root);
afterAll(() => rmSync(root, {recursive: true}));

it('sorts profiles by title and gives them address, level and file', () => {
  expect(katalog.berufe).toMatchObject([
    {id: 'industriemechaniker', url: '/berufe/industriemechaniker/', anforderungsniveau: 2},
    {id: 'mechatroniker', url: '/berufe/mechatroniker/', datei: MECHATRONIKER, zitate: ['bibb-2024']},
  ]);
});

it('gives pages and themes their addresses', () => {
  expect(katalog.themen.map(({id, url}) => [id, url])).toEqual([['digitalisierung', '/themen/digitalisierung/']]);
  expect(katalog.seiten.map(({id, url, bereich}) => [id, url, bereich])).toEqual([['daten', '/ueber/daten/', 'ueber']]);
});

it('cuts the body into sections of plain text with anchors', () => {
  const abschnitte = katalog.berufe[1]?.abschnitte ?? [];
  expect(abschnitte.map(({anker}) => anker).slice(0, 2)).toEqual(['aufgaben-und-arbeitsalltag', 'was-sich-ändert']);
  expect(abschnitte.at(-1)).toEqual({
    ueberschrift: 'Werk Nord',
    ebene: 3,
    anker: 'werk-nord',
    text: 'Punkt eins\nPunkt zwei\na b\nc d',
  });
});

it('gives registers by id', () => {
  expect(katalog.register.kldb.get('26112')?.titel).toContain('Mechatronik');
  expect(katalog.register.foerderungen.get('bildungsgutschein')?.rechtsgrundlage).toBe('§ 81 SGB III');
});
