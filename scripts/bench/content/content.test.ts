/** @jest-environment node */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {checkContent, loadContent} from '../../../src/content';
import {HEUTE, testContent, writeFiles} from '../../../src/content/testContent';
import {growContent} from './grow';
import {summary} from './measure';
import {generateProfiles} from './profiles';
import {checkReport} from './report';

const root = writeFiles(testContent());
const {files} = loadContent(root);
const grown = mkdtempSync(join(tmpdir(), 'gewachsen-'));
afterAll(() => [root, grown].forEach((folder) => rmSync(folder, {recursive: true})));

const profiles = (count: number, seed: number) => [...generateProfiles(files, count, seed)];

it('makes content that the check has nothing against, with the asked number of profiles', () => {
  growContent(root, grown, 6, 1);
  const content = loadContent(grown);
  expect(checkContent(content, {heute: HEUTE}).filter(({severity}) => severity === 'error')).toEqual([]);
  expect(content.katalog.berufe).toHaveLength(8);
  for (const key of ['title', 'kldb', 'id'] as const) {
    expect(new Set(content.katalog.berufe.map((beruf) => beruf[key])).size).toBe(8);
  }
});

it('makes the same profiles for the same seed, and others for another', () => {
  expect(profiles(6, 1)).toEqual(profiles(6, 1));
  expect(profiles(6, 1)).not.toEqual(profiles(6, 2));
});

it('begins a larger set with the smaller one, targets of the last profiles aside', () => {
  const withoutTargets = (count: number) => profiles(count, 1).map(({text}) => text.replace(/ziel: .*/g, ''));
  expect(withoutTargets(6).slice(0, 4)).toEqual(withoutTargets(4));
});

it('keeps limits of length, headings and citations', () => {
  const [made] = profiles(1, 3);
  const model = files.find(({path}) => path === 'docs/berufe/elektro/mechatroniker.md')?.text ?? '';
  const marks = (text = '') => text.match(/^## .*|\[\^[^\]]+\]/gm);
  expect(marks(made?.text)).toEqual(marks(model));
  expect(made?.text).not.toContain('title: Mechatroniker/in');
});

it('says which target is met and how the figures grow', () => {
  const run = (wall: number) => ({wall, cpu: wall, memory: 100e6});
  const text = checkReport(
    [
      {name: 'klein', profiles: 10, runs: 3, middle: summary([run(2000), run(9000), run(1000)]), target: 5000},
      {name: 'groß', profiles: 100, runs: 1, middle: run(70_000), target: 60_000},
    ],
    'Rechner',
  );
  expect(text).toContain('| klein | 10 | 3 | 2,0 s | 2,0 s | 100,0 MB | erreicht (unter 5 s) |');
  expect(text).toContain('| verfehlt (unter 60 s) |');
  expect(text).toContain('(× 10,0): Zeit × 35,0, Rechenzeit × 35,0, Speicher × 1,0.');
});
