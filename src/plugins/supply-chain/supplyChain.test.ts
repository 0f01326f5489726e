import {Spec, Validation} from '@cyclonedx/cyclonedx-library';
import parseExpression from 'spdx-expression-parse';
import {AUSGELIEFERT, type Teil} from './ausgeliefert';
import {compareBundle} from './compareBundle';
import {lizenzText} from './lizenzText';
import {packagePath, readLock} from './lock';
import {pakete} from './pakete';
import {sbom, type SbomDaten} from './sbom';

/** Licences under which code may reach readers: nothing but naming authors and licence is asked for. */
const ERLAUBT = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const ROOT = process.cwd();
const lock = readLock(ROOT);
const geliefert = pakete(ROOT, lock);
const alle = Object.values(geliefert).flat();
const DATEN: SbomDaten = {
  lock,
  pakete: geliefert,
  enthalten: new Map([['node_modules/decap-cms', [{name: '@scope/inside', version: '1.2.3'}, {name: 'unknown'}]]]),
  commit: {id: 'a'.repeat(40), am: new Date('2026-11-27T12:00:00+01:00')},
};

interface Component {
  name: string;
  group?: string;
  version?: string;
  scope: string;
  purl: string;
  hashes?: {alg: string; content: string}[];
  components?: Component[];
  properties?: {name: string; value: string}[];
}
interface Bom {
  serialNumber: string;
  metadata: {timestamp: string};
  components: Component[];
  dependencies: {ref: string; dependsOn?: string[]}[];
}
const read = (daten = DATEN) => JSON.parse(sbom(daten)) as Bom;

