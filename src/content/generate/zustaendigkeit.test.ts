/** @jest-environment node */
import {existsSync, readdirSync, statSync} from 'node:fs';
import {parse} from 'yaml';
import {GRUPPEN, keysOf, REGISTER} from '../schema';
import {BEREICHE} from '../zustaendigkeit';
import {codeowners} from './codeowners';
import {labelRules} from './labelRules';

const alle = codeowners(Object.fromEntries(BEREICHE.map(({name}) => [name, [`@acod/${name}`]])));
const zeilen = alle.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Who is asked about a path: as on GitHub, the last line that fits counts. */
function gefragt(path: string): string[] {
  const fits = (pattern: string) => (pattern.endsWith('/') ? `/${path}`.startsWith(pattern) : pattern === `/${path}`);
  return (
    zeilen
      .findLast((line) => fits(line.split(' ')[0] ?? ''))
      ?.split(' ')
      .slice(1) ?? []
  );
}

const labels = Object.entries(parse(labelRules()) as Record<string, {'changed-files': Record<string, string[]>[]}[]>);

describe('CODEOWNERS', () => {
  it.each([
    ...keysOf(GRUPPEN).map((gruppe) => [`docs/berufe/${gruppe}/beispiel.md`, gruppe]),
    ['docs/themen/mensch/index.md', 'themen'],
    ['docs/register/foerderungen.yaml', 'qualifizierung'],
    ['docs/register/standorte.yaml', 'region'],
    ['docs/register/quellen.yaml', 'register'],
    ['docs/mitwirken/suche.md', 'suche'],
    ['docs/mitwirken/index.md', 'handbuch'],
    ['src/search/index.ts', 'suche'],
    ['src/content/index.ts', 'programm'],
    ['.github/workflows/ci.yml', 'ablauf'],
  ])('%s is for %s', (path, bereich) => {
    expect(gefragt(path)).toEqual([`@acod/${bereich}`]);
  });

  it('has somebody for every folder and register of the content', () => {
    const folders = readdirSync('docs').filter((name) => !['berufe', 'register'].includes(name));
    const paths = [
      ...folders.map((name) => `docs/${name}/index.md`),
      ...readdirSync('docs/berufe').map((name) => `docs/berufe/${name}/x.md`),
      ...Object.keys(REGISTER).map((name) => `docs/register/${name}.yaml`),
    ];
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => gefragt(path).length === 0)).toEqual([]);
  });

  it('names only paths that exist', () => {
    const paths = BEREICHE.flatMap(({pfade}) => pfade);
    expect(paths.filter((path) => !existsSync(path) || statSync(path).isDirectory() !== path.endsWith('/'))).toEqual(
      [],
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('asks nobody where nobody is named, and all of several', () => {
    expect(
      codeowners({})
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#')),
    ).toEqual([]);
    expect(codeowners({it: ['@acod/it', '@beispiel']})).toContain('\n/docs/berufe/it/ @acod/it @beispiel\n');
  });
});

describe('labels', () => {
  it('every area has one', () => {
    expect(labels.map(([name]) => name)).toEqual(BEREICHE.map(({name}) => name));
  });

  // In the glob language of actions/labeler these two forms mean what they say: one file, or all below a folder.
  it('every pattern is a file, or a folder with a file in it', () => {
    const globs = labels.flatMap(([, rules]) =>
      rules.flatMap((rule) => rule['changed-files'].flatMap((match) => match['any-glob-to-any-file'] ?? [])),
    );
    expect(globs.length).toBe(BEREICHE.flatMap(({pfade}) => pfade).length);
    const empty = globs.filter((glob) =>
      glob.endsWith('/**')
        ? readdirSync(glob.slice(0, -2), {recursive: true, withFileTypes: true}).every((entry) => !entry.isFile())
        : glob.includes('*') || !statSync(glob).isFile(),
    );
    expect(empty).toEqual([]);
  });
});
