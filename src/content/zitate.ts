/** A citation in any text of the content: `[^quelle-id]`, directly after the claim. */
const CITATION = /\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\]/g;

/** Source ids cited in a text, in order, repeated ones included. */
export function zitateIn(text: string): string[] {
  return [...text.matchAll(CITATION)].map((match) => match[1] ?? '');
}

/** A piece of a text with citations: words, or the id of a cited source. */
export type ZitatTeil = {text: string} | {quelle: string};

/** Takes a text with citations apart, for display. */
export function teileZitate(text: string): ZitatTeil[] {
  const parts: ZitatTeil[] = [];
  let end = 0;
  for (const match of text.matchAll(CITATION)) {
    if (match.index > end) parts.push({text: text.slice(end, match.index)});
    parts.push({quelle: match[1] ?? ''});
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({text: text.slice(end)});
  return parts;
}

/** The text without its citations. */
export function ohneZitate(text: string): string {
  return text.replace(CITATION, '');
}

/** All texts inside a plain value (front matter), depth first. */
export function* texteIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* texteIn(item);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* texteIn(item);
}
