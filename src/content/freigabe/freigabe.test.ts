/** @jest-environment node */
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import fc from 'fast-check';
import {testKatalog} from '../../../tests/jest/katalog';
import {checkContent, loadContent} from '..';
import {append, HEUTE, MECHATRONIKER, setField, testContent, textOf, writeFiles, type TestFiles} from '../testContent';
import {setzeFreigabe} from './setzeFreigabe';
import {gefalleneFreigaben, inhaltsstand, istGeprueft} from './zustand';

const FREIGABE = {durch: 'Ausbildungsleitung', organisation: 'ACOD', am: '2026-11-20', inhalt: '0f1e2d3c4b5a6978'};

const mechatroniker = (edit?: (files: TestFiles) => void) => {
  const found = testKatalog(edit).berufe.find(({id}) => id === 'mechatroniker');
  if (!found) throw new Error('The test project has no mechatroniker');
  return found;
};

/** The profile with both sign-offs for the content it had before the edit. */
const freigegeben = (edit: (files: TestFiles) => void = () => undefined) => {
  const freigabe = {...FREIGABE, inhalt: inhaltsstand(mechatroniker())};
  return mechatroniker((files) => {
    setField(files, MECHATRONIKER, ['pruefung'], {
      naechste: '2027-05-31',
      fachlich: {...freigabe},
      redaktionell: {...freigabe},
    });
    edit(files);
  });
};

describe('a sign-off', () => {
  it('holds for the content that was signed, also when the day of editing or the order of entries changes', () => {
    expect(istGeprueft(freigegeben())).toBe(true);
    const later = freigegeben((files) => {
      setField(files, MECHATRONIKER, ['stand'], '2026-11-21');
      setField(files, MECHATRONIKER, ['pruefung', 'naechste'], '2028-05-31');
      setField(
        files,
        MECHATRONIKER,
        ['auf_einen_blick'],
        ['Ein Wechsel ist gut möglich.', 'Die Nachfrage ist stabil.', 'Die Arbeit ist vielseitig.'],
      );
    });
    expect(istGeprueft(later)).toBe(true);
  });

  it.each<[string, (files: TestFiles) => void]>([
    ['a level', (files) => setField(files, MECHATRONIKER, ['kompetenzen', 0, 'stufe'], 3)],
    ['a statement', (files) => setField(files, MECHATRONIKER, ['wandel', 2, 'richtung'], 'geht_zurueck')],
    ['a source of a statement', (files) => setField(files, MECHATRONIKER, ['wandel', 2, 'quellen'], ['bmwk-2023'])],
    ['the text', (files) => append(files, MECHATRONIKER, 'Neu ist ein Werk in Chemnitz.')],
    ['a source of the text', (files) => append(files, MECHATRONIKER, '[^bmwk-2023]')],
    ['a name', (files) => setField(files, MECHATRONIKER, ['bezeichnungen', 'abkuerzung'], ['MT'])],
  ])('falls when %s changes', (_, edit) => {
    const beruf = freigegeben(edit);
    expect(istGeprueft(beruf)).toBe(false);
    expect(gefalleneFreigaben(beruf)).toEqual(['fachlich', 'redaktionell']);
  });

  it('is reported by the check once it has fallen', () => {
    const files = testContent();
    setField(files, MECHATRONIKER, ['pruefung', 'fachlich'], FREIGABE);
    const root = writeFiles(files);
    try {
      expect(checkContent(loadContent(root), {heute: HEUTE})).toEqual([
        expect.objectContaining({
          rule: 'freigabe-gefallen',
          severity: 'warning',
          file: MECHATRONIKER,
          field: 'pruefung.fachlich',
          message: expect.stringContaining('npm run review -- mechatroniker --fachlich'),
        }),
      ]);
    } finally {
      rmSync(root, {recursive: true});
    }
  });
});

