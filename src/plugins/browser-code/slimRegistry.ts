/** An entry of the generated list of all parts of pages: how to load it, its file, the number of its module. */
const ENTRY =
  /^(\s*"[^"]+": \[\(\) => import\(.*?\)), "(?:[^"\\]|\\.)*", require\.resolveWeak\("(?:[^"\\]|\\.)*"\)\]/gm;

/**
 * Takes out of the site generator's list of all parts of pages (`.docusaurus/registry.js`) what only the server uses: file names and
 * module numbers. The list is part of the script of every page and grows with every profile; the names also tell in which folder the
 * site was built.
 * @param source the generated module
 * @throws when an entry looks different: another version of the generator writes another list
 */
export function slimRegistry(source: string): string {
  const slim = source.replace(ENTRY, '$1, "", 0]');
  if (slim.includes('resolveWeak'))
    throw new Error('The list of page parts has a form that is not known (slimRegistry.ts).');
  return slim;
}
