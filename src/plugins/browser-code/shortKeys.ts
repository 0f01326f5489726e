/** Key of an entry in the generated list of all parts of pages. */
const KEY = /^(\s*)"([^"]+)"(?=: \[\(\) => import)/gm;

/** Both generated lists: how to load every part of a page, and which parts a page has. */
export interface Lists {
  /** `.docusaurus/registry.js`, after `slimRegistry`. */
  registry: string;
  /** `.docusaurus/routesChunkNames.json`. */
  routes: string;
}

/**
 * Numbers the parts of pages instead of calling them by checksums, in both lists alike. Both are part of the script of every page,
 * and checksums are what compresses worst. The names of the parts themselves stay, for the server.
 * @throws when a page names a part that is in no list: a reader would see an empty page
 */
export function shortKeys({registry, routes}: Lists): Lists {
  const numbers = new Map([...registry.matchAll(KEY)].map(([, , key = ''], index) => [key, index.toString(36)]));
  const short = (key: string): string => {
    const number = numbers.get(key);
    if (number === undefined) throw new Error(`The part ${key} of a page is not in the list of parts (shortKeys.ts).`);
    return number;
  };
  return {
    registry: registry.replace(KEY, (_all, space: string, key: string) => `${space}"${short(key)}"`),
    routes: JSON.stringify(
      JSON.parse(routes, (_key, value: unknown) => (typeof value === 'string' ? short(value) : value)),
    ),
  };
}
