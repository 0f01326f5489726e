import * as z from 'zod';
import {aussageSchema} from './aussage';
import {field, tag, text} from './felder';
import {keysOf, LEITTHEMEN} from './werte';

const grundfelder = {
  title: text(3, 100, 'Überschrift der Seite', 'Elektromobilität'),
  kurz: text(30, 200, 'Worum es geht, in einem Satz, höchstens 200 Zeichen'),
  stand: tag('Tag der letzten inhaltlichen Änderung'),
  reihenfolge: field(z.int().min(1).max(999).optional(), 'Platz in der Seitenleiste, kleinste zuerst', '10'),
};

/** Front matter of a theme page below `docs/themen/<leitthema>/`. */
export const themaSchema = z.strictObject({
  ...grundfelder,
  leitthema: field(z.enum(keysOf(LEITTHEMEN)), 'Leitthema, gleich dem Ordner', 'elektromobilitaet'),
  wandel: field(z.array(aussageSchema).min(3), 'Mindestens drei Aussagen zum Thema, im selben Aufbau wie in Profilen'),
  fragen: field(
    z.array(text(10, 300, 'Eine Frage')).min(3),
    'Fragen, mit denen die Beratung klärt, wie das Thema die Person betrifft',
  ),
});

/** Front matter of any other page (`docs/mitwirken/`, `docs/ueber/`). */
export const seiteSchema = z.strictObject(grundfelder);

/** Front matter of a theme page. */
export type ThemaVorspann = z.infer<typeof themaSchema>;
/** Front matter of a plain page. */
export type SeiteVorspann = z.infer<typeof seiteSchema>;

/** The fixed second-level headings of a theme page, in order. */
export const THEMA_ABSCHNITTE = [
  'Was geschieht',
  'Was das für die Arbeit heißt',
  'Region Ostdeutschland',
  'Für die Beratung',
] as const;
