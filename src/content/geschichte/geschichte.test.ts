/** @jest-environment node */
import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {geschichte} from '.';
import {gitIn} from '../../../tests/jest/git';
import {testKatalog} from '../../../tests/jest/katalog';
import {append, MECHATRONIKER, setField, testContent, textOf, writeFiles, type TestFiles} from '../testContent';

const katalog = testKatalog();
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, {recursive: true});
});

const git = (cwd: string, tag: string, ...args: string[]) => gitIn(cwd, tag)(...args);

/** A project under version control, with the test content as its first commit. */
class Verzeichnis {
  readonly files: TestFiles = testContent();
  readonly root = writeFiles(this.files);

  constructor(tag: string) {
    roots.push(this.root);
    git(this.root, tag, 'init', '--quiet', '--initial-branch', 'main');
    this.sichere(tag);
  }

  /** Changes the profile and commits. */
  aendere(tag: string, edit: (files: TestFiles) => void): void {
    edit(this.files);
    writeFileSync(join(this.root, MECHATRONIKER), textOf(this.files, MECHATRONIKER));
    this.sichere(tag);
  }

  sichere(tag: string): void {
    git(this.root, tag, 'add', '--all');
    git(this.root, tag, 'commit', '--quiet', '--message', 'Geheime Botschaft');
  }

  git(tag: string, ...args: string[]): void {
    git(this.root, tag, ...args);
  }

  get tage() {
    return geschichte(this.root, katalog)?.get('mechatroniker');
  }
}

const wirkung = (wert: string) => (files: TestFiles) => setField(files, MECHATRONIKER, ['wirkung', 'mensch'], wert);

it('tells day by day, newest first, in the words of the adviser, and names nobody', () => {
  const verzeichnis = new Verzeichnis('2026-01-05');
  verzeichnis.aendere('2026-02-01', wirkung('hoch'));
  verzeichnis.aendere('2026-02-01', (files) => setField(files, MECHATRONIKER, ['kompetenzen', 0, 'stufe'], 3));
  verzeichnis.aendere('2026-03-01', (files) => append(files, MECHATRONIKER, 'Ein neuer Satz.[^bibb-2024]'));
  expect(verzeichnis.tage).toEqual([
    {
      tag: '2026-03-01',
      angelegt: false,
      zeilen: [{was: 'geaendert', text: 'Abschnitt „Region Ostdeutschland“: jetzt „Ein neuer Satz.“'}],
      weitere: 0,
    },
    {
      tag: '2026-02-01',
      angelegt: false,
      zeilen: [
        {was: 'geaendert', text: expect.stringMatching(/^Kompetenz .+: Stufe Anwendung → Beherrschung$/)},
        {was: 'geaendert', text: 'Wirkung Der Mensch: mittel → hoch'},
      ],
      weitere: 0,
    },
    {tag: '2026-01-05', angelegt: true, zeilen: [], weitere: 0},
  ]);
  expect(JSON.stringify(verzeichnis.tage)).not.toMatch(/Erika|example|Botschaft/);
});

it('leaves out what came and went within a day, and days on which only dates changed', () => {
  const verzeichnis = new Verzeichnis('2026-01-05');
  verzeichnis.aendere('2026-02-01', wirkung('hoch'));
  verzeichnis.aendere('2026-02-01', wirkung('mittel'));
  verzeichnis.aendere('2026-03-01', (files) => setField(files, MECHATRONIKER, ['stand'], '2026-02-28'));
  expect(verzeichnis.tage?.map(({tag}) => tag)).toEqual(['2026-01-05']);
});

it('compares with the last readable state where one in between is broken', () => {
  const verzeichnis = new Verzeichnis('2026-01-05');
  const heil = textOf(verzeichnis.files, MECHATRONIKER);
  verzeichnis.aendere('2026-02-01', (files) => files.set(MECHATRONIKER, '---\ntitle: [\n---\n'));
  verzeichnis.aendere('2026-03-01', (files) => {
    files.set(MECHATRONIKER, heil);
    wirkung('gering')(files);
  });
  expect(verzeichnis.tage?.map(({tag, zeilen}) => [tag, zeilen.map(({text}) => text)])).toEqual([
    ['2026-03-01', ['Wirkung Der Mensch: mittel → gering']],
    ['2026-01-05', []],
  ]);
});

it('goes on with a profile whose file moved to another group, and begins anew after a deletion', () => {
  const verzeichnis = new Verzeichnis('2026-01-05');
  const neu = 'docs/berufe/fahrzeug/mechatroniker.md';
  mkdirSync(dirname(join(verzeichnis.root, neu)), {recursive: true});
  renameSync(join(verzeichnis.root, MECHATRONIKER), join(verzeichnis.root, neu));
  verzeichnis.sichere('2026-02-01');
  expect(verzeichnis.tage?.map(({tag}) => tag)).toEqual(['2026-01-05']);
  rmSync(join(verzeichnis.root, neu));
  verzeichnis.sichere('2026-03-01');
  verzeichnis.aendere('2026-04-01', wirkung('hoch'));
  expect(verzeichnis.tage?.map(({tag, angelegt}) => [tag, angelegt])).toEqual([
    ['2026-04-01', true],
    ['2026-01-05', true],
  ]);
});

