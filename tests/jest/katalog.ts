import {rmSync} from 'node:fs';
import {loadContent, type Katalog} from '../../src/content';
import {testContent, writeFiles, type TestFiles} from '../../src/content/testContent';

/** The catalogue of the small test project (two profiles, one theme, one page), after a change of its files. */
export function testKatalog(change: (files: TestFiles) => void = () => undefined): Katalog {
  const files = testContent();
  change(files);
  const root = writeFiles(files);
  try {
    return loadContent(root).katalog;
  } finally {
    rmSync(root, {recursive: true});
  }
}
