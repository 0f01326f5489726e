import {keysOf, LEITTHEMEN} from '../schema';
import {HEUTE} from './heute';
import {COMPETENCES} from './register';

/** Front matter of the pages of the test project. */

export const grund = {title: 'Digitalisierung', kurz: 'Was sich in den Betrieben verändert und für wen.', stand: HEUTE};

function aussagen(themen: readonly string[]) {
  return themen.map((leitthema, index) => ({
    id: `aussage-${index}`,
    leitthema,
    text: `In den Betrieben ändert sich die Arbeit, Beobachtung ${index}.`,
    richtung: 'waechst',
    beleg: 'studie',
    quellen: ['bibb-2024'],
    stand: '2024-05',
    gueltig_bis: '2027-05',
  }));
}

export const thema = {
  ...grund,
  leitthema: 'digitalisierung',
  wandel: aussagen(['digitalisierung', 'digitalisierung', 'digitalisierung']),
  fragen: ['Womit arbeiten Sie täglich?', 'Welche Programme nutzen Sie?', 'Wer hilft Ihnen dabei?'],
};

export const artikel = {
  ...thema,
  title: 'Roboter in der Montage',
  auch: ['Cobot-Einsatz'],
  berufe: ['mechatroniker'],
};

export const leitfaden = {
  ...grund,
  title: 'Wechsel planen',
  auch: ['Umsteigen'],
  ziel: 'Die Person kennt zwei Wege und den nächsten Schritt.',
  vorbereitung: ['Profil öffnen und lesen', 'Stellenlage ansehen', 'Lebenslauf überfliegen'],
  fragen: aussagen(['mensch', 'mensch', 'mensch', 'mensch', 'mensch']).map(({id}) => `Was sagt Ihnen ${id}?`),
  wege: [
    {
      text: 'Passt, wenn die Person gern an Anlagen arbeitet.',
      berufe: ['mechatroniker'],
      qualifizierungen: ['staplerschein'],
      foerderungen: ['bildungsgutschein'],
    },
    {text: 'Passt, wenn die Person im Lager bleiben will.'},
    {text: 'Passt, wenn die Person nichts ändern möchte.'},
  ],
  fallen: ['Zu früh zusagen.[^bibb-2024]', 'Fristen übersehen.', 'Den Betrieb vergessen.'],
  checkliste: ['Ziel klären', 'Fragen stellen', 'Wege nennen', 'Förderung prüfen', 'Termin setzen', 'Notiz machen'],
  gueltig_bis: '2027-11',
};

export function beruf(id: string, ziel: string, gruppe: string, kldb: string) {
  const title = `${id.charAt(0).toUpperCase()}${id.slice(1)}/in`;
  const wechsel = {ziel, art: 'seitlich', grundlage: 'einschaetzung', quellen: [], bruecke: ['staplerschein']};
  return {
    id,
    title,
    kurz: 'Baut Anlagen auf, prüft sie und hält sie instand.',
    gruppe,
    typ: 'ausbildung',
    kldb,
    bezeichnungen: {umgangssprachlich: [`Schrauber/in ${title}`]},
    auf_einen_blick: ['Die Arbeit ist vielseitig.', 'Die Nachfrage ist stabil.', 'Ein Wechsel ist gut möglich.'],
    wirkung: {digitalisierung: 'hoch', elektromobilitaet: 'mittel', 'flexible-produktion': 'gering', mensch: 'mittel'},
    taetigkeiten: Array.from({length: 8}, (_, i) => ({text: `Baugruppe Nummer ${i} montieren`, trend: 'stabil'})),
    wandel: aussagen([...keysOf(LEITTHEMEN), 'digitalisierung', 'mensch']),
    kompetenzen: COMPETENCES.map((kompetenz) => ({id: kompetenz, stufe: 2, trend: 'stabil'})),
    wechsel: Array.from({length: 3}, () => ({...wechsel, hinweis: 'Gemeinsam sind Montage und Prüfung.'})),
    qualifizierungen: ['staplerschein'],
    gespraech: {
      fragen: ['Was haben Sie gebaut?', 'Womit haben Sie gemessen?', 'Wen haben Sie angelernt?'],
      irrtuemer: ['Der Beruf ist nicht nur Handarbeit.'],
      nicht_versprechen: ['Dass ein Betrieb einstellt.'],
      anforderungen: {
        gesundheit: 'langes Stehen',
        schicht: 'je nach Betrieb',
        fuehrerschein: 'selten',
        sprache: 'Deutsch',
      },
    },
    pruefung: {naechste: '2027-05-31'},
    stand: HEUTE,
  };
}

export const weg = {
  ...grund,
  title: 'Teilqualifizierung',
  auch: ['TQ-Weg'],
  fuer_wen: 'Für Menschen ohne Berufsabschluss.[^bibb-2024]',
  zugang: 'Keine besonderen Voraussetzungen.',
  dauer: 'mehrere Monate je Baustein',
  abschluss: 'Zertifikat je Baustein',
  schritte: ['Beratung vereinbaren', 'Baustein wählen', 'Prüfung ablegen'],
  fallen: ['Zu früh beginnen.', 'Den Betrieb vergessen.'],
  fragen: ['Was haben Sie gelernt?', 'Was trauen Sie sich zu?', 'Wann können Sie beginnen?'],
  berufe: ['mechatroniker'],
  qualifizierungen: ['staplerschein'],
  foerderungen: ['bildungsgutschein'],
  schaubild: {
    art: 'kette',
    titel: 'Der Weg in drei Teilen',
    teile: [{name: 'Beratung'}, {name: 'Baustein', text: 'Lernen und prüfen'}, {name: 'Abschluss'}],
  },
  gueltig_bis: '2027-11',
};

export const regionseite = {
  ...grund,
  title: 'Netzwerke',
  berufe: ['mechatroniker'],
  gueltig_bis: '2027-11',
};

export const beitrag = {
  ...grund,
  title: 'Kongress der Zulieferer',
  datum: '2026-03-12',
  leitthemen: ['digitalisierung'],
  berufe: ['mechatroniker'],
  quellen: ['bibb-2024'],
  veranstaltung: {beginn: '2026-03-12 10:00', ende: '2026-03-12 16:00', ort: 'Leipzig', veranstalter: 'Testverband'},
};
