import {createHash} from 'node:crypto';
import {Contrib, Enums, Models, Serialize, Spec} from '@cyclonedx/cyclonedx-library';
import {PackageURL} from 'packageurl-js';
import parseExpression from 'spdx-expression-parse';
import type {Teil} from './ausgeliefert';
import type {Enthalten} from './bundledNames';
import type {Lock, LockedPackage} from './lock';
import type {Pakete} from './pakete';

/** What the bill of materials is made from. */
export interface SbomDaten {
  lock: Lock;
  pakete: Pakete;
  /** The packages inside finished bundles, by the folder of the package that is one. */
  enthalten: ReadonlyMap<string, readonly Enthalten[]>;
  /** Id of the commit and its moment, where the files came with their history. */
  commit?: {id: string; am: Date} | undefined;
}

/** Our own properties; those of npm have names that CycloneDX has registered. */
const EIGEN = 'automobilberufe';

const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);

/**
 * The bill of materials in CycloneDX 1.6: every locked package once, with checksum, licence and what it needs. Scope
 * `required` means that something of it runs in browsers; `excluded` that it only builds or tests. The same lock and
 * commit give the same bytes.
 */
export function sbom({lock, pakete, enthalten, commit}: SbomDaten): string {
  const root = lock.get('');
  if (!root) throw new Error('The lock does not name the project');
  const teile = new Map<string, [Teil, string]>();
  for (const [teil, liste] of Object.entries(pakete) as [Teil, Pakete[Teil]][]) {
    for (const {pfad, zweck} of liste) teile.set(pfad, [teil, zweck]);
  }

  const byUrl = new Map<string, Models.Component>();
  const byPath = new Map<string, Models.Component>();
  for (const entry of lock.values()) {
    if (entry.path === '') continue;
    const url = purl(entry);
    const component = byUrl.get(url) ?? componentOf(entry, url);
    byUrl.set(url, component);
    byPath.set(entry.path, component);
    use(component, entry, teile.get(entry.path), enthalten.get(entry.path) ?? []);
  }
  const project = new Models.Component(Enums.ComponentType.Application, root.name, {
    bomRef: root.name,
    version: root.version,
    ...(root.license !== undefined && {licenses: declared(root.license)}),
  });
  for (const entry of lock.values()) {
    const component = entry.path === '' ? project : byPath.get(entry.path);
    for (const path of entry.dependencies) {
      const other = byPath.get(path);
      if (other) component?.dependencies.add(other.bomRef);
    }
  }

  const bom = new Models.Bom({
    components: new Models.ComponentRepository(byUrl.values()),
    serialNumber: serialNumber([commit?.id ?? '', ...[...byUrl.keys()].sort()].join('\n')),
    metadata: new Models.Metadata({
      component: project,
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]),
      ...(commit && {
        timestamp: commit.am,
        properties: new Models.PropertyRepository([new Models.Property(`${EIGEN}:commit`, commit.id)]),
      }),
    }),
  });
  const normalise = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalise).serialize(bom, {sortLists: true})}\n`;
}

function componentOf({name, version, integrity, license}: LockedPackage, url: string): Models.Component {
  const [scope, rest] = scoped(name);
  const [algorithm, checksum] = integrity?.split('-') ?? [];
  return new Models.Component(Enums.ComponentType.Library, rest, {
    ...(scope !== undefined && {group: scope}),
    version,
    bomRef: url,
    purl: url,
    scope: Enums.ComponentScope.Excluded,
    ...(license !== undefined && {licenses: declared(license)}),
    ...(algorithm === 'sha512' &&
      checksum !== undefined && {
        hashes: new Models.HashDictionary([
          [Enums.HashAlgorithm['SHA-512'], Buffer.from(checksum, 'base64').toString('hex')],
        ]),
      }),
  });
}

/** Says what a package is used for. A package may be installed twice; what one copy does holds for the component. */
function use(
  component: Models.Component,
  {dev}: LockedPackage,
  teil: [Teil, string] | undefined,
  enthalten: readonly Enthalten[],
): void {
  const say = (name: string, value: string) => {
    const told = [...component.properties].some((property) => property.name === name && property.value === value);
    if (!told) component.properties.add(new Models.Property(name, value));
  };
  if (dev) say('cdx:npm:package:development', 'true');
  if (!teil) return;
  component.scope = Enums.ComponentScope.Required;
  say(`${EIGEN}:teil`, teil[0]);
  say(`${EIGEN}:zweck`, teil[1]);
  for (const {name, version} of enthalten) {
    const url = purl({name, version});
    component.components.add(
      new Models.Component(Enums.ComponentType.Library, name, {
        ...(version !== undefined && {version}),
        bomRef: `${component.bomRef.value ?? ''}#${url}`,
        purl: url,
        scope: Enums.ComponentScope.Required,
        properties: new Models.PropertyRepository([new Models.Property(`${EIGEN}:herkunft`, 'source map')]),
      }),
    );
  }
}

function purl({name, version}: {name: string; version?: string | undefined}): string {
  const [scope, rest] = scoped(name);
  return new PackageURL('npm', scope, rest, version, undefined, undefined).toString();
}

/** `@scope/name` in two parts; the scope is missing where there is none. */
function scoped(name: string): [string | undefined, string] {
  const slash = name.indexOf('/');
  return slash < 0 ? [undefined, name] : [name.slice(0, slash), name.slice(slash + 1)];
}

function declared(license: string): Models.LicenseRepository {
  const made = licences.makeFromString(license);
  made.acknowledgement = Enums.LicenseAcknowledgement.Declared;
  return new Models.LicenseRepository([made]);
}

/** A UUID of version 8, whose bits are ours to choose: the same content has the same number. */
function serialNumber(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
