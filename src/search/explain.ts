import {excerptRange, shortened} from './excerpt';
import type {LoadedIndex} from './loaded';
import type {Marker, Span} from './marks';
import type {Evidence, Ranked} from './rank';
import {segments} from './segments';
import type {GrundArt, Segment, TitelSeite, Treffer} from './types';

/** What readers call each kind of evidence. */
const LABELS: Readonly<Record<GrundArt, string>> = {
  titel: 'Titel',
  frueher: 'frühere Bezeichnung',
  umgangssprachlich: 'umgangssprachliche Bezeichnung',
  teilgebiet: 'engere Bezeichnung',
  englisch: 'englische Bezeichnung',
  abkuerzung: 'Abkürzung',
  synonym: 'anderer Name',
  amtlich: 'amtliche Berufsbezeichnung',
  code: 'KldB-Code',
  kompetenz: 'Kompetenz',
  taetigkeit: 'Tätigkeit',
  thema: 'Thema',
  aussage: 'Aussage zum Wandel',
  text: 'Text',
};

/** Evidence that is a few words long: the reason already shows it whole, so the excerpt can say what the page is about. */
const SHORT: ReadonlySet<GrundArt> = new Set([
  'titel',
  'frueher',
  'umgangssprachlich',
  'teilgebiet',
  'englisch',
  'abkuerzung',
  'synonym',
  'amtlich',
  'kompetenz',
  'thema',
]);

interface EvidenceText {
  text: string;
  art: GrundArt;
  ueberschrift?: string | undefined;
  url?: string | undefined;
}

function evidenceText({names, passages}: LoadedIndex, {field, entry}: Evidence, doc: TitelSeite): EvidenceText {
  const found = field === 'names' ? names.entries[entry] : passages.entries[entry];
  return found ?? {text: doc.title, art: 'titel'};
}

/** The stretch of a text around its first match. */
function excerpt(text: string, spans: readonly Span[]): Segment[] {
  const {from, to} = excerptRange(text, spans[0]?.start ?? 0);
  return segments(text, spans, from, to);
}

/** The beginning of the summary. */
function summary({texts}: LoadedIndex, page: number, marker?: Marker): Segment[] {
  const kurz = texts[page]?.kurz ?? '';
  const {from, to} = excerptRange(kurz, 0);
  const shown = kurz.slice(from, to);
  return segments(shown, marker?.spans(shown) ?? []);
}

/** "Schreibweise angepasst: zerspannung → zerspanung" for the first word that was found by a similar spelling. */
function spellingNote(anfrage: string, text: string, spans: readonly Span[]): string | undefined {
  const span = spans.find(({match}) => match.kind === 'typo' || match.kind === 'sound');
  if (!span) return undefined;
  const typed = anfrage.slice(span.queryWord.start, span.queryWord.end);
  const meant = text.slice(span.start, span.end);
  return `Schreibweise angepasst: ${typed} → ${typed === typed.toLowerCase() ? meant.toLowerCase() : meant}`;
}

function reason({text, art, ueberschrift}: EvidenceText, note: string | undefined): string {
  if (art === 'titel') return note ?? 'gefunden im Titel';
  const longText = art === 'aussage' || art === 'text';
  const source = longText ? ueberschrift : text;
  const found = source === undefined ? LABELS[art] : `${shortened(source)} (${LABELS[art]})`;
  return [`gefunden über: ${found}`, ...(note === undefined ? [] : [note])].join('; ');
}

/** The reason with marks, where it repeats the matched text as it stands. */
function markedReason(grund: string, text: string, spans: readonly Span[]): Segment[] {
  const at = grund.indexOf(text);
  if (at < 0 || text === '') return [{text: grund, markiert: false}];
  const around = [grund.slice(0, at), grund.slice(at + text.length)].map((part) => ({text: part, markiert: false}));
  return [...around.slice(0, 1), ...segments(text, spans), ...around.slice(1)].filter((part) => part.text !== '');
}

function hit(seite: TitelSeite, score: number): Pick<Treffer, 'id' | 'typ' | 'title' | 'url' | 'kldb' | 'score'> {
  const {id, typ, title, url, kldb} = seite;
  return {
    id,
    typ,
    title,
    url,
    ...(kldb === undefined ? {} : {kldb}),
    score: Math.min(1, Math.round(score * 1e4) / 1e4),
  };
}

function pageAt({pages}: LoadedIndex, page: number): TitelSeite {
  const seite = pages[page];
  if (!seite) throw new Error(`Search index: there is no page ${page}`);
  return seite;
}

/** Turns a ranked page into a hit that says why it was found. */
export function explain(index: LoadedIndex, anfrage: string, marker: Marker, {page, score, evidence}: Ranked): Treffer {
  const seite = pageAt(index, page);
  const found = evidenceText(index, evidence, seite);
  const spans = marker.spans(found.text);
  const basis = hit(seite, score);
  const grund = reason(found, spellingNote(anfrage, found.text, spans));
  return {
    ...basis,
    url: found.url ?? basis.url,
    grund,
    grundTeile: markedReason(grund, found.text, spans),
    grundArt: found.art,
    titel: segments(seite.title, found.art === 'titel' ? spans : marker.spans(seite.title)),
    auszug: SHORT.has(found.art) ? summary(index, page, marker) : excerpt(found.text, spans),
  };
}

/** Turns a page found by its KldB code into a hit. */
export function explainCode(index: LoadedIndex, page: number, digits: string): Treffer {
  const seite = pageAt(index, page);
  const kldb = seite.kldb ?? '';
  return {
    ...hit(seite, digits.padStart(kldb.length, '0') === kldb ? 1 : 0.9),
    grund: `gefunden über: KldB ${kldb} (${LABELS.code})`,
    grundTeile: [{text: `gefunden über: KldB ${kldb} (${LABELS.code})`, markiert: false}],
    grundArt: 'code',
    titel: segments(seite.title, []),
    auszug: summary(index, page),
  };
}
