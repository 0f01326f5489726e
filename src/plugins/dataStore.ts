import {join, relative, sep} from 'node:path';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';

/** Stores a value as a JSON module and returns the path under which a route can name it. */
export type Store = (name: string, value: unknown) => Promise<string>;

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
    const path = await createData(name, JSON.stringify(value));
    return join('@generated', relative(generatedFilesDir, path)).split(sep).join('/');
  };
}
