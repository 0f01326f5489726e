import {GRUPPEN, keysOf} from './schema/werte';

/** A part of the project that one group of people looks after. */
export interface Bereich {
  /** Key in `betreiber.yaml`, and label of contributions. */
  name: string;
  titel: string;
  /** Folders (with a slash at the end) and files that belong to it, relative to the project folder. */
  pfade: readonly string[];
}

/**
 * Who can be asked about what. Contributions get the names of the areas they touch as labels, and the accounts that
 * `betreiber.yaml` names for an area are asked for a review. Where paths lie inside each other, the later area is asked.
 */
export const BEREICHE: readonly Bereich[] = [
  {name: 'programm', titel: 'Programm', pfade: ['src/', 'scripts/', 'tests/', 'bench/', 'static/', 'package.json']},
  {
    name: 'handbuch',
    titel: 'Handbuch und Über',
    pfade: ['docs/mitwirken/', 'docs/ueber/', 'README.md', 'CONTRIBUTING.md'],
  },
  {name: 'suche', titel: 'Suche', pfade: ['src/search/', 'tests/suche/', 'docs/mitwirken/suche.md']},
  {name: 'ablauf', titel: 'Abläufe und Betrieb', pfade: ['.github/', '.ci/', 'betreiber.yaml']},
  ...keysOf(GRUPPEN).map((name) => ({name, titel: `Berufe: ${GRUPPEN[name]}`, pfade: [`docs/berufe/${name}/`]})),
  {name: 'themen', titel: 'Themen', pfade: ['docs/themen/']},
  {
    name: 'qualifizierung',
    titel: 'Qualifizierung und Förderung',
    pfade: ['docs/qualifizierung/', 'docs/register/qualifizierungen.yaml', 'docs/register/foerderungen.yaml'],
  },
  {name: 'beratung', titel: 'Beratung', pfade: ['docs/beratung/']},
  {name: 'region', titel: 'Region', pfade: ['docs/region/', 'docs/register/standorte.yaml']},
  {name: 'aktuelles', titel: 'Aktuelles', pfade: ['docs/aktuelles/']},
  {
    name: 'register',
    titel: 'Gemeinsame Register',
    pfade: ['quellen', 'kompetenzen', 'kldb', 'glossar'].map((name) => `docs/register/${name}.yaml`),
  },
];

/** Accounts or teams by the name of the area, as far as the operator names them. */
export type Zustaendige = Partial<Record<string, string[]>>;
