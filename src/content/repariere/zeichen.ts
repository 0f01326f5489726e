import {ersetze, type Reparatur} from './reparatur';

/** Line and paragraph separators of Unicode, and the "next line" of old mainframes: a space says the same. */
const TRENNER = /[\u0085\u2028\u2029]/u;

/**
 * Characters that can go without loss: control and format characters. Private characters and U+FFFD stay, because they
 * stand for a character that only the author knows.
 */
const UNSICHTBAR = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Line ends of Windows and of old Macs become plain ones. */
export const zeilenenden: Reparatur = {
  regel: 'zeichen',
  repariere: (text) => ersetze(text, /\r\n?/g, () => '\n'),
};

/** Takes out what nobody can see: byte order mark, soft hyphens, zero width, direction and control characters. */
export const unsichtbare: Reparatur = {
  regel: 'zeichen',
  repariere: (text) => ersetze(text, UNSICHTBAR, (zeichen) => (TRENNER.test(zeichen) ? ' ' : '')),
};

/** Letters and their marks typed apart become one character (NFC), so that search and comparison find them. */
export const zusammengesetzt: Reparatur = {
  regel: 'zeichen',
  repariere(text) {
    const neu = text.normalize('NFC');
    if (neu === text) return {text, anzahl: 0};
    const {anzahl} = ersetze(text, /\P{M}\p{M}+/gu, (zeichen) => zeichen.normalize('NFC'));
    return {text: neu, anzahl: Math.max(anzahl, 1)};
  },
};
