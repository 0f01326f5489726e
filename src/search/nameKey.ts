import {stem} from './stem';
import {withoutStopWords} from './stopwords';
import {words} from './words';

/**
 * What the search keeps of a name: the stems of its words, in alphabetical order. Two names with one key find the same
 * pages, however they are written: "CNC-Dreher/in", "Dreherin (CNC)" and "Dreher, CNC" share the key "cnc dreher".
 * Empty for a text without words.
 */
export function nameKey(name: string): string {
  const stems = withoutStopWords(words(name)).map(({form}) => stem(form));
  return [...new Set(stems)].sort().join(' ');
}
