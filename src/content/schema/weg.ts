import * as z from 'zod';
import {auch, datum, field, text} from './felder';
import {schaubild} from './schaubild';
import {grundfelder, verweise} from './seite';

const saetze = (min: number, description: string) => field(z.array(text(10, 300, 'Ein Satz')).min(min), description);

/** Front matter of a route to a qualification, `docs/qualifizierung/<name>.md`. */
export const wegSchema = z.strictObject({
  ...grundfelder,
  auch: auch.optional(),
  fuer_wen: text(20, 300, 'Für wen der Weg gedacht ist'),
  zugang: text(10, 300, 'Was man mitbringen muss'),
  dauer: text(2, 200, 'Wie lange der Weg dauert', 'in der Regel zwei Drittel der Ausbildungszeit'),
  abschluss: text(5, 200, 'Was man am Ende in der Hand hat'),
  schritte: saetze(3, 'Der Weg in Schritten, der Reihe nach'),
  fallen: saetze(2, 'Was auf diesem Weg oft schiefgeht'),
  fragen: saetze(3, 'Fragen, mit denen die Beratung klärt, ob der Weg passt'),
  berufe: field(
    z.array(z.string()).min(1),
    'Kennungen der Profile, für die der Weg besonders infrage kommt',
    '[maschinen-anlagenfuehrer]',
  ),
  qualifizierungen: verweise('Kennungen aus docs/register/qualifizierungen.yaml', '[tq-fachlagerist]'),
  foerderungen: verweise('Kennungen aus docs/register/foerderungen.yaml', '[bildungsgutschein]'),
  schaubild,
  vor_anwendung_pruefen: text(10, 300, 'Was vor der Anwendung zu prüfen ist, und warum').optional(),
  gueltig_bis: datum('Bis wann die Seite ohne neue Prüfung gezeigt werden darf', '"2027-11"'),
});

/** Front matter of a page on the region and its institutions, `docs/region/<name>.md`. */
export const regionSchema = z.strictObject({
  ...grundfelder,
  auch: auch.optional(),
  berufe: verweise('Kennungen der Profile, die die Seite besonders betrifft', '[mechatroniker]'),
  schaubild,
  vor_anwendung_pruefen: text(10, 300, 'Was vor der Anwendung zu prüfen ist, und warum').optional(),
  gueltig_bis: datum('Bis wann die Seite ohne neue Prüfung gezeigt werden darf', '"2027-11"'),
});

/** Front matter of a route to a qualification. */
export type WegVorspann = z.infer<typeof wegSchema>;
/** Front matter of a page on the region. */
export type RegionVorspann = z.infer<typeof regionSchema>;
