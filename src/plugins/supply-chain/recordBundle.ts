import type {Compilation, Compiler, Module} from 'webpack';

/** Files that went into the browser's code, by absolute path; filled when a build of it is done. */
export interface BundleRecord {
  files: Set<string>;
  /** For the bundler's `plugins`. */
  plugin: {apply(compiler: Compiler): void};
}

/**
 * Records which files are in the code that browsers get: what is left after unused modules were dropped, and what several
 * modules were joined from. The list is the bundler's own, so nothing is overlooked and nothing claimed.
 */
export function recordBundle(): BundleRecord {
  const files = new Set<string>();
  const add = (module: Module & {modules?: Iterable<Module> | null}): void => {
    const path = module.nameForCondition();
    if (path) files.add(path);
    for (const inner of module.modules ?? []) add(inner);
  };
  const read = ({chunks, chunkGraph}: Compilation): void => {
    for (const chunk of chunks) for (const module of chunkGraph.getChunkModules(chunk)) add(module);
  };
  return {
    files,
    plugin: {
      apply(compiler) {
        // Modules can be asked about only while the bundler is still at work.
        compiler.hooks.emit.tap('supply-chain', (compilation) => {
          files.clear();
          read(compilation);
        });
      },
    },
  };
}
