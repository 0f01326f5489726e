import type {QuelleAnsicht} from '../../src/ansicht/quellen';
import type {Aussage, BerufVorspann, Standort} from '../../src/content/schema';

/** Values of the content model for tests, each valid as it is; a test names only what it is about. */

export function aussage(felder: Partial<Aussage> = {}): Aussage {
  return {
    id: 'motorteile',
    leitthema: 'elektromobilitaet',
    text: 'Elektromotoren haben weniger gedrehte Teile als Verbrennungsmotoren.',
    richtung: 'geht_zurueck',
    beleg: 'studie',
    quellen: ['iao-elab-2018'],
    stand: '2018-06',
    gueltig_bis: '2027-06',
    ...felder,
  };
}

export function quelle(felder: Partial<QuelleAnsicht> = {}): QuelleAnsicht {
  return {
    id: 'iao-elab-2018',
    titel: 'ELAB 2.0',
    herausgeber: 'Fraunhofer IAO',
    datum: '2018-06',
    art: 'studie',
    url: 'https://www.iao.fraunhofer.de/elab',
    gesehen_am: '2026-11-22',
    nummer: 1,
    ...felder,
  };
}

/** A site of the test project; its source is the project's own. */
export function standort(felder: Partial<Standort> = {}): Standort {
  return {
    id: 'werk-zwickau',
    name: `Werk ${felder.ort ?? 'Zwickau'}`,
    ort: 'Zwickau',
    land: 'Sachsen',
    lat: 50.7,
    lon: 12.5,
    produkte: ['Elektroautos', 'Teile'],
    text: 'Im Mai 2026 lief die Fertigung in zwei Schichten.',
    berufe: ['mechatroniker'],
    stand: '2026-05',
    gueltig_bis: '2027-05',
    quellen: ['bibb-2024'],
    ...felder,
  };
}

const freigabe = {durch: 'Referat Berufe', organisation: 'ACOD', am: '2026-11-02', inhalt: '0f1e2d3c4b5a6978'};

/** States of review: none, one of the two, both. */
export const PRUEFUNGEN = {
  keine: {naechste: '2027-05-31'},
  nurFachlich: {naechste: '2027-05-31', fachlich: freigabe},
  nurRedaktionell: {naechste: '2027-05-31', redaktionell: freigabe},
  beide: {naechste: '2027-05-31', fachlich: freigabe, redaktionell: {...freigabe, organisation: 'BA'}},
} satisfies Record<string, BerufVorspann['pruefung']>;
