import type {Stufe} from '../content/schema';
import type {AbsatzArt, NamensArt, StichwortArt, SuchTyp} from './types';

/** Version of the serialised index. Raise it whenever analysis, entries or codec change. */
export const FORMAT = 2;

/** How a term of the index relates to the word of the text it came from; also the FlexSearch score slot. */
export const SLOT = {word: 0, variant: 1, head: 2, modifier: 3} as const;

/** Size limits that keep every query short, however long its text. */
export const LIMITS = {
  /** Characters of a query that are read. */
  queryLength: 300,
  /** Words of a query that are searched. */
  queryWords: 12,
  /** Letters of a word that are compared. */
  wordLength: 60,
  /** Terms a last (still growing) word may expand to, and any other word. */
  lastWordTerms: 48,
  otherWordTerms: 16,
  /** Letters from which words of passages answer to their beginning. */
  passageBeginning: 3,
  /** Terms of the vocabulary looked at for one beginning. */
  scannedTerms: 4000,
  /** Similar spellings taken for one unknown word. */
  spellings: 24,
  /** Letters that an otherwise unknown word must share with a name at its end, or else at its beginning. */
  sharedEnding: 6,
  sharedBeginning: 5,
  /** Letters from which a word is looked for inside others, as the known beginning of one, and as a compound. */
  infixLetters: 5,
  beginningLetters: 7,
  compoundLetters: 7,
  /** Letters up to which a known word may still be an abbreviation. */
  abbreviationLetters: 3,
  /** Entries up to which a known compound is also searched by its parts. */
  rareEntries: 8,
  /** Letters from which words are compared by sound. */
  soundLetters: 5,
  /** Hits and suggestions by default. */
  hits: 10,
  suggestions: 5,
  /** Words of a query without hits that are compared with the vocabulary, and terms looked at closely for each. */
  correctedWords: 4,
  comparedTerms: 150,
  /** Characters of an excerpt and of a quoted text inside a reason. */
  excerpt: 200,
  quote: 80,
} as const;

/**
 * Weights of the ranking, tuned on the development half of the occupational corpus (scripts/bench/search.ts).
 * All are factors between 0 and 1 unless said otherwise.
 */
export const WEIGHTS = {
  /** Names: whole word, hyphenated variant, head of a compound, other part of a compound. */
  nameSlots: [1, 0.8, 0.75, 0.52],
  /** Descriptors and running text, same order. */
  passageSlots: [1, 0.9, 0.5, 0.47],

  /** A beginning of the last word ("zerspan") and of another word. */
  prefixLast: 0.93,
  prefixOther: 0.37,
  /** Exponent: how much a long rest after a typed beginning lowers it. */
  prefixRest: 0.35,
  /** Beginnings that only occur in running text. */
  prefixPassage: 0.9,
  /** A word that contains the typed one somewhere ("zellfertigung" in "batteriezellfertigung"). */
  infix: 0.75,
  /** Factor of such a word when others begin with the typed one. */
  infixBesidePrefix: 0.7,
  /** Infinitive of a participle ("ausgelesen" → "auslesen"). */
  infinitive: 0.95,
  /** A word that sounds the same. */
  sound: 0.75,
  /** One, two and three edits. */
  typo: [1, 0.72, 0.62, 0.5],
  /** Two edits in a short word. */
  typoShort: 0.43,
  /** A typo in the first letter is rarer. */
  typoFirstLetter: 0.85,
  /** Similar spellings that only occur in running text. */
  typoPassage: 0.8,
  /** Edits for each letter up to which a similar spelling is believed more than two known ends of a compound. */
  trustedEdits: 1 / 6,
  /** Longest known beginning of an unknown word. */
  beginning: 0.5,
  /** Share of its letters that must be known. */
  beginningShare: 0.6,
  /** Long form of an abbreviation. */
  longForm: 0.9,
  /** Neighbouring words written together. */
  joined: 0.98,
  /** Known parts of an unknown compound; of one with a similar spelling; of one with known continuations. */
  part: 0.85,
  partBesideSpelling: 0.25,
  partBesidePrefix: 0.5,
  /** Parts of a known compound that few pages have. */
  partOfRare: 0.3,

  /** Share of a name's score that does not depend on how much of the name the query covers. */
  uncovered: 0.26,
  /** Bonus when query and name cover each other. */
  exactName: 0.36,
  /** From this coverage on a name counts as fully covered. */
  fullCoverage: 0.95,
  /** Upper bound of a term's information. */
  maxInformation: 9.5,

  /** Weight of descriptors and running text beside names. */
  passages: 0.4,
  /** How much that weight grows when no name covers a query of one, two, three or more words. */
  passagesGrowth: [0, 0.3, 1.5],
  /** Share of the best single passage in the passage score; the rest counts words scattered over the page. */
  samePassage: 0.4,

  /** How much pages that are no profiles gain or lose when the query is about a topic or about an occupation. */
  lean: 0.5,
  /** What they lose besides when a profile has a word of the query in its names: between equals the profile is first. */
  profileFirst: 0.15,
  /** Factor of a competence by its level: basics, application, mastery. */
  levels: {1: 0.8, 2: 0.9, 3: 1} satisfies Record<Stufe, number>,
  /** Pages below this share of the best score are no hits. */
  shareOfBest: 0.04,

  /** Kinds of evidence. */
  names: {
    titel: 1,
    frueher: 0.99,
    umgangssprachlich: 0.99,
    teilgebiet: 0.99,
    englisch: 0.97,
    abkuerzung: 0.97,
    synonym: 0.99,
    amtlich: 0.9,
  } satisfies Record<NamensArt, number>,
  passageKinds: {
    kompetenz: 1,
    taetigkeit: 1,
    thema: 1,
    aussage: 0.95,
    text: 0.9,
  } satisfies Record<StichwortArt | AbsatzArt, number>,
  /**
   * What statements and running text of profiles, articles and guides lose: they also tell of other occupations, of places
   * and of change. A task or a competence says what the occupation is; entries of training and funding are short.
   */
  aside: {aussage: 0.9, text: 0.8} satisfies Partial<Record<AbsatzArt, number>>,
  /**
   * Kinds of pages: at equal evidence profiles come first; a site only when it is meant, not for what it makes. A
   * definition and a report stand behind every page that acts on what they name: who types "Bildungsgutschein" or
   * "Hydraulik" wants the instrument or the occupation.
   */
  pages: {
    beruf: 1,
    thema: 0.92,
    qualifizierung: 0.97,
    foerderung: 0.97,
    beratung: 0.92,
    region: 0.8,
    glossar: 0.2,
    aktuelles: 0.6,
  } satisfies Record<SuchTyp, number>,
} as const;
