import * as z from 'zod';

/** Help for one field: what it means, and one value that is right. Shown in the field table, in editors and in messages. */
export interface FieldHelp {
  /** What the field means, in German, for somebody who knows the trade and not our code. */
  description: string;
  /** One correct value, written as in the file. */
  beispiel?: string;
}

/** Attaches help to a schema; the only way fields get their German description. */
export function field<T extends z.ZodType>(schema: T, description: string, beispiel?: string): T {
  return schema.meta({description, ...(beispiel === undefined ? {} : {beispiel})} satisfies FieldHelp);
}

/**
 * The forms a text field may be bound to: the pattern, and its German name in messages and in the field table.
 * A schema names its form in the message of its pattern. That a date is in the calendar is checked by the rule `datum`.
 */
export const FORMEN = {
  id: {
    pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    text: 'eine Kennung aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen',
  },
  datum: {
    pattern: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    text: 'ein Datum als "JJJJ", "JJJJ-MM" oder "JJJJ-MM-TT" in Anführungszeichen',
  },
  tag: {pattern: /^\d{4}-\d{2}-\d{2}$/, text: 'ein Tag als "JJJJ-MM-TT" in Anführungszeichen'},
  zeitpunkt: {
    pattern: /^\d{4}-\d{2}-\d{2}(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/,
    text: 'ein Tag als "JJJJ-MM-TT", auch mit Uhrzeit "JJJJ-MM-TT hh:mm", in Anführungszeichen',
  },
  pfad: {
    pattern: /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
    text: 'eine Seite dieser Wissensbasis, mit Schrägstrich am Anfang und Ende',
  },
  kldb: {pattern: /^\d{4}[1-4]$/, text: 'fünf Ziffern in Anführungszeichen, die letzte von 1 bis 4'},
  url: {pattern: /^https?:\/\/[^\s<>"]+$/u, text: 'eine Adresse, die mit https:// oder http:// beginnt'},
  konto: {
    pattern: /^@[A-Za-z0-9-]{1,39}(?:\/[A-Za-z0-9._-]{1,100})?$/,
    text: 'ein Konto "@name" oder ein Team "@organisation/team" in Anführungszeichen',
  },
  einzeilig: {pattern: /^\S(?:[^\r\n]*\S)?$/u, text: 'eine Zeile ohne Leerzeichen am Anfang und Ende'},
} as const;

const form = (name: keyof typeof FORMEN, schema = z.string()) => schema.regex(FORMEN[name].pattern, name);

/** An id: at most 60 characters. */
export const id = (description: string, beispiel: string) =>
  field(form('id', z.string().max(60)), description, beispiel);

/** Text of one paragraph, without line breaks, between `min` and `max` characters. */
export const text = (min: number, max: number, description: string, beispiel?: string) =>
  field(form('einzeilig', z.string().min(min).max(max)), description, beispiel);

/** A date of any precision: year, month or day. */
export const datum = (description: string, beispiel = '"2026-11"') => field(form('datum'), description, beispiel);

/** A full calendar day `YYYY-MM-DD`. */
export const tag = (description: string, beispiel = '"2026-11-22"') => field(form('tag'), description, beispiel);

/** A day, or a day with the time of day in Germany: `2026-03-12` or `2026-03-12 10:00`. */
export const zeitpunkt = (description: string, beispiel: string) => field(form('zeitpunkt'), description, beispiel);

/** The address of a page of this site, with an anchor where useful. */
export const pfad = (description: string) => field(form('pfad'), description, '/qualifizierung/umschulung/');

/** A KldB 2010 code: five digits, of which the last is the requirement level 1 to 4. */
export const kldb = (description: string) => field(form('kldb'), description, '"24232"');

/** An `https:` or `http:` address. */
export const url = (description: string) =>
  field(form('url', z.string().max(600)), description, 'https://www.gesetze-im-internet.de/indmetausbv_2007/');

/** An account or a team of the platform the project lies on. */
export const konto = (description: string) => field(form('konto'), description, '"@organisation/team"');

/** Other words under which the search finds an entry. */
export const auch = field(
  z.array(text(2, 80, 'Ein anderes Wort')),
  'Andere Wörter, unter denen die Suche den Eintrag finden soll',
  '[CNC, CAM]',
);
