import type {Finding} from '../finding';
import type {Katalog} from '../katalog';
import {readBilder} from './bilder/readBilder';
import {buildKatalog} from './buildKatalog';
import {readTree} from './readTree';
import type {SourceFile} from './sourceFile';
import {validate} from './validate';

/** Content as read: the catalogue of all valid files, the files themselves, and what is wrong with single files. */
export interface LoadedContent {
  katalog: Katalog;
  files: SourceFile[];
  /** Findings of reading, parsing and schema; cross-checks are made by `checkContent`. */
  findings: Finding[];
}

/**
 * Reads and validates all content of a project: pages and registers, and the pictures they may show.
 * @param rootDir the project folder, which contains `docs/`
 * @throws when `docs/` does not exist or cannot be read
 */
export function loadContent(rootDir: string): LoadedContent {
  const {files, findings} = readTree(rootDir);
  const schemaFindings = files.flatMap(validate);
  return {katalog: buildKatalog(files), files, findings: [...findings, ...readBilder(rootDir), ...schemaFindings]};
}
