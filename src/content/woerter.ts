/** Number of words of a text: pieces between blanks that hold a letter or a digit. */
export function zaehleWoerter(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
