/**
 * Texts of the theme that no page of this site shows: those of its own pages for posts, authors and tags, of its page for
 * unknown addresses and of the buttons at code, all of which have components of our own.
 */
const UNUSED =
  /^theme\.(?:blog\.(?!post\.plurals)|tags\.tagsPage|NotFound\.p|CodeBlock\.|docs\.(?:DocCard|tagDocListPageTitle))/;

/**
 * The texts of the theme that a browser needs.
 * @param json all texts by their keys, as the site generator writes them
 * @returns the same without those of {@link UNUSED}
 */
export const slimTranslations = (json: string): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(json) as Record<string, string>).filter(([key]) => !UNUSED.test(key))),
  );
