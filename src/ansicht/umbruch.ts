import {hyphenateSync} from 'hyphen/de';

/**
 * Puts soft hyphens into long German words, by the TeX hyphenation patterns.
 * Locked-down browsers often lack a German hyphenation dictionary, so CSS alone does not help there.
 */
export function mitUmbruch(text: string): string {
  return hyphenateSync(text, {minWordLength: 12});
}
