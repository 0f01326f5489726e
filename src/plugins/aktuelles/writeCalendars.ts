import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Beitrag} from '../../content/katalog';
import {kalender, termine} from './kalender';

/** Writes the calendar of all events, and one file for each event to take over. */
export function writeCalendars(beitraege: readonly Beitrag[], outDir: string, siteUrl: string): void {
  const liste = termine(beitraege);
  const folder = join(outDir, 'aktuelles', 'termine');
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(outDir, 'aktuelles', 'termine.ics'), kalender(liste, siteUrl));
  for (const termin of liste) writeFileSync(join(folder, `${termin.id}.ics`), kalender([termin], siteUrl));
}
