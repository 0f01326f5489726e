/** Last calendar day a date of any precision covers: `2026` → `2026-12-31`, `2026-02` → `2026-02-28`. */
export function endeVon(datum: string): string {
  const [year = '', month, day] = datum.split('-');
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return datum;
  return `${year}-${month}-${String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

/** First calendar day a date of any precision covers: `2026` → `2026-01-01`. */
export function anfangVon(datum: string): string {
  const [year = '', month = '01', day = '01'] = datum.split('-');
  return `${year}-${month}-${day}`;
}

/** Whether a date of any precision names a day, month or year of the calendar since 1900: not 2026-02-30, not 2026-13. */
export function gibtEs(datum: string): boolean {
  const [year = 0, month = 1, day = 1] = datum.split('-').map(Number);
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Whether a period of validity is over on a day. Both are ISO dates; `heute` is a full day. */
export function istAbgelaufen(gueltigBis: string, heute: string): boolean {
  return endeVon(gueltigBis) < heute;
}

/** German notation by precision: `2026`, `06/2026`, `22.11.2026`. */
export function formatDatum(datum: string): string {
  return datum.split('-').length === 2 ? datum.split('-').reverse().join('/') : datum.split('-').reverse().join('.');
}

/** The same day some months earlier, or the last one of that month: one month before 31 March is 28 or 29 February. */
export function vorMonaten(tag: string, monate: number): string {
  const [year = 0, month = 1, day = 1] = tag.split('-').map(Number);
  const index = year * 12 + month - 1 - monate;
  const [zieljahr, zielmonat] = [Math.floor(index / 12), (index % 12) + 1];
  return geschrieben(zieljahr, zielmonat, Math.min(day, daysIn(zieljahr, zielmonat)));
}

function geschrieben(year: number, month: number, day: number): string {
  const zwei = (zahl: number): string => String(zahl).padStart(2, '0');
  return `${year}-${zwei(month)}-${zwei(day)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Today, or the day of another moment, as `YYYY-MM-DD` in German time, on every machine. */
export function heuteInDeutschland(moment = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Berlin'}).format(moment);
}

/**
 * Today, or the day of another moment, as `YYYY-MM-DD` in the time of this machine. For browsers: asked for the time of
 * another place, they first read their tables of all of them, ten milliseconds while a page comes to life.
 */
export const heuteHier = (moment = new Date()): string =>
  geschrieben(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());

/**
 * A number of months as years, in German notation and to one decimal: 42 → "3,5 Jahre". Not `toLocaleString`, whose first
 * call takes a browser ten milliseconds while a page comes to life.
 */
export function dauerInJahren(monate: number): string {
  const jahre = (Math.round(monate / 1.2) / 10).toString().replace('.', ',');
  return `${jahre} ${monate === 12 ? 'Jahr' : 'Jahre'}`;
}
