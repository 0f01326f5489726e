import type {Gruppe, Leitthema} from '../content/schema';
import type {NamensArt, SuchDokument, SuchTyp} from './types';

/** Short notation for a test document. */
export interface Draft {
  id: string;
  title: string;
  typ?: SuchTyp;
  kldb?: string;
  kurz?: string;
  gruppe?: Gruppe;
  leitthemen?: Leitthema[];
  namen?: Partial<Record<NamensArt, string[]>>;
  kompetenzen?: string[];
  taetigkeiten?: string[];
  aussagen?: string[];
  text?: string[];
}

const KINDS: readonly NamensArt[] = ['frueher', 'umgangssprachlich', 'teilgebiet', 'englisch', 'abkuerzung', 'synonym'];

/** A document from its short notation. */
export function testDocument({
  id,
  title,
  typ = 'beruf',
  kldb,
  kurz = '',
  gruppe,
  leitthemen,
  namen = {},
  ...rest
}: Draft): SuchDokument {
  const url = typ === 'beruf' ? `/berufe/${id}/` : `/${typ}/${id}/`;
  return {
    id,
    typ,
    title,
    url,
    kurz,
    ...(kldb === undefined ? {} : {kldb}),
    ...(gruppe === undefined ? {} : {gruppe}),
    ...(leitthemen === undefined ? {} : {leitthemen}),
    namen: KINDS.flatMap((art) => (namen[art] ?? []).map((text) => ({text, art}))),
    stichworte: [
      ...(rest.kompetenzen ?? []).map((text) => ({text, art: 'kompetenz' as const})),
      ...(rest.taetigkeiten ?? []).map((text) => ({text, art: 'taetigkeit' as const})),
    ],
    absaetze: [
      ...(rest.aussagen ?? []).map((text) => ({
        text,
        art: 'aussage' as const,
        ueberschrift: 'Was sich ändert',
        url: `${url}#was-sich-aendert`,
      })),
      ...(rest.text ?? []).map((text) => ({text, art: 'text' as const})),
    ],
  };
}

const DRAFTS: readonly Draft[] = [
  {
    id: 'kfz-mechatroniker',
    title: 'Kraftfahrzeugmechatroniker/in',
    kldb: '25212',
    kurz: 'Wartet, prüft und repariert Fahrzeuge und ihre elektronischen Systeme.',
    namen: {frueher: ['Autoschlosser/in', 'Kraftfahrzeugmechaniker/in'], umgangssprachlich: ['Automechaniker/in']},
    kompetenzen: ['Diagnose elektronischer Systeme', 'Hochvolttechnik'],
    taetigkeiten: ['Bremsen prüfen und instand setzen', 'Hochvoltsysteme freischalten'],
    aussagen: ['Elektrofahrzeuge brauchen seltener einen Ölwechsel; die Wartung der Werkstätten verändert sich.'],
  },
  {
    id: 'zerspanungsmechaniker',
    title: 'Zerspanungsmechaniker/in',
    kldb: '24232',
    kurz: 'Fertigt Bauteile durch Drehen, Fräsen und Schleifen.',
    namen: {frueher: ['Dreher/in', 'Fräser/in'], umgangssprachlich: ['CNC-Dreher/in'], englisch: ['CNC machinist']},
    kompetenzen: ['CNC-Programmierung', 'Zerspanung'],
    taetigkeiten: ['Drehmaschinen einrichten', 'Maße mit Messschiebern prüfen'],
    aussagen: ['Elektromotoren haben weniger gedrehte und gefräste Teile als Verbrennungsmotoren.'],
  },
  {id: 'mechatroniker', title: 'Mechatroniker/in', kldb: '26112', kurz: 'Baut und wartet mechatronische Anlagen.'},
  {
    id: 'elektroniker-betriebstechnik',
    title: 'Elektroniker/in für Betriebstechnik',
    kldb: '26252',
    namen: {frueher: ['Energieelektroniker/in'], umgangssprachlich: ['Betriebselektriker/in']},
    kompetenzen: ['SPS-Programmierung', 'Elektrotechnik'],
  },
  {
    id: 'industriemechaniker',
    title: 'Industriemechaniker/in',
    kldb: '25102',
    namen: {frueher: ['Betriebsschlosser/in', 'Maschinenschlosser/in'], teilgebiet: ['Instandhaltungsmechaniker/in']},
  },
  {
    id: 'maschinen-anlagenfuehrer',
    title: 'Maschinen- und Anlagenführer/in',
    kldb: '25122',
    namen: {abkuerzung: ['MAF'], umgangssprachlich: ['Maschinenbediener/in']},
    taetigkeiten: ['Anlagen der Batteriezellfertigung bedienen', 'Störungen an Anlagen melden'],
  },
  {id: 'fahrzeuglackierer', title: 'Fahrzeuglackierer/in', kldb: '22222', namen: {frueher: ['Autolackierer/in']}},
  {
    id: 'fachkraft-lagerlogistik',
    title: 'Fachkraft für Lagerlogistik',
    kldb: '51312',
    namen: {frueher: ['Handelsfachpacker/in'], umgangssprachlich: ['Lagerist/in']},
    taetigkeiten: ['Ladung sichern', 'Gabelstapler fahren'],
  },
  {
    id: 'automobilkaufmann',
    title: 'Automobilkaufmann/-frau',
    kldb: '62262',
    namen: {umgangssprachlich: ['Autoverkäufer/in'], englisch: ['car salesperson']},
    taetigkeiten: ['Kundinnen und Kunden beraten'],
  },
  {id: 'industriekaufmann', title: 'Industriekaufmann/-frau', kldb: '71302'},
  {
    id: 'werkzeugmechaniker',
    title: 'Werkzeugmechaniker/in',
    kldb: '24512',
    namen: {frueher: ['Werkzeugmacher/in'], teilgebiet: ['Formenbauer/in']},
  },
  {
    id: 'fachinformatiker',
    title: 'Fachinformatiker/in',
    kldb: '43102',
    namen: {umgangssprachlich: ['Programmierer/in']},
  },
  {
    id: 'batteriezelle',
    typ: 'glossar',
    title: 'Batteriezelle',
    kurz: 'Kleinste Einheit einer Batterie; die Fertigung der Zelle ist neu in Ostdeutschland.',
  },
  {
    id: 'elektromobilitaet',
    typ: 'thema',
    title: 'Elektromobilität',
    text: ['Der Mechatroniker gewinnt, denn der Antrieb wird elektrisch. Werkstätten schulen ihre Beschäftigten.'],
  },
  {id: 'hochvolt-2e', typ: 'qualifizierung', title: 'Hochvolt-Schulung Stufe 2E', kurz: 'Fachkundige Person Hochvolt.'},
];

/** Real occupations of the automotive industry, with a few pages of other kinds. */
export const CORPUS: readonly SuchDokument[] = DRAFTS.map(testDocument);
