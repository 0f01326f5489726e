import {istZitat, prosa, type Prosastueck} from '../prosa';
import type {Rule} from '../rule';

/** A name that is out of use, with the one in use and why. */
interface Begriff {
  pattern: RegExp;
  statt: string;
  grund: string;
}

/** Names of the authorities themselves; they changed on 1 January 2004 (Drittes Gesetz für moderne Dienstleistungen am
 * Arbeitsmarkt, BGBl. I 2003 p. 2848). */
const BEGRIFFE: readonly Begriff[] = [
  {
    pattern: /(?<!\p{L})Arbeits(?:amt(?:e?s)?|ämtern?)(?!\p{L})/gu,
    statt: 'Agentur für Arbeit',
    grund: 'Die Arbeitsämter heißen seit 2004 so.',
  },
  {
    pattern: /(?<!\p{L})Bundesanstalt für Arbeit(?!\p{L})/gu,
    statt: 'Bundesagentur für Arbeit',
    grund: 'Die Bundesanstalt heißt seit 2004 so.',
  },
];

/** Fields with words that people really use, right or not: the search has to know them. */
const SUCHWOERTER: ReadonlySet<PropertyKey> = new Set(['auch', 'bezeichnungen']);

/** What names a word instead of using it: quotation marks, or "früher", "ehemals", "damals" right before it. */
const GENANNT = /„[^“]*“|\b(?:früher|ehemals|damals)\p{Ll}* (?:\p{Ll}+ )?[^\s.,;]+(?: für Arbeit)?/giu;

const istSuchwort = ({path = []}: Prosastueck): boolean => path.some((teil) => SUCHWOERTER.has(teil));

/** Names of authorities are those they bear today. */
export const begriffe: Rule = {
  id: 'begriffe',
  severity: 'warning',
  *check({files}) {
    for (const file of files) {
      for (const stueck of prosa(file)) {
        if (istZitat(stueck) || istSuchwort(stueck)) continue;
        const text = stueck.text.replace(GENANNT, (genannt) => ' '.repeat(genannt.length));
        for (const {pattern, statt, grund} of BEGRIFFE) {
          for (const {0: gefunden, index} of text.matchAll(pattern)) {
            const message = `„${gefunden}“ ist ein früherer Name. Schreiben Sie „${statt}“. ${grund} Wo der alte Name selbst gemeint ist, setzen Sie ihn in Anführungszeichen: früher „${gefunden}“.`;
            yield {file, ...stueck.ort(index), message};
          }
        }
      }
    }
  },
};
