/** Characters a folded word may keep: letters, digits, and the signs of "C++" and "C#". */
const NOT_WORD = /[^\p{L}\p{N}+#]/gu;

/** A mark that belongs to the letter before it. */
const COMBINING = /^\p{M}$/u;

/** A word as it is mostly written; for these the general way below gives the same, at many times the cost. */
const PLAIN = /^[a-z0-9äöüß]+$/;
const PLAIN_FOLDED: Readonly<Record<string, string>> = {ä: 'a', ö: 'o', ü: 'u', ß: 'ss'};

function withoutMarks(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower.replace(/[äöüß]/g, (letter) => PLAIN_FOLDED[letter] ?? letter);
  return word.normalize('NFKD').toLowerCase().normalize('NFKD').replace(NOT_WORD, '').replace(/ß/g, 'ss');
}

/**
 * Folds one word to a form that is equal for all its spellings: NFC and NFD, upper and lower case, soft hyphens,
 * ß and ss, and umlauts however typed (ä = ae = a, ö = oe = o, ü = ue = u).
 *
 * "ue" stays after a, e and q ("Bauer", "Steuer", "Quelle"), where it is no umlaut. Folding a folded word changes
 * nothing.
 */
export function fold(word: string): string {
  return withoutMarks(word)
    .replace(/ae+/g, 'a')
    .replace(/oe+/g, 'o')
    .replace(/(?<![aeq])ue+/g, 'u');
}

/**
 * Finds the part of an original word that a part of its folded form came from.
 * @param word the original spelling
 * @param from start in the folded form
 * @param to end in the folded form (exclusive)
 * @returns start and end in `word`
 */
export function unfoldRange(word: string, from: number, to: number): {start: number; end: number} {
  let start = 0;
  let end = word.length;
  for (let i = 1; i <= word.length; i++) {
    const length = fold(word.slice(0, i)).length;
    if (length <= from) start = i;
    if (length >= to) {
      end = i;
      break;
    }
  }
  while (COMBINING.test(word.charAt(end))) end++;
  return {start: Math.min(start, end), end};
}
