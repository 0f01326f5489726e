const segmenter = new Intl.Segmenter('de', {granularity: 'grapheme'});

/** Everything a search field contains while a text is typed: its beginnings from one letter on, last the whole. */
export function prefixes(text: string): string[] {
  return [...segmenter.segment(text)].map(({segment, index}) => text.slice(0, index + segment.length));
}
