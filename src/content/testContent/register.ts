import {HEUTE} from './heute';

/** Ids of the competences of the test project. */
export const COMPETENCES = [
  'bohren',
  'drehen',
  'fraesen',
  'feilen',
  'loeten',
  'messen',
  'montieren',
  'pruefen',
  'ruesten',
  'warten',
];

/** The registers of the test project, by name. */
export const register = {
  quellen: [
    {
      id: 'bibb-2024',
      titel: 'Bericht zur Berufsbildung',
      herausgeber: 'BIBB',
      art: 'studie',
      url: 'https://www.bibb.de/bericht',
      gesehen_am: HEUTE,
    },
  ],
  kompetenzen: COMPETENCES.map((id) => ({id, name: `Werkstücke ${id}`, bereich: 'metall', auch: []})),
  qualifizierungen: [
    {
      id: 'staplerschein',
      titel: 'Staplerschein',
      typ: 'zertifikat',
      text: 'Lehrgang zum Führen von Gabelstaplern.',
      vermittelt: [{kompetenz: 'pruefen', stufe: 1}],
      dauer: 'drei Tage',
      voraussetzung: 'Mindestalter 18 Jahre',
      abschluss: 'Fahrausweis',
      praxis_geprueft: true,
      foerderung: ['bildungsgutschein'],
      quellen: ['bibb-2024'],
      stand: '2026',
    },
  ],
  foerderungen: [
    {
      id: 'bildungsgutschein',
      name: 'Bildungsgutschein',
      rechtsgrundlage: '§ 81 SGB III',
      fuer_wen: 'Arbeitslose und Beschäftigte',
      was: 'Kosten der Weiterbildung',
      bedingungen: 'Beratung vor Beginn der Maßnahme',
      betraege: [{was: 'Lehrgangskosten', wert: 'bis 100 %', stand: '2026-05', quelle: 'bibb-2024'}],
      fallen: ['Der Antrag kommt zu spät.', 'Die Beratung fehlt.'],
      stand: '2026-05',
      gueltig_bis: '2027-05',
      quellen: ['bibb-2024'],
    },
  ],
  standorte: [
    {
      id: 'werk-zwickau',
      name: 'Werk Zwickau',
      ort: 'Zwickau',
      land: 'Sachsen',
      lat: 50.7,
      lon: 12.5,
      produkte: ['Fahrzeuge'],
      text: 'Werk für Fahrzeuge in Zwickau, Stand 2026.',
      berufe: ['mechatroniker'],
      stand: '2026',
      gueltig_bis: '2027',
      quellen: ['bibb-2024'],
    },
  ],
  kldb: [
    {code: '26112', titel: 'Berufe in der Mechatronik'},
    {code: '25102', titel: 'Berufe in der Maschinenbau- und Betriebstechnik'},
  ],
  glossar: [
    {
      id: 'hochvolt',
      begriff: 'Hochvolt',
      auch: ['HV'],
      text: 'Spannung, bei der besondere Regeln gelten.',
      stand: '2026-11',
    },
  ],
};
