import type {Beitrag, Katalog} from '../content/katalog';
import type {AktuellesVorspann} from '../content/schema';
import {berufVerweise, type BerufVerweis} from './beruf';
import {nummeriere, seitenQuellen, type QuelleAnsicht} from './quellen';
import {seitenVerweis, type SeitenVerweis} from './seitenVerweis';
import {vorspannVon} from './vorspannVon';

/** What a post is; follows from its fields. */
export type Beitragsart = 'meldung' | 'veranstaltung' | 'projekt';

/** One line of the list of posts. */
export interface BeitragZeile
  extends SeitenVerweis, Pick<AktuellesVorspann, 'datum' | 'leitthemen' | 'veranstaltung' | 'projekt'> {
  art: Beitragsart;
}

/** Data of `/aktuelles/`. */
export interface AktuellesAnsicht {
  /** Newest first. */
  beitraege: BeitragZeile[];
  heute: string;
}

/** Everything the page of a post shows, as plain data. */
export interface BeitragAnsicht extends Omit<AktuellesVorspann, 'berufe' | 'quellen'> {
  art: Beitragsart;
  /** File name; names the calendar file of an event. */
  id: string;
  berufe: BerufVerweis[];
  quellen: QuelleAnsicht[];
  heute: string;
}

/** Whether a post tells of an event, a transfer project or something else. */
export function beitragsart({veranstaltung, projekt}: Pick<Beitrag, 'veranstaltung' | 'projekt'>): Beitragsart {
  if (veranstaltung) return 'veranstaltung';
  return projekt ? 'projekt' : 'meldung';
}

export function aktuellesAnsicht({beitraege}: Katalog, heute: string): AktuellesAnsicht {
  return {beitraege: beitraege.map(beitragZeile), heute};
}

function beitragZeile(beitrag: Beitrag): BeitragZeile {
  const {datum, leitthemen, veranstaltung, projekt} = beitrag;
  return {
    ...seitenVerweis(beitrag),
    art: beitragsart(beitrag),
    datum,
    ...(leitthemen ? {leitthemen} : {}),
    ...(veranstaltung ? {veranstaltung} : {}),
    ...(projekt ? {projekt} : {}),
  };
}

export function beitragAnsicht(beitrag: Beitrag, {berufe, register}: Katalog, heute: string): BeitragAnsicht {
  return {
    ...vorspannVon(beitrag),
    art: beitragsart(beitrag),
    berufe: berufVerweise(beitrag.berufe ?? [], berufe),
    quellen: nummeriere(seitenQuellen(beitrag, [beitrag.quellen]), register.quellen),
    heute,
  };
}
