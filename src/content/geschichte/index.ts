import type {Katalog} from '../katalog';
import {abschnitteOf, einleitungOf} from '../load/body';
import {parseMarkdown} from '../load/parseMarkdown';
import {shorten} from '../shorten';
import {einzelheitInWorten} from '../vergleich/format';
import {vergleicheEinheiten, type Einzelheit, type Was} from '../vergleich/vergleiche';
import {ohneZitate} from '../zitate';
import {leseFassungen, leseTexte, type Fassung} from './fassungen';

/** What readers of a profile got to read differently on one day. */
export interface Aenderungstag {
  /** YYYY-MM-DD. */
  tag: string;
  /** The day the profile appeared, or appeared again; it is told as a whole. */
  angelegt: boolean;
  /** At most {@link ZEILEN}, each in one line. */
  zeilen: {was: Was; text: string}[];
  /** Lines that are left out. */
  weitere: number;
}

/** Lines told of one day, and days told of one profile: who wants more reads the repository. */
const ZEILEN = 12;
const TAGE = 12;
/** Longest line, characters. */
const LAENGE = 220;
/** Longest quotation of what a field said before: readers want to know what it says now. */
const VORHER = 50;
/** States of profiles whose texts are held in memory at once; all those of one profile are read together. */
const AUF_EINMAL = 500;

/** What matters most in a counselling talk; all other fields follow in their own order. */
const ZUERST = ['zurueckgezogen', 'ersetzt_durch', 'wandel', 'wechsel', 'kompetenzen', 'qualifizierungen'];

/**
 * What changed in each profile, from the repository's history: profile id → days, newest first; days on which only its
 * dates or the order of entries changed are left out. The oldest day told is one with `angelegt`, unless there are more
 * days than are told. Undefined where there is no complete history, as in a shallow or partial clone.
 * Names of people and messages of commits are not part of it.
 * @param rootDir the project folder
 * @param katalog names competences and trainings in the words of today
 */
export function geschichte(rootDir: string, katalog: Katalog): Map<string, Aenderungstag[]> | undefined {
  const fassungen = leseFassungen(rootDir);
  if (!fassungen) return undefined;
  const ergebnis = new Map<string, Aenderungstag[]>();
  for (const teil of inTeilen(letzteJeTag(fassungen))) {
    const texte = leseTexte(
      rootDir,
      teil.flatMap(([, staende]) => staende.flatMap(({blob}) => blob ?? [])),
    );
    if (!texte) return undefined;
    for (const [id, staende] of teil) ergebnis.set(id, tageVon(staende, texte, katalog));
  }
  return ergebnis;
}

/** Profiles with their states, in parts that fit into memory. */
function* inTeilen(staende: ReadonlyMap<string, Fassung[]>): Generator<[id: string, staende: Fassung[]][]> {
  let teil: [string, Fassung[]][] = [];
  let anzahl = 0;
  for (const [id, liste] of staende) {
    teil.push([id, liste]);
    anzahl += liste.length;
    if (anzahl < AUF_EINMAL) continue;
    yield teil;
    [teil, anzahl] = [[], 0];
  }
  if (teil.length > 0) yield teil;
}

/** Of each profile the last state of each day, oldest first: what came and went within a day no reader saw. */
function letzteJeTag(fassungen: readonly Fassung[]): Map<string, Fassung[]> {
  const staende = new Map<string, Fassung[]>();
  for (const fassung of fassungen) {
    const liste = staende.get(fassung.id) ?? [];
    if (liste.at(-1)?.tag === fassung.tag) liste.pop();
    liste.push(fassung);
    staende.set(fassung.id, liste);
  }
  return staende;
}

/** From the newest state back, so that of a long history only what is told gets read. */
function tageVon(staende: readonly Fassung[], texte: ReadonlyMap<string, string>, katalog: Katalog): Aenderungstag[] {
  const tage: Aenderungstag[] = [];
  let nachher: {tag: string; inhalt: object} | undefined;
  const angelegt = (): Aenderungstag[] => (nachher ? [{tag: nachher.tag, angelegt: true, zeilen: [], weitere: 0}] : []);
  for (const {tag, blob} of [...staende].reverse()) {
    if (tage.length === TAGE) return tage;
    if (blob === undefined) {
      tage.push(...angelegt());
      nachher = undefined;
      continue;
    }
    const inhalt = lies(texte.get(blob) ?? '');
    // A state that cannot be read was shown to nobody; the one after it is compared with the one before.
    if (!inhalt) continue;
    const einzelheiten = nachher ? vergleicheEinheiten(inhalt, nachher.inhalt).sort(nachGewicht) : [];
    if (nachher && einzelheiten.length > 0) tage.push(tagMit(nachher.tag, einzelheiten, katalog));
    nachher = {tag, inhalt};
  }
  return [...tage, ...angelegt()].slice(0, TAGE);
}

const tagMit = (tag: string, einzelheiten: readonly Einzelheit[], katalog: Katalog): Aenderungstag => ({
  tag,
  angelegt: false,
  zeilen: einzelheiten.slice(0, ZEILEN).map((einzelheit) => ({
    was: einzelheit.was,
    text: shorten(ohneZitate(einzelheitInWorten(knapp(einzelheit), {vorher: katalog, nachher: katalog})), LAENGE),
  })),
  weitere: Math.max(0, einzelheiten.length - ZEILEN),
});

/** With old values cut short; the sentences of a section are compared as they are. */
function knapp(einzelheit: Einzelheit): Einzelheit {
  if (einzelheit.einheit.feld === 'text') return einzelheit;
  const merkmale = einzelheit.merkmale.map((merkmal) =>
    merkmal.vorher === undefined ? merkmal : {...merkmal, vorher: shorten(ohneZitate(merkmal.vorher), VORHER)},
  );
  return {...einzelheit, merkmale};
}

const rang = ({einheit: {feld}}: Einzelheit): number => {
  const stelle = ZUERST.indexOf(feld);
  return stelle < 0 ? ZUERST.length : stelle;
};

const nachGewicht = (a: Einzelheit, b: Einzelheit): number => rang(a) - rang(b);

/** What a profile says, whether or not it keeps to the schema of today; undefined where its front matter is unreadable. */
function lies(text: string): object | undefined {
  const {yaml, body} = parseMarkdown(text.replaceAll('\r\n', '\n'), '');
  const data = yaml?.data;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return {...data, einleitung: einleitungOf(body), abschnitte: abschnitteOf(body)};
}
