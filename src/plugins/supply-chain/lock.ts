import {readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import * as z from 'zod';

const names = z.record(z.string(), z.string()).default({});

const entry = z.object({
  name: z.string().optional(),
  version: z.string().default('0.0.0'),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});

const lockFile = z.object({lockfileVersion: z.literal(3), packages: z.record(z.string(), entry)});

/** A package as `package-lock.json` holds it. */
export interface LockedPackage {
  /** Folder below the project, such as `node_modules/react`; empty for the project itself. */
  path: string;
  /** Name in the registry, also where it stands in for another package. */
  name: string;
  version: string;
  /** Licence as the package states it. */
  license?: string;
  /** Checksum of the package: `sha512-` and base64. */
  integrity?: string;
  /** Whether only development and tests need it. */
  dev: boolean;
  /** Folders of the packages it depends on. */
  dependencies: string[];
}

/** All locked packages by folder. */
export type Lock = ReadonlyMap<string, LockedPackage>;

const FOLDER = 'node_modules/';

/**
 * Reads `package-lock.json`.
 * @param siteDir the project folder
 * @throws when the file is missing or has another format
 */
export function readLock(siteDir: string): Lock {
  const {packages} = lockFile.parse(JSON.parse(readFileSync(join(siteDir, 'package-lock.json'), 'utf8')));
  const resolve = (from: string, name: string): string | undefined => {
    for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf(`/${FOLDER}`), 0))) {
      const path = `${folder === '' ? '' : `${folder}/`}${FOLDER}${name}`;
      if (path in packages) return path;
      if (folder === '') return undefined;
    }
  };
  return new Map(
    Object.entries(packages).map(([path, {name, version, license, integrity, dev, ...needs}]) => {
      const needed = Object.keys({...needs.dependencies, ...needs.optionalDependencies, ...needs.peerDependencies});
      return [
        path,
        {
          path,
          name: name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
          version,
          ...(license !== undefined && {license}),
          ...(integrity !== undefined && {integrity}),
          dev,
          // A package that is optional or that its user has to bring may be missing.
          dependencies: needed.flatMap((other) => resolve(path, other) ?? []),
        },
      ];
    }),
  );
}

/**
 * Folder of the package a file belongs to, such as `node_modules/react`; `undefined` for the project's own files.
 * @param file an absolute path
 */
export function packagePath(file: string, siteDir: string): string | undefined {
  const path = relative(siteDir, file).split(sep).join('/');
  // The folder of packages may be a link to one elsewhere; the bundler names the files by where they really are.
  const inside = path.slice(Math.max(0, path.indexOf('node_modules/')));
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(inside)?.[0];
}
