/** The element the "#part" of an address leads to; a part that is no valid encoding is nobody's id. */
export function zielelement(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
