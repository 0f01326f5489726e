import type {
  AktuellesVorspann,
  Anforderungsniveau,
  ArtikelVorspann,
  BerufVorspann,
  Foerderung,
  Glossarbegriff,
  KldbEintrag,
  Kompetenz,
  LeitfadenVorspann,
  Qualifizierung,
  Quelle,
  RegionVorspann,
  SeiteVorspann,
  Standort,
  ThemaVorspann,
  WegVorspann,
} from './schema';

/** One part of a Markdown body: a heading with the plain text below it, up to the next heading. */
export interface Abschnitt {
  ueberschrift: string;
  /** Heading level: 2 or 3. */
  ebene: number;
  /** Id of the heading on the page. */
  anker: string;
  /** Text without markup and citations, paragraphs separated by a line break. */
  text: string;
}

/** What every page made from a Markdown file has. */
export interface SeitenDaten {
  /** Path of the file relative to the project folder. */
  datei: string;
  /** Address on the site, beginning and ending with `/`. */
  url: string;
  /** Plain text above the first heading; empty where there is none. */
  einleitung: string;
  abschnitte: Abschnitt[];
  /** Source ids cited in the body, in order of first appearance. */
  zitate: string[];
}

/** An occupational profile. */
export interface Beruf extends BerufVorspann, SeitenDaten {
  /** Requirement level, the last digit of `kldb`. */
  anforderungsniveau: Anforderungsniveau;
}

/** Whether a profile is retired: replaced by another one or withdrawn. */
export const istAbgeloest = ({
  ersetzt_durch,
  zurueckgezogen,
}: Pick<BerufVorspann, 'ersetzt_durch' | 'zurueckgezogen'>): boolean =>
  ersetzt_durch !== undefined || zurueckgezogen !== undefined;

/** The entry page of a theme. */
export interface Thema extends ThemaVorspann, SeitenDaten {
  /** Name of the theme. */
  id: string;
}

/** An article on one matter of a theme. */
export interface Artikel extends ArtikelVorspann, SeitenDaten {
  /** File name; unique within the theme. */
  id: string;
}

/** A guide for one counselling situation. */
export interface Leitfaden extends LeitfadenVorspann, SeitenDaten {
  id: string;
}

/** A route to a qualification. */
export interface Weg extends WegVorspann, SeitenDaten {
  id: string;
}

/** A page on the region and its institutions. */
export interface Regionseite extends RegionVorspann, SeitenDaten {
  id: string;
}

/** A post: news, event or transfer project. */
export interface Beitrag extends AktuellesVorspann, SeitenDaten {
  id: string;
}

/** Any other page. */
export interface Seite extends SeiteVorspann, SeitenDaten {
  id: string;
  bereich: 'mitwirken' | 'ueber';
}

/** The registers, by id (`kldb`: by code). */
export interface Register {
  quellen: ReadonlyMap<string, Quelle>;
  kompetenzen: ReadonlyMap<string, Kompetenz>;
  qualifizierungen: ReadonlyMap<string, Qualifizierung>;
  foerderungen: ReadonlyMap<string, Foerderung>;
  standorte: ReadonlyMap<string, Standort>;
  kldb: ReadonlyMap<string, KldbEintrag>;
  glossar: ReadonlyMap<string, Glossarbegriff>;
}

/** Everything experts wrote, typed. What the rest of the product works with. */
export interface Katalog {
  /** Profiles that are looked after, by German alphabetical order of their titles. */
  berufe: Beruf[];
  /** Retired profiles: their pages remain, no list and no search leads to them. */
  abgeloeste: Beruf[];
  themen: Thema[];
  artikel: Artikel[];
  /** Routes to a qualification, in their own order. */
  wege: Weg[];
  leitfaeden: Leitfaden[];
  regionseiten: Regionseite[];
  /** Posts, newest first. */
  beitraege: Beitrag[];
  seiten: Seite[];
  register: Register;
}
