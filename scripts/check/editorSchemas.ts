import {mkdirSync, writeFileSync} from 'node:fs';
import type {LoadedContent} from '../../src/content';
import {editorSchemas} from '../../src/content/generate/editorSchemas';

/** Where `.vscode/settings.json` looks for the schemas; ignored by Git, because every new source changes them. */
export const SCHEMA_FOLDER = '.cache/schema';

/** Writes the JSON Schemas with all ids there are, for the editor on this machine, below the current folder. */
export function writeEditorSchemas({files}: Pick<LoadedContent, 'files'>): void {
  mkdirSync(SCHEMA_FOLDER, {recursive: true});
  for (const [name, schema] of editorSchemas(files)) {
    writeFileSync(`${SCHEMA_FOLDER}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}
