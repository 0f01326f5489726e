/** Today as `YYYY-MM-DD` in German time: the day a build counts as. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Berlin'}).format(new Date());
}
