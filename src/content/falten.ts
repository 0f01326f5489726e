/**
 * Form in which two names of an occupation or competence are the same: case, umlauts, ß, punctuation and gender do not
 * count. `Mechatroniker/in`, `Mechatronikerin` and `MECHATRONIKER` fold alike, `Kauffrau` and `Kaufmann` too.
 * For comparing names only; search has its own, finer analysis.
 */
export function falten(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:m|w|d)(?:\/(?:m|w|d))+\)/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/\/-?\p{L}*(?:frau|mann)(?!\p{L})/gu, '')
    .replace(/(?:mann|frau|leute)(?!\p{L})/gu, 'person')
    .replace(/[/(*:_]-?in(?:nen)?\)?(?!\p{L})/gu, '')
    .replace(/(?<=er|or|ist|ent|ant|eur)in(?:nen)?(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}+#]/gu, '');
}
