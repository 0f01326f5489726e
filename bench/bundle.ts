import {fileURLToPath} from 'node:url';
import {compileFunction} from 'node:vm';
import {build, type Plugin} from 'esbuild';

/** Modules that exist only while a site is built, by the name they are imported by. */
export type VirtualModules = Readonly<Record<string, string>>;

function virtual(modules: VirtualModules): Plugin {
  return {
    name: 'virtual-modules',
    setup(building) {
      building.onResolve({filter: /.*/}, ({path}) => (path in modules ? {path, namespace: 'virtual'} : undefined));
      building.onLoad({filter: /.*/, namespace: 'virtual'}, ({path}) => ({
        contents: modules[path],
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      }));
    },
  };
}

/**
 * Bundles and minifies client code.
 * @param source an ES module that imports what the client uses
 * @param modules stand-ins for modules of a site's build
 * @param format `cjs` for code that is run here
 * @param alias packages the site's bundler puts in place of others
 */
export async function bundle(
  source: string,
  modules: VirtualModules = {},
  format: 'esm' | 'cjs' = 'esm',
  alias: Readonly<Record<string, string>> = {},
) {
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts'},
    bundle: true,
    minify: true,
    write: false,
    format,
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    plugins: [virtual(modules)],
    alias: {...alias},
  });
  return outputFiles.map(({text}) => text).join('\n');
}

/**
 * Runs bundled client code.
 * @param code CommonJS, from `bundle`
 * @param globals names the code shall find instead of the globals of this process
 * @returns what it exports
 */
export function run(code: string, globals: Readonly<Record<string, unknown>> = {}): unknown {
  const module: {exports: unknown} = {exports: {}};
  const parameters = {module, ...globals};
  const call = compileFunction(code, Object.keys(parameters)) as (...values: unknown[]) => void;
  call(...Object.values(parameters));
  return module.exports;
}

/**
 * Modules of this repository as a browser gets them. What translates them for Node names every function at run time,
 * which costs more than some of the answers.
 * @param source an ES module that exports what is wanted
 * @param alias packages the site's bundler puts in place of others
 */
export async function delivered(source: string, alias: Readonly<Record<string, string>> = {}): Promise<unknown> {
  return run(await bundle(source, {}, 'cjs', alias));
}
