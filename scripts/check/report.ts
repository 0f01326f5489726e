import type {Abdeckung, ProfilAbdeckung} from '../../src/content';
import {markdownTable} from '../table';

/** Columns of the coverage table, in reading order. */
const COLUMNS: readonly (readonly [field: keyof Abdeckung, heading: string])[] = [
  ['belegt', 'Aussagen mit Quelle'],
  ['aussagen', 'Aussagen'],
  ['abgelaufen', 'davon abgelaufen'],
  ['leitthemen', 'Leitthemen'],
  ['quellen', 'Quellen'],
  ['taetigkeiten', 'Tätigkeiten'],
  ['kompetenzen', 'Kompetenzen'],
  ['bezeichnungen', 'Bezeichnungen'],
  ['wechsel', 'Wechsel'],
  ['aufstiege', 'davon Aufstieg'],
  ['fragen', 'Fragen'],
  ['irrtuemer', 'Irrtümer'],
  ['woerter', 'Wörter'],
];

/**
 * The table of `npm run check -- --report`, for people: one row per profile in the order given; a count below its
 * target carries an exclamation mark.
 */
export function coverageReport(profile: readonly ProfilAbdeckung[]): string {
  const rows = profile.map(({beruf, abdeckung, unterZiel}) => [
    beruf.id,
    ...COLUMNS.map(([field]) => `${abdeckung[field]}${unterZiel.has(field) ? ' !' : ''}`),
  ]);
  const table = markdownTable(['Profil', ...COLUMNS.map(([, heading]) => heading)], rows);
  const below = profile.filter(({unterZiel}) => unterZiel.size > 0).length;
  return `${table}\n\n${profile.length} Profile, dünnste Belege zuerst; ${below} mit einem Wert unter dem Ziel (!).`;
}
