import * as z from 'zod';
import {aussageSchema} from './aussage';
import {auch, datum, field, text} from './felder';
import {schaubild} from './schaubild';
import {grundfelder, verweise} from './seite';
import {keysOf, LEITTHEMEN} from './werte';

/** Front matter of a theme's entry page, `docs/themen/<leitthema>/index.md`. */
export const themaSchema = z.strictObject({
  ...grundfelder,
  leitthema: field(z.enum(keysOf(LEITTHEMEN)), 'Leitthema, gleich dem Ordner', 'elektromobilitaet'),
  wandel: field(z.array(aussageSchema).min(3), 'Mindestens drei Aussagen zum Thema, im selben Aufbau wie in Profilen'),
  fragen: field(
    z.array(text(10, 300, 'Eine Frage')).min(3),
    'Fragen, mit denen die Beratung klärt, wie das Thema die Person betrifft',
  ),
  schaubild,
});

/** Front matter of an article on one matter of a theme, `docs/themen/<leitthema>/<name>.md`. */
export const artikelSchema = z.strictObject({
  ...themaSchema.shape,
  auch: auch.optional(),
  berufe: field(
    z.array(z.string()).min(1),
    'Kennungen der Profile, die der Artikel betrifft, am stärksten betroffene zuerst',
    '[kfz-mechatroniker-pkw]',
  ),
});

/** Front matter of a guide for one counselling situation, `docs/beratung/<name>.md`. */
export const leitfadenSchema = z.strictObject({
  ...grundfelder,
  auch: auch.optional(),
  ziel: text(20, 300, 'Was am Ende des Gesprächs erreicht ist'),
  vorbereitung: field(
    z
      .array(text(10, 300, 'Ein Schritt'))
      .min(3)
      .max(6),
    'Was in den fünf Minuten vor dem Gespräch anzusehen ist',
  ),
  fragen: field(z.array(text(10, 300, 'Eine Frage')).min(5), 'Fragen, die im Gespräch weiterhelfen'),
  wege: field(
    z
      .array(
        z.strictObject({
          text: text(20, 300, 'Wann dieser Weg passt, in ein bis zwei Sätzen'),
          berufe: verweise('Kennungen der Profile, zu denen der Weg führt', '[mechatroniker]'),
          qualifizierungen: verweise('Kennungen aus docs/register/qualifizierungen.yaml', '[staplerschein]'),
          foerderungen: verweise('Kennungen aus docs/register/foerderungen.yaml', '[bildungsgutschein]'),
        }),
      )
      .min(3),
    'Wege, die in dieser Lage offenstehen, der häufigste zuerst',
  ),
  fallen: field(z.array(text(10, 300, 'Ein Satz')).min(3), 'Was in dieser Lage oft schiefgeht'),
  checkliste: field(
    z
      .array(text(5, 140, 'Eine Zeile'))
      .min(6)
      .max(14),
    'Das Gespräch in Stichworten, in seiner Reihenfolge, für eine gedruckte Seite',
  ),
  gueltig_bis: datum('Bis wann der Leitfaden ohne neue Prüfung gezeigt werden darf', '"2027-11"'),
});

/** Front matter of a theme page. */
export type ThemaVorspann = z.infer<typeof themaSchema>;
/** Front matter of an article. */
export type ArtikelVorspann = z.infer<typeof artikelSchema>;
/** Front matter of a guide. */
export type LeitfadenVorspann = z.infer<typeof leitfadenSchema>;

/** The fixed second-level headings of a theme page, in order. */
export const THEMA_ABSCHNITTE = [
  'Was geschieht',
  'Was das für die Arbeit heißt',
  'Region Ostdeutschland',
  'Für die Beratung',
] as const;