it('counts a merged contribution on the day of the merge', () => {
  const verzeichnis = new Verzeichnis('2026-01-05');
  verzeichnis.git('2026-01-06', 'checkout', '--quiet', '-b', 'vorschlag');
  verzeichnis.aendere('2026-01-06', wirkung('hoch'));
  verzeichnis.git('2026-02-01', 'checkout', '--quiet', 'main');
  verzeichnis.git('2026-02-01', 'merge', '--quiet', '--no-ff', '--message', 'Aufgenommen', 'vorschlag');
  expect(verzeichnis.tage?.map(({tag}) => tag)).toEqual(['2026-02-01', '2026-01-05']);
});

it('tells so many lines of a day and counts the rest', () => {
  const verzeichnis = new Verzeichnis('2026-01-05');
  const namen = Array.from({length: 20}, (_, i) => `Anlagenbauer/in ${i}`);
  verzeichnis.aendere('2026-02-01', (files) =>
    setField(files, MECHATRONIKER, ['bezeichnungen', 'umgangssprachlich'], namen),
  );
  expect(verzeichnis.tage?.[0]?.zeilen).toHaveLength(12);
  expect(verzeichnis.tage?.[0]?.weitere).toBe(9);
});

it('tells the last days of a long history, without the day of the beginning', () => {
  const verzeichnis = new Verzeichnis('2026-01-01');
  const tage = Array.from({length: 13}, (_, i) => `2026-02-${String(i + 1).padStart(2, '0')}`);
  for (const tag of tage) verzeichnis.aendere(tag, (files) => setField(files, MECHATRONIKER, ['kurz'], `Am ${tag}.`));
  expect(verzeichnis.tage?.map(({tag, angelegt}) => [tag, angelegt])).toEqual(
    tage
      .slice(1)
      .reverse()
      .map((tag) => [tag, false]),
  );
});

it('keeps the days in order, each once, where the clock of a machine was wrong', () => {
  const verzeichnis = new Verzeichnis('2026-01-05');
  verzeichnis.aendere('2026-02-02', wirkung('hoch'));
  verzeichnis.aendere('2026-02-01', wirkung('gering'));
  verzeichnis.aendere('2026-02-02', wirkung('mittel'));
  verzeichnis.aendere('2026-02-03', wirkung('hoch'));
  expect(verzeichnis.tage?.map(({tag, zeilen}) => [tag, zeilen.map(({text}) => text)])).toEqual([
    ['2026-02-03', ['Wirkung Der Mensch: mittel → hoch']],
    ['2026-02-02', ['Wirkung Der Mensch: gering → mittel']],
    ['2026-02-01', ['Wirkung Der Mensch: mittel → gering']],
    ['2026-01-05', []],
  ]);
});

it('reads the same whatever the machine has set for Git', () => {
  const verzeichnis = new Verzeichnis('2026-01-05');
  verzeichnis.aendere('2026-02-01', wirkung('hoch'));
  const vorher = verzeichnis.tage;
  for (const einstellung of ['log.showRoot=false', 'log.follow=true', 'color.ui=always', 'diff.relative=true'])
    verzeichnis.git('2026-02-02', 'config', ...einstellung.split('='));
  expect(verzeichnis.tage).toEqual(vorher);
  expect(vorher).toHaveLength(2);
});

describe('without history', () => {
  it('has nothing to tell in a clone that holds no old contents, and fetches none', () => {
    const verzeichnis = new Verzeichnis('2026-01-05');
    verzeichnis.aendere('2026-02-01', wirkung('hoch'));
    verzeichnis.git('2026-02-02', 'config', 'uploadpack.allowFilter', 'true');
    const teil = mkdtempSync(join(tmpdir(), 'teil-'));
    roots.push(teil);
    git(teil, '2026-03-01', 'clone', '--quiet', '--filter=blob:none', `file://${verzeichnis.root}`, '.');
    expect(geschichte(teil, katalog)).toBeUndefined();
    // Nor does the build fail where the place it was cloned from is out of reach.
    git(teil, '2026-03-01', 'remote', 'set-url', 'origin', 'file:///gibt/es/nicht');
    expect(geschichte(teil, katalog)).toBeUndefined();
  });

  it('has nothing to tell outside of a repository, below another one, and in a shallow clone', () => {
    const ohne = writeFiles(testContent());
    roots.push(ohne);
    expect(geschichte(ohne, katalog)).toBeUndefined();

    const verzeichnis = new Verzeichnis('2026-01-05');
    verzeichnis.aendere('2026-02-01', wirkung('hoch'));
    expect(geschichte(join(verzeichnis.root, 'docs'), katalog)).toBeUndefined();

    const flach = mkdtempSync(join(tmpdir(), 'flach-'));
    roots.push(flach);
    git(flach, '2026-03-01', 'clone', '--quiet', '--depth', '1', `file://${verzeichnis.root}`, '.');
    expect(geschichte(flach, katalog)).toBeUndefined();
  });
});