describe('setzeFreigabe', () => {
  it('adds lines to the block and touches no other, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({minLength: 3, unit: 'grapheme'}), fc.string({minLength: 2}), (durch, organisation) => {
        const vorher = textOf(testContent(), MECHATRONIKER);
        const nachher = setzeFreigabe(vorher, 'fachlich', {...FREIGABE, durch, organisation}) ?? '';
        const neue = nachher.split('\n').filter((zeile) => !vorher.split('\n').includes(zeile));
        expect(neue.length).toBeLessThanOrEqual(5);
        expect(nachher.split('\n').length).toBe(vorher.split('\n').length + 5);
      }),
    );
  });

  it('replaces a sign-off of the same kind and keeps the other', () => {
    const einmal = setzeFreigabe(textOf(testContent(), MECHATRONIKER), 'fachlich', FREIGABE) ?? '';
    const beide = setzeFreigabe(einmal, 'redaktionell', {...FREIGABE, organisation: 'BA'}) ?? '';
    const neu = setzeFreigabe(beide, 'fachlich', {...FREIGABE, am: '2026-11-21'}) ?? '';
    const block = /pruefung:\n((?: .*\n)+)/.exec(neu)?.[1] ?? '';
    expect(block).toBe(
      [
        '  fachlich:',
        '    durch: "Ausbildungsleitung"',
        '    organisation: "ACOD"',
        '    am: "2026-11-21"',
        '    inhalt: "0f1e2d3c4b5a6978"',
        '  redaktionell:',
        '    durch: "Ausbildungsleitung"',
        '    organisation: "BA"',
        '    am: "2026-11-20"',
        '    inhalt: "0f1e2d3c4b5a6978"',
        '  naechste: 2027-05-31',
        '',
      ].join('\n'),
    );
  });

  it('gives up on a block written in one line', () => {
    expect(setzeFreigabe('---\npruefung: {naechste: "2027-05-31"}\n---\n', 'fachlich', FREIGABE)).toBeUndefined();
  });
});

describe('npm run review', () => {
  const SCRIPT = resolve('scripts/review.ts');
  const TSX = resolve('node_modules/tsx/dist/cli.mjs');
  let root = '';
  const run = (...args: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [TSX, SCRIPT, ...args], {cwd: root, encoding: 'utf8'});
    return {status, stdout, stderr};
  };
  const geprueft = () =>
    loadContent(root)
      .katalog.berufe.filter(istGeprueft)
      .map(({id}) => id);

  beforeEach(() => (root = writeFiles(testContent())));
  afterEach(() => rmSync(root, {recursive: true}));

  it('records both sign-offs, and they fall with the next change', () => {
    const rolle = ['--durch', 'Ausbildungsleitung', '--organisation', 'ACOD', '--am', '2026-11-20'];
    expect(run('mechatroniker', '--fachlich', ...rolle)).toMatchObject({status: 0, stderr: ''});
    expect(geprueft()).toEqual([]);
    expect(run('mechatroniker', '--redaktionell', ...rolle)).toMatchObject({status: 0, stderr: ''});
    expect(geprueft()).toEqual(['mechatroniker']);
    const path = join(root, MECHATRONIKER);
    writeFileSync(path, readFileSync(path, 'utf8').replace('stufe: 2', 'stufe: 3'));
    expect(geprueft()).toEqual([]);
  });

  it.each([
    ['no profile', [], ['genau ein Profil', '--fachlich oder --redaktionell', '--durch', '--organisation', 'Aufruf:']],
    ['an unknown option', ['mechatroniker', '--gut'], ['nicht lesbar', 'Aufruf:']],
    [
      'a day of the future and both kinds at once',
      [
        'mechatroniker',
        '--fachlich',
        '--redaktionell',
        '--durch',
        'Leitung',
        '--organisation',
        'BA',
        '--am',
        '2999-01-01',
      ],
      ['--fachlich oder --redaktionell', '„2999-01-01“ ist kein vergangener Tag'],
    ],
    [
      'an unknown profile',
      ['tischler', '--fachlich', '--durch', 'Leitung', '--organisation', 'BA'],
      ['Ein Profil „tischler“ gibt es nicht'],
    ],
  ])('says what is wrong with %s, all at once, and writes nothing', (_, args, words) => {
    const before = readFileSync(join(root, MECHATRONIKER), 'utf8');
    const {status, stdout, stderr} = run(...args);
    expect([status === 0, stdout]).toEqual([false, '']);
    for (const word of words) expect(stderr).toContain(word);
    expect(readFileSync(join(root, MECHATRONIKER), 'utf8')).toBe(before);
  });

  it('refuses a profile with errors', () => {
    const path = join(root, MECHATRONIKER);
    writeFileSync(path, readFileSync(path, 'utf8').replace('stufe: 2', 'stufe: 7'));
    const {status, stderr} = run('mechatroniker', '--fachlich', '--durch', 'Leitung', '--organisation', 'BA');
    expect(status).toBe(1);
    expect(stderr).toContain('hat Fehler');
  });
});
