import {loadContent, type LoadedContent} from '../content';

interface Read {
  siteDir: string;
  content: LoadedContent;
}

const READ = Symbol.for('automobilberufe.siteContent');

/** The site generator gives every plugin modules of its own; only the global object is the same for all. */
const shared = globalThis as {[READ]?: Read | undefined};

/**
 * The content of a project, read once for all plugins that ask in the same turn of the event loop. The site generator
 * starts the plugins' `loadContent` one after the other in one turn. Nothing can change in between, and nothing is kept:
 * parsed files take much memory.
 * @param siteDir project folder
 * @throws when `docs/` does not exist or cannot be read
 */
export function siteContent(siteDir: string): LoadedContent {
  const read = shared[READ];
  if (read?.siteDir === siteDir) return read.content;
  const content = loadContent(siteDir);
  shared[READ] = {siteDir, content};
  setImmediate(() => (shared[READ] = undefined));
  return content;
}
