import {pick, type Random} from '../random';

/** Long words of real texts, by form: length and whether they begin with a capital. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** Letters from which on a word carries meaning; half of them is enough for a part of a compound. */
const MIN_LETTERS = 5;
/** Share of the exchanged words that become compounds nobody has seen, as a growing corpus brings them. */
const COINED = 0.15;

/** What is never touched (citations, targets of links, code, addresses), or a run of letters. */
const PIECE = /\[\^[^\]]*\]|\]\([^)]*\)|`[^`]*`|https?:\S+|\p{L}+/gu;
const PLAIN_WORD = /^\p{Lu}?\p{Ll}+$/u;
/** Words on which the check listens: exchanged, a text would claim something else, or no longer explain its figure. */
const KEPT =
  /ersetzbar|substituierbar|automatisierbar|möglich|machbar|denkbar|nicht|kein|stellen|entlass|verschwind|wegf|abbau/iu;

const formOf = (word: string): string => `${word.length}${/^\p{Lu}/u.test(word) ? 'A' : 'a'}`;
const isExchangeable = (word: string): boolean =>
  word.length >= MIN_LETTERS && PLAIN_WORD.test(word) && !KEPT.test(word);

/** The exchangeable words of some texts. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const words = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [word] of text.matchAll(PIECE)) {
      if (!isExchangeable(word)) continue;
      const form = words.get(formOf(word)) ?? new Set();
      words.set(formOf(word), form.add(word));
    }
  }
  return new Map([...words].map(([form, set]) => [form, [...set]]));
}

/**
 * The text with some of its long words exchanged for others of the same length and case, so that no limit of length is
 * broken and headings, citations and links stay as they are.
 * @param share of the long words that are exchanged, 0 to 1
 */
export function perturb(text: string, share: number, vocabulary: Vocabulary, random: Random): string {
  return text.replace(PIECE, (word) => {
    if (!isExchangeable(word) || random() >= share) return word;
    return (
      (random() < COINED ? coin(word, vocabulary, random) : undefined) ??
      pick(random, vocabulary.get(formOf(word)) ?? [word])
    );
  });
}

/**
 * A name with a noun before its longest word: "Chemikant/in" becomes "Batteriechemikant/in".
 * Undefined where the name has no word to lengthen, as abbreviations have none.
 */
export function compound(name: string, vocabulary: Vocabulary, random: Random): string | undefined {
  const words = [...name.matchAll(PIECE)].map(([word]) => word).filter(isExchangeable);
  const [longest] = words.sort((a, b) => b.length - a.length);
  const nouns = vocabulary.get(`${MIN_LETTERS + 1 + Math.floor(random() * MIN_LETTERS)}A`);
  return longest && nouns && name.replace(longest, () => pick(random, nouns) + longest.toLowerCase());
}

/** A compound of two words, as long as the given one; undefined where none fits. */
function coin(word: string, vocabulary: Vocabulary, random: Random): string | undefined {
  const room = word.length - 2 * MIN_LETTERS;
  if (room < 0) return undefined;
  const first = MIN_LETTERS + Math.floor(random() * (room + 1));
  const [head, tail] = [
    vocabulary.get(`${first}${formOf(word).slice(-1)}`),
    vocabulary.get(`${word.length - first}A`) ?? [],
  ];
  return head && tail.length > 0 ? pick(random, head) + pick(random, tail).toLowerCase() : undefined;
}
