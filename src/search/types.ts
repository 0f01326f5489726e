/** Kind of a page a hit leads to (design contract). */
export type SuchTyp =
  'beruf' | 'thema' | 'qualifizierung' | 'foerderung' | 'beratung' | 'region' | 'glossar' | 'aktuelles';

/** How a name relates to the page: official title plus the kinds of `bezeichnungen`. */
export type NamensArt = 'titel' | 'frueher' | 'umgangssprachlich' | 'teilgebiet' | 'englisch' | 'abkuerzung';

/** Kinds of short descriptors of a page. */
export type StichwortArt = 'kompetenz' | 'taetigkeit' | 'thema';

/** Kinds of running text of a page. */
export type AbsatzArt = 'aussage' | 'text';

/** One page as the search sees it. */
export interface SuchDokument {
  /** Unique among pages of one kind. */
  id: string;
  typ: SuchTyp;
  title: string;
  url: string;
  /** One sentence; shown as excerpt when the title itself matched. May be empty. */
  kurz: string;
  /** Five digits. */
  kldb?: string;
  /** Without the title itself. */
  namen: {text: string; art: NamensArt}[];
  stichworte: {text: string; art: StichwortArt}[];
  /** `url` leads to the section, with #anchor. */
  absaetze: {text: string; art: AbsatzArt; ueberschrift?: string; url?: string}[];
}

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
  /** Matching task, statement or passage, at most 200 characters of the original text, with marks; for names, competences and codes `kurz`. */
  auszug: Segment[];
}

/** Answer to one query. */
export interface SuchErgebnis {
  anfrage: string;
  treffer: Treffer[];
  /** Nearest names as written in the content; filled only when nothing was found. */
  vorschlaege: string[];
}

/** Serialised inverted index: front-coded terms and their postings (see codec.ts). */
export interface PostingsDaten {
  terme: string;
  listen: string;
}

/** The whole index: JSON-serialisable, deterministic for equal input. */
export interface SuchIndexDaten {
  format: number;
  dokumente: SuchDokument[];
  /** Postings over titles and names; ids are positions in `nameEntries`. */
  namen: PostingsDaten;
  /** Postings over descriptors and running text; ids are positions in `passageEntries`. */
  passagen: PostingsDaten;
}

/** A loaded index. */
export interface Suche {
  /**
   * Answers one query. Never throws, whatever the text.
   * @param anfrage what a reader typed
   * @param optionen `limit`: number of hits (default 10); `typ`: only pages of this kind
   */
  suche(anfrage: string, optionen?: {limit?: number; typ?: SuchTyp}): SuchErgebnis;
}
