import type {Glossarbegriff} from './schema';

/** Class of links to the glossary; the page shows the explanation in their title as a tooltip. */
export const BEGRIFF_KLASSE = 'begriff';

/** Finds the terms of the glossary in running text. */
export interface Begriffsfinder {
  /** Places at which a form of a term stands as a whole word, in order; the longest form wins. */
  finde(text: string): {index: number; form: string; begriff: Glossarbegriff}[];
}

/** Parts of a compound with hyphens are no whole words: "CNC-Maschine" is not "CNC". */
const WORTGRENZE = {vor: '(?<![\\p{L}\\p{N}-])', nach: '(?![\\p{L}\\p{N}-])'} as const;

/**
 * Prepares the search for terms. Forms are found as they are written, capital letters included: "Rüsten" is not "rüsten".
 * Terms with `verlinken: false` are left out.
 */
export function begriffsfinder(begriffe: readonly Glossarbegriff[]): Begriffsfinder {
  const formen = new Map<string, Glossarbegriff>();
  for (const begriff of begriffe) {
    if (begriff.verlinken === false) continue;
    for (const form of [begriff.begriff, ...(begriff.auch ?? [])]) formen.set(form, begriff);
  }
  if (formen.size === 0) return {finde: () => []};
  const alternativen = [...formen.keys()].sort((a, b) => b.length - a.length).map(woertlich);
  const muster = new RegExp(`${WORTGRENZE.vor}(?:${alternativen.join('|')})${WORTGRENZE.nach}`, 'gu');
  return {
    finde: (text) =>
      [...text.matchAll(muster)].flatMap((match) => {
        const begriff = formen.get(match[0]);
        return begriff ? [{index: match.index, form: match[0], begriff}] : [];
      }),
  };
}

function woertlich(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
