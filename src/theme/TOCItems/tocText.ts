const ENTITIES: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'"};

/**
 * Text of a heading in the table of contents. The site generator hands it over as markup: text with the five characters of
 * markup escaped, in elements such as `<code>`.
 */
export function tocText(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity);
}
