/** A word of names, and how they go on. */
interface Knoten {
  next: Map<string, Knoten>;
  /** Whether a name ends here. */
  ende: boolean;
}

/** Leaves out of a sequence of words every name of some that stands in it. Takes no longer when there are more names. */
export type OhneNamen = (words: readonly string[]) => string[];

/** Prepares some names, each given as its words; where several begin at a word, the longest counts. */
export function ohneNamen(names: Iterable<readonly string[]>): OhneNamen {
  const root: Knoten = {next: new Map(), ende: false};
  for (const name of names) {
    let node = root;
    for (const word of name) {
      const next = node.next.get(word) ?? {next: new Map<string, Knoten>(), ende: false};
      node.next.set(word, next);
      node = next;
    }
    node.ende = node !== root;
  }
  return (words) => {
    const left: string[] = [];
    for (let i = 0; i < words.length;) {
      const length = longest(root, words, i);
      if (length === 0) left.push(words[i] ?? '');
      i += Math.max(1, length);
    }
    return left;
  };
}

/** Number of words of the longest name that begins at a position; 0 for none. */
function longest(root: Knoten, words: readonly string[], from: number): number {
  let found = 0;
  let node: Knoten | undefined = root;
  for (let i = from; node; i++) {
    if (node.ende) found = i - from;
    node = node.next.get(words[i] ?? '');
  }
  return found;
}
