import type {Gruppe, Leitthema, Stufe} from '../content/schema';

/** Kind of a page a hit leads to (design contract). */
export type SuchTyp =
  'beruf' | 'thema' | 'qualifizierung' | 'foerderung' | 'beratung' | 'region' | 'glossar' | 'aktuelles';

/**
 * How a name relates to the page: official title, the kinds of `bezeichnungen`, `synonym` for other names of pages that
 * are no profiles, `amtlich` for titles of an official list that the operator of the site plugged in.
 */
export type NamensArt =
  'titel' | 'frueher' | 'umgangssprachlich' | 'teilgebiet' | 'englisch' | 'abkuerzung' | 'synonym' | 'amtlich';

/** Kinds of short descriptors of a page. */
export type StichwortArt = 'kompetenz' | 'taetigkeit' | 'thema';

/** Kinds of running text of a page. */
export type AbsatzArt = 'aussage' | 'text';

/** What is known of a page before its texts are there: enough to find it by name, to filter and to open it. */
export interface TitelSeite {
  /** Unique among pages of one kind. */
  id: string;
  typ: SuchTyp;
  title: string;
  url: string;
  /** Five digits. */
  kldb?: string;
  gruppe?: Gruppe;
  /** Themes the page is about; of a profile those with a strong effect. */
  leitthemen?: Leitthema[];
  /** Without the title itself. */
  namen: {text: string; art: NamensArt}[];
}

/** The texts of a page, in the second part of the index. */
export interface TextSeite {
  /** One sentence; shown as excerpt when the title itself matched. May be empty. */
  kurz: string;
  /** `stufe`: how well the page's people master a competence, 1 to 3. */
  stichworte: {text: string; art: StichwortArt; stufe?: Stufe}[];
  /** `url` leads to the section, with #anchor. */
  absaetze: {text: string; art: AbsatzArt; ueberschrift?: string; url?: string}[];
}

/** One page as the search sees it. */
export interface SuchDokument extends TitelSeite, TextSeite {}

/** A piece of displayed text. The segments of a text, joined, are that text. */
export interface Segment {
  text: string;
  markiert: boolean;
}

/** What kind of evidence led to a hit. */
export type GrundArt = NamensArt | 'code' | StichwortArt | AbsatzArt;

/** One page found. */
export interface Treffer {
  id: string;
  typ: SuchTyp;
  title: string;
  /** Address of the page, or of the section when the evidence lies in a section with its own anchor. */
  url: string;
  kldb?: string;
  /** 0..1, falling along the list. */
  score: number;
  /** German sentence, for example "gefunden über: Autoschlosser/in (frühere Bezeichnung)". */
  grund: string;
  /** The same sentence with the matched words marked. */
  grundTeile: Segment[];
  grundArt: GrundArt;
  /** The title with marks. */
  titel: Segment[];
  /**
   * Matching task, statement or passage, at most 200 characters of the original text, with marks; for names,
   * competences and codes `kurz`. Empty while the texts are not loaded.
   */
  auszug: Segment[];
}

/** How many of the pages found fall under each value of a filter; values without a page are left out. */
export interface Zaehler {
  typ: Partial<Record<SuchTyp, number>>;
  gruppe: Partial<Record<Gruppe, number>>;
  leitthema: Partial<Record<Leitthema, number>>;
}

/** A page offered where nothing was found. */
export interface Nachbar {
  title: string;
  url: string;
  kldb: string;
}

/** Ways on from a query that found nothing. */
export interface Auswege {
  /** The query with unknown words replaced by the nearest spelling; each of these finds something. */
  schreibweisen: string[];
  /** Nearest names as written in the content, best first. */
  begriffe: string[];
  /** Profiles in the neighbourhood of a code: same four, three, two digits. */
  nachbarn: Nachbar[];
}

/** Answer to one query. */
export interface SuchErgebnis {
  anfrage: string;
  /** At most `limit` pages, best first. */
  treffer: Treffer[];
  /** Number of all pages found under the filters. */
  gesamt: number;
  /** For each filter: the pages found when this filter alone is lifted. */
  zaehler: Zaehler;
  /** Whether texts were searched too; false while only titles are loaded. */
  vollstaendig: boolean;
  /** Only when nothing was found. */
  auswege?: Auswege;
}

/** Filters and size of an answer. A filter that is left out lets everything pass. */
export interface SuchOptionen {
  /** Number of hits, 10 by default. */
  limit?: number;
  typ?: SuchTyp;
  gruppe?: Gruppe;
  leitthema?: Leitthema;
}

/** A term of the index that answered a word of the query. */
export interface Antwort {
  term: string;
  /** 0..1 */
  gewicht: number;
  /** How it answered: exact, prefix, typo … (match.ts). */
  art: string;
}

/** How an answer came about, for people who maintain content and weights. */
export interface Herleitung {
  anfrage: string;
  /** Digits, when the query was read as a KldB code; then there are no words. */
  code?: string;
  /** The words that carry meaning, each with its answers, heaviest first. */
  woerter: {form: string; antworten: Antwort[]}[];
  /** Best first; the shares of each score are those of the formula in rank.ts. */
  treffer: (Pick<Treffer, 'id' | 'typ' | 'title' | 'score' | 'grund'> & Partial<Anteile>)[];
}

/** What a score is made of, each 0..1 unless said otherwise (see rank.ts). */
export interface Anteile {
  name: number;
  passage: number;
  scattered: number;
  /** Factor of the kind of page and of what the query leans to. */
  kind: number;
}

/** Serialised inverted index: front-coded terms and their postings (see codec.ts). */
export interface PostingsDaten {
  terme: string;
  listen: string;
  /** Checksum of both. */
  summe: number;
}

/** First part of an index: answers by title, name and code. JSON-serialisable. */
export interface TitelTeil {
  format: number;
  /** The same in the two parts of one index. */
  stand: string;
  seiten: TitelSeite[];
  /** Ids are positions among the names of all pages (`nameEntries`). */
  woerter: PostingsDaten;
}

/** Second part: descriptors and running text. JSON-serialisable. */
export interface TextTeil {
  format: number;
  stand: string;
  /** In the order of the pages of the first part. */
  texte: TextSeite[];
  /** Ids are positions among the passages of all pages (`passageEntries`). */
  woerter: PostingsDaten;
}

/** The whole index, deterministic for equal input. */
export interface SuchIndex {
  titel: TitelTeil;
  text: TextTeil;
}

/** A loaded index. */
export interface Suche {
  /** Whether texts are loaded. */
  readonly vollstaendig: boolean;
  /**
   * Answers one query. Never throws, whatever the text.
   * @param anfrage what a reader typed
   */
  suche(anfrage: string, optionen?: SuchOptionen): SuchErgebnis;
  /** How the answer to a query comes about. */
  herleitung(anfrage: string, optionen?: SuchOptionen): Herleitung;
  /**
   * A search that answers from texts too. This one stays as it is.
   * @throws Error when the part was built by another version, belongs to another index or is damaged
   */
  mitTexten(text: TextTeil): Suche;
}
