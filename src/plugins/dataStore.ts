import {join, relative, sep} from 'node:path';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';

/** Stores a value as a module of the given name and returns the path under which a route can name it. */
export type Store = (name: string, value: unknown) => Promise<string>;

/**
 * The program of a module whose value is read from text. A JSON module would say the same, but the bundler keeps each as
 * a tree of its values until the end, which takes many times the room of the text.
 * @param value what JSON can write
 */
export const dataModule = (value: unknown): string =>
  `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

/**
 * A store in the folder of a plugin. The paths it returns begin with `@generated`: Docusaurus itself gives absolute ones,
 * and names chunks after them and writes them into the browser's code. A build would then tell where it was made, and look
 * different in every folder.
 */
export function dataStore(
  {generatedFilesDir}: Pick<LoadContext, 'generatedFilesDir'>,
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
): Store {
  return async (name, value) => {
    const path = await createData(`${name}.js`, dataModule(value));
    return join('@generated', relative(generatedFilesDir, path)).split(sep).join('/');
  };
}
