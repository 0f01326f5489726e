import {stem} from './stem';
import {words} from './words';

/**
 * General abbreviations of the trade press and their long forms; alternatives are separated by "|". No synonyms of
 * occupations here: those are `bezeichnungen` of the profiles, where experts maintain them.
 */
const TABLE: Readonly<Record<string, string>> = {
  // vehicles
  kfz: 'Kraftfahrzeug',
  lkw: 'Lastkraftwagen|Berufskraftfahrer',
  pkw: 'Personenkraftwagen',
  nfz: 'Nutzfahrzeug',
  auto: 'Kraftfahrzeug|Automobil',
  // electricity and batteries
  hv: 'Hochvolt',
  ev: 'Elektrofahrzeug',
  bev: 'Elektrofahrzeug',
  emobil: 'Elektromobilität',
  emobilitat: 'Elektromobilität',
  eauto: 'Elektrofahrzeug|Elektroauto',
  // computing and control
  it: 'Informationstechnik|Informatik',
  edv: 'Datenverarbeitung|Informatik',
  ki: 'künstliche Intelligenz',
  sps: 'speicherprogrammierbare Steuerung',
  // logistics
  fts: 'fahrerlose Transportsysteme',
  agv: 'fahrerlose Transportsysteme',
  // organisation
  qs: 'Qualitätssicherung',
  qm: 'Qualitätsmanagement',
  hr: 'Personal',
  azubi: 'Auszubildende',
  // assistants and trades with an official short form
  mfa: 'medizinische Fachangestellte',
  zfa: 'zahnmedizinische Fachangestellte',
  tfa: 'tiermedizinische Fachangestellte',
  pta: 'pharmazeutisch-technische Assistentin',
  mta: 'medizinisch-technische Assistentin',
  cta: 'chemisch-technische Assistentin',
  bta: 'biologisch-technische Assistentin',
  shk: 'Sanitär Heizung Klimatechnik',
  galabau: 'Garten Landschaftsbau',
};

const EXPANSIONS = new Map(
  Object.entries(TABLE).map(([short, long]) => [
    short,
    long.split('|').map((alternative) => words(alternative).map((word) => stem(word.form))),
  ]),
);

/**
 * Long forms of a folded abbreviation, as stems: one list of words for each alternative. Empty for everything else.
 */
export function longForms(word: string): readonly (readonly string[])[] {
  return EXPANSIONS.get(word) ?? [];
}
