/** Beginning of parameters that the site generator turns into `data-` attributes of the page. */
const PARAMETER = 'docusaurus-data-';

/** A colour mode the site has, or undefined. */
const colourMode = (value: string | null | undefined): 'light' | 'dark' | undefined =>
  value === 'light' || value === 'dark' ? value : undefined;

/** What decides about the appearance of a page before it is drawn. */
interface Appearance {
  /** The element `<html>`, changed in place. */
  root: HTMLElement;
  /** The `?…` of the address. */
  search: string;
  /** The stored colour mode, as somebody has stored it. */
  stored: string | null;
  /** Whether the device is set to dark. */
  dark: boolean;
}

/**
 * Takes back what the site generator lets an address or the storage write on a page before it is drawn: `data-`
 * attributes of any name, with which a link could hide parts of the page, and colour modes that do not exist.
 * @returns whether the stored colour mode is one that does not exist
 */
export function repairAppearance({root, search, stored, dark}: Appearance): boolean {
  const parameters = new URLSearchParams(search);
  for (const name of new Set(parameters.keys())) {
    if (name.startsWith(PARAMETER)) root.removeAttribute(`data-${name.slice(PARAMETER.length)}`);
  }
  const choice = colourMode(parameters.get('docusaurus-theme')) ?? colourMode(stored);
  root.setAttribute('data-theme', choice ?? (dark ? 'dark' : 'light'));
  root.setAttribute('data-theme-choice', choice ?? 'system');
  return stored !== null && colourMode(stored) === undefined;
}
