import {zipSync, type Zippable} from 'fflate';
import {byPath, type Files} from './manifest';

/**
 * Packs files into a ZIP whose bytes depend on nothing but the files and the day: entries in the order of their paths,
 * all with the same date, compressed by a library of its own and not by the one of the machine.
 * @param datum day of all entries, `YYYY-MM-DD`
 */
export function zipOf(files: Files, datum: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = datum.split('-').map(Number);
  // A ZIP holds local times. Noon of the day exists, and is the same, in every time zone.
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = Object.fromEntries([...files].sort(byPath));
  return zipSync(entries, {level: 9, mtime});
}
