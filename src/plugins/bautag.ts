import {heuteInDeutschland} from '../content/datum';

/**
 * The day for which a build states what is still valid, as `YYYY-MM-DD` in German time: today, or the day of
 * `SOURCE_DATE_EPOCH` (seconds since 1970), with which somebody builds an older state again and gets the same bytes.
 * @throws when the variable is set and no whole number of seconds
 */
export function bautag(epoch = process.env['SOURCE_DATE_EPOCH']): string {
  if (!epoch) return heuteInDeutschland();
  if (!/^\d{1,11}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH must be seconds since 1970, not "${epoch}"`);
  return heuteInDeutschland(new Date(Number(epoch) * 1000));
}
