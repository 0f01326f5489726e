import type {Qualifizierung} from '@site/src/content/schema';

/** Whether practical skills are examined at the end, in words. */
export function praxisText(praxis: Qualifizierung['praxis_geprueft']): string {
  if (praxis === 'unbekannt') return 'nicht bekannt, beim Anbieter erfragen';
  return praxis ? 'ja' : 'nein';
}
