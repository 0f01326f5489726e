import {formatDatum} from './datum';

/** Day and time of day of a point in time as the content writes it: `2026-03-12` or `2026-03-12 10:00`. */
export function teileZeitpunkt(zeitpunkt: string): {tag: string; uhrzeit?: string} {
  const [tag = '', uhrzeit] = zeitpunkt.split(' ');
  return uhrzeit === undefined ? {tag} : {tag, uhrzeit};
}

/** A period in German notation, without saying the day twice: `12.3.2026, 10:00 bis 16:00 Uhr`. */
export function formatZeitraum(beginn: string, ende: string): string {
  const [von, bis] = [teileZeitpunkt(beginn), teileZeitpunkt(ende)];
  const mitUhr = ({tag, uhrzeit}: typeof von): string =>
    uhrzeit === undefined ? formatDatum(tag) : `${formatDatum(tag)}, ${uhrzeit}`;
  const uhr = bis.uhrzeit === undefined ? '' : ' Uhr';
  if (von.tag !== bis.tag) return `${mitUhr(von)} bis ${mitUhr(bis)}${uhr}`;
  return von.uhrzeit === undefined || bis.uhrzeit === undefined || von.uhrzeit === bis.uhrzeit
    ? `${mitUhr(von)}${von.uhrzeit === undefined ? '' : ' Uhr'}`
    : `${mitUhr(von)} bis ${bis.uhrzeit}${uhr}`;
}

/** The instant of a point in time of the content, which is German local time; without time of day its midnight. */
export function alsInstant(zeitpunkt: string): Date {
  const {tag, uhrzeit = '00:00'} = teileZeitpunkt(zeitpunkt);
  const alsUtc = new Date(`${tag}T${uhrzeit}:00Z`);
  const [, stunden = '0'] = /GMT\+(\d+)/.exec(ZONE.format(alsUtc)) ?? [];
  return new Date(alsUtc.getTime() - Number(stunden) * 3_600_000);
}

/** Names the offset of German time. It is looked up an hour or two late, which no event at night of the change will notice. */
const ZONE = new Intl.DateTimeFormat('en', {timeZone: 'Europe/Berlin', timeZoneName: 'shortOffset'});
