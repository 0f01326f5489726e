/** @jest-environment node */
import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import * as z from 'zod';

const entry = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lock = z.object({
  lockfileVersion: z.int(),
  packages: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const names = z.record(z.string(), z.string()).optional();
const manifest = z.object({
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  overrides: z.unknown(),
});

/** Why each package that would run a program at its installation works without it. */
const INSTALL_SCRIPTS: Record<string, string> = {
  '@parcel/watcher': 'compiles itself where no finished part exists for the platform; development only',
  '@swc/core': 'checks that the part for the platform is there; falls back to WebAssembly',
  'core-js': 'prints a message',
  esbuild: 'replaces its start script by the program itself, which saves milliseconds',
  'unrs-resolver': 'checks that the part for the platform is there; tests only',
};

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe.each(['', 'bench/'])('%spackage-lock.json', (folder) => {
  const {lockfileVersion, packages} = lock.parse(json(`${folder}package-lock.json`));
  const entries = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, value]) => ({path, ...entry.parse(value)}));

  it('is of version 3 and fits package.json', () => {
    expect(lockfileVersion).toBe(3);
    const {dependencies, devDependencies} = manifest.parse(json(`${folder}package.json`));
    const root = manifest.parse({...packages[''], overrides: undefined});
    expect(root).toMatchObject({...(dependencies && {dependencies}), ...(devDependencies && {devDependencies})});
  });

  it('holds every package to a SHA-512 checksum', () => {
    expect(entries.length).toBeGreaterThan(50);
    const weak = entries.filter(({integrity = ''}) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity));
    expect(weak.map(({path}) => path)).toEqual([]);
  });

  it('takes packages from the registry only, not from Git, addresses, folders or other packages', () => {
    // Without an address in the lock, npm asks the registry that is set up, which may be a mirror; the checksum decides.
    const elsewhere = entries.filter(({resolved, link, inBundle}) =>
      [resolved, link, inBundle].some((value) => value !== undefined && value !== false),
    );
    expect(elsewhere.map(({path}) => path)).toEqual([]);
    const {dependencies, devDependencies, optionalDependencies, overrides} = manifest.parse(
      json(`${folder}package.json`),
    );
    const wanted = JSON.stringify({dependencies, devDependencies, optionalDependencies, overrides});
    expect(wanted).not.toMatch(/"(?:git|github|https?|file|link|workspace)[:+]|"[\w-]+\/[\w-]+(?:#[^"]*)?"(?=[,}])/);
  });

  it('has no package that would run a program at its installation, but known ones that work without', () => {
    const running = entries.filter(({hasInstallScript}) => hasInstallScript);
    const known = running
      .map(({path}) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
      .sort();
    expect(known).toEqual(folder === '' ? Object.keys(INSTALL_SCRIPTS) : ['esbuild']);
  });
});

it('npm runs no program of a package at its installation', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  // With that setting npm skips scripts before and after others, so that none may be needed.
  const {scripts} = z.object({scripts: z.record(z.string(), z.string())}).parse(json('package.json'));
  const around = Object.keys(scripts).filter(
    (name) => /^(?:pre|post)/.test(name) && name.replace(/^(?:pre|post)/, '') in scripts,
  );
  expect(around).toEqual([]);
});

it('every override is explained in the README', () => {
  const {overrides} = z.object({overrides: z.record(z.string(), z.unknown())}).parse(json('package.json'));
  const readme = readFileSync('README.md', 'utf8');
  const explained = readme.slice(readme.indexOf('`overrides` in'), readme.indexOf('## Licences'));
  expect(Object.keys(overrides).filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
});

describe('Dependabot', () => {
  const update = z.object({
    'package-ecosystem': z.string(),
    directory: z.string(),
    schedule: z.object({interval: z.string()}),
    cooldown: z.object({'default-days': z.int().min(7)}),
    labels: z.array(z.string()).min(1),
    groups: z.record(z.string(), z.object({patterns: z.array(z.string()).optional()})).optional(),
  });
  const config = z.object({version: z.literal(2), updates: z.array(update)});
  const {updates} = config.parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));

  it('looks after packages, the packages of the benchmark and actions, and waits a week with new versions', () => {
    expect(updates.map((entry) => `${entry['package-ecosystem']} ${entry.directory}`)).toEqual([
      'npm /',
      'npm /bench',
      'github-actions /',
    ]);
  });

  it('renews together what has to have one version', () => {
    const fits = (pattern: string, name: string) =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
    const {dependencies, devDependencies} = manifest.parse(json('package.json'));
    const all = Object.keys({...dependencies, ...devDependencies});
    for (const prefix of ['@docusaurus/', 'workbox-']) {
      const group = Object.values(updates[0]?.groups ?? {}).filter(({patterns = []}) =>
        patterns.some((p) => p.startsWith(prefix)),
      );
      expect(group).toHaveLength(1);
      const loose = all.filter((name) => name.startsWith(prefix) && !group[0]?.patterns?.some((p) => fits(p, name)));
      expect(loose).toEqual([]);
    }
  });
});
