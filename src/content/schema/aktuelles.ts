import * as z from 'zod';
import {auch, datum, field, tag, text, url, zeitpunkt} from './felder';
import {grundfelder, verweise} from './seite';
import {keysOf, LEITTHEMEN, PROJEKTZUSTAENDE} from './werte';

/** What makes a post an event. */
export const veranstaltungSchema = z.strictObject({
  beginn: zeitpunkt('Beginn, mit Uhrzeit, wenn sie bekannt ist', '"2026-03-12 10:00"'),
  ende: zeitpunkt('Ende; bei ganzen Tagen der letzte Tag', '"2026-03-12 16:00"'),
  ort: text(2, 120, 'Ort, bei Bedarf mit Haus oder Halle', 'Leipzig, Messe'),
  veranstalter: text(2, 120, 'Wer einlädt', 'ACOD'),
  adresse: url('Seite des Veranstalters').optional(),
});

/** What makes a post a transfer project. */
export const projektSchema = z.strictObject({
  zustand: field(z.enum(keysOf(PROJEKTZUSTAENDE)), 'Wie weit das Vorhaben ist', 'laufend'),
  von: datum('Beginn des Vorhabens, wenn bekannt').optional(),
  bis: datum('Ende des Vorhabens, wenn bekannt').optional(),
  traeger: text(2, 200, 'Wer das Vorhaben trägt'),
  gueltig_bis: datum('Bis wann der Zustand ohne neue Prüfung gezeigt werden darf'),
});

/**
 * Front matter of a post, `docs/aktuelles/<name>.md`. With `veranstaltung` it is an event, with `projekt` a transfer
 * project, with neither a piece of news.
 */
export const aktuellesSchema = z.strictObject({
  ...grundfelder,
  datum: tag('Wann es geschah oder bekannt wurde', '"2018-12-05"'),
  auch: auch.optional(),
  leitthemen: field(
    z.array(z.enum(keysOf(LEITTHEMEN))).optional(),
    'Leitthemen, zu denen der Beitrag gehört',
    '[elektromobilitaet]',
  ),
  berufe: verweise('Kennungen der Profile, die der Beitrag betrifft', '[mechatroniker]'),
  quellen: field(
    z.array(z.string()).min(1),
    'Kennungen aus docs/register/quellen.yaml',
    '[acod-kooperation-ba-sachsen-2018]',
  ),
  veranstaltung: field(veranstaltungSchema.optional(), 'Nur bei Veranstaltungen'),
  projekt: field(projektSchema.optional(), 'Nur bei Transferprojekten'),
});

/** Front matter of a post. */
export type AktuellesVorspann = z.infer<typeof aktuellesSchema>;
/** Times and place of an event. */
export type Veranstaltung = z.infer<typeof veranstaltungSchema>;