describe('bill of materials', () => {
  const bom = read();
  const react = bom.components.find(({name, group}) => name === 'react' && group === undefined);

  it('is valid CycloneDX 1.6 by the official schema', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(sbom(DATEN))).toBeNull();
    // The schema does refuse something.
    expect(await validator.validate(sbom(DATEN).replace('"excluded"', '"elsewhere"'))).not.toBeNull();
  });

  it('names every locked package once', () => {
    const locked = new Set([...lock.values()].filter(({path}) => path).map(({name, version}) => `${name}@${version}`));
    const named = bom.components.map(({group, name, version}) => `${group ? `${group}/` : ''}${name}@${version ?? ''}`);
    expect(named.length).toBe(locked.size);
    expect(new Set(named)).toEqual(locked);
  });

  it('tells what runs in browsers from what only builds', () => {
    const purls = (scope: string) => bom.components.filter((entry) => entry.scope === scope).map(({purl}) => purl);
    const expected = alle.map(({name, version}) => `pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(new Set(purls('required'))).toEqual(new Set(expected));
    expect(purls('excluded')).toContain(`pkg:npm/jest@${lock.get('node_modules/jest')?.version ?? ''}`);
    expect(react?.properties).toEqual([
      {name: 'automobilberufe:teil', value: 'seite'},
      {name: 'automobilberufe:zweck', value: AUSGELIEFERT.seite['react']},
    ]);
  });

  it('has the checksum of the lock, as bytes in hexadecimal', () => {
    const [hash] = react?.hashes ?? [];
    const integrity = lock.get('node_modules/react')?.integrity;
    expect(`sha512-${Buffer.from(hash?.content ?? '', 'hex').toString('base64')}`).toBe(integrity);
  });

  it('knows what depends on what, nested copies included', () => {
    const needs = (ref: string) => bom.dependencies.find((entry) => entry.ref === ref)?.dependsOn;
    const version = (path: string) => lock.get(`node_modules/${path}`)?.version ?? '';
    expect(needs('automobilberufe-im-wandel')).toContain(`pkg:npm/react@${version('react')}`);
    expect(needs(`pkg:npm/react-router@${version('react-router')}`)).toContain(
      `pkg:npm/react-is@${version('react-router/node_modules/react-is')}`,
    );
  });

  it('shows what a finished bundle holds, with its version where that is known', () => {
    const inside = bom.components.find(({name}) => name === 'decap-cms')?.components;
    expect(inside?.map(({purl}) => purl)).toEqual(['pkg:npm/%40scope/inside@1.2.3', 'pkg:npm/unknown']);
  });

  it('is the same for the same commit, and tells another one', () => {
    // Not `toBe`: a difference would be a megabyte long.
    expect(sbom(DATEN) === sbom({...DATEN, lock: new Map([...lock].reverse())})).toBe(true);
    expect(bom.metadata.timestamp).toBe('2026-11-27T11:00:00.000Z');
    const other = read({...DATEN, commit: {id: 'b'.repeat(40), am: new Date(0)}});
    expect(other.serialNumber).not.toBe(bom.serialNumber);
    expect(read({...DATEN, commit: undefined}).metadata.timestamp).toBeUndefined();
  });
});

describe('licences', () => {
  it('everything in browsers has an allowed one, with its text and a purpose', () => {
    const allowed = (lizenz: string) =>
      ERLAUBT.includes((parseExpression(lizenz) as {license?: string}).license ?? lizenz);
    expect(alle.filter(({lizenz}) => !allowed(lizenz)).map(({name, lizenz}) => `${name}: ${lizenz}`)).toEqual([]);
    expect(alle.filter(({text}) => text.length < 400).map(({name}) => name)).toEqual([]);
    expect(alle.filter(({zweck}) => zweck.length < 5)).toEqual([]);
  });

  it('packages without a text of their own are these', () => {
    expect(alle.filter(({beigelegt}) => !beigelegt).map(({name}) => name)).toEqual(['infima', 'isarray', 'decap-cms']);
  });

  it('stand in the text file, with the further notices of a package', () => {
    const text = lizenzText({
      pakete: geliefert,
      hinweise: new Map([['node_modules/decap-cms', 'Copyright of a part']]),
    });
    for (const paket of alle) {
      expect(text).toContain(`${paket.name} ${paket.version}\nLizenz: ${paket.lizenz}`);
      expect(text).toContain(paket.text);
    }
    expect(text).toMatch(/beiliegen:\n\nCopyright of a part\n/);
  });
});

describe('compareBundle', () => {
  const files = (teil: Teil) =>
    Object.keys(AUSGELIEFERT[teil]).map((folder) => `${ROOT}/node_modules/${folder}/index.js`);

  it('accepts exactly what is listed, and the project itself', () => {
    expect(() => compareBundle('seite', [...files('seite'), `${ROOT}/src/pages/suche.tsx`], ROOT)).not.toThrow();
  });

  it('refuses a package nobody has listed, also one inside another', () => {
    const added = (path: string) => () => compareBundle('seite', [...files('seite'), `${ROOT}/${path}`], ROOT);
    expect(added('node_modules/left-pad/index.js')).toThrow(/New in the browser's code: left-pad\b.*ausgeliefert\.ts/);
    expect(added('node_modules/react/node_modules/@a/b/x.js')).toThrow('react/node_modules/@a/b');
  });

  it('refuses a listed package that is not delivered, unless the code lacks parts on purpose', () => {
    const [, ...rest] = files('seite');
    expect(() => compareBundle('seite', rest, ROOT)).toThrow('No longer');
    expect(() => compareBundle('seite', rest, ROOT, false)).not.toThrow();
  });
});

it('finds the package of a file', () => {
  expect(packagePath('/x/node_modules/@a/b/c/d.js', '/x')).toBe('node_modules/@a/b');
  expect(packagePath('/x/node_modules/a/node_modules/b/c.js', '/x')).toBe('node_modules/a/node_modules/b');
  expect(packagePath('/y/node_modules/a/node_modules/b/c.js', '/x')).toBe('node_modules/a/node_modules/b');
  expect(packagePath('/x/src/node_modules.ts', '/x')).toBeUndefined();
});
