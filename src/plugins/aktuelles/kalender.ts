import ical, {ICalCalendarMethod, type ICalCalendar} from 'ical-generator';
import type {Beitrag} from '../../content/katalog';
import {alsInstant, teileZeitpunkt} from '../../content/zeitpunkt';

/** A post that is an event. */
export type Termin = Beitrag & {veranstaltung: NonNullable<Beitrag['veranstaltung']>};

/** The events among posts. */
export function termine(beitraege: readonly Beitrag[]): Termin[] {
  return beitraege.filter((beitrag): beitrag is Termin => beitrag.veranstaltung !== undefined);
}

/**
 * Events as iCalendar (RFC 5545), for calendars of readers.
 * @param siteUrl address of the site without closing slash; ids of events are made from its host and stay the same
 */
export function kalender(liste: readonly Termin[], siteUrl: string): string {
  const calendar = ical({
    name: 'Automobilberufe im Wandel: Termine',
    prodId: {company: 'Automobilberufe im Wandel', product: 'Termine', language: 'DE'},
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const termin of liste) trageEin(calendar, termin, siteUrl);
  return calendar.toString();
}

function trageEin(calendar: ICalCalendar, {id, title, kurz, url, stand, veranstaltung}: Termin, siteUrl: string): void {
  const {beginn, ende, ort, veranstalter} = veranstaltung;
  const ganztags = teileZeitpunkt(beginn).uhrzeit === undefined || teileZeitpunkt(ende).uhrzeit === undefined;
  calendar.createEvent({
    id: `${id}@${new URL(siteUrl).host}`,
    summary: title,
    description: `${kurz} Veranstalter: ${veranstalter}`,
    location: ort,
    url: `${siteUrl}${url}`,
    // The day of the content, not of the build: the same content gives the same file.
    stamp: new Date(`${stand}T00:00:00Z`),
    allDay: ganztags,
    start: ganztags ? tagAls(beginn, 0) : alsInstant(beginn),
    // The end of all-day events is the first day after them (RFC 5545, 3.6.1).
    end: ganztags ? tagAls(ende, 1) : alsInstant(ende),
  });
}

/** A calendar day as all-day events take it: midnight of that day in UTC, whatever the machine's zone. */
function tagAls(zeitpunkt: string, spaeter: number): Date {
  const [jahr = 0, monat = 1, tag = 1] = teileZeitpunkt(zeitpunkt).tag.split('-').map(Number);
  return new Date(Date.UTC(jahr, monat - 1, tag + spaeter));
}
