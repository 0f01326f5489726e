import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** Declares an element id as a target of links, so that the build can tell a broken anchor from a good one. Returns the id. */
export function useAnker(id: string): string {
  useBrokenLinks().collectAnchor(id);
  return id;
}
