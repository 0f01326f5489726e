import * as z from 'zod';
import {datum, field, id, text} from './felder';
import {BELEGE, keysOf, LEITTHEMEN, RICHTUNGEN} from './werte';

/**
 * One statement about change: the atom of the product. It is short, carries its grade of evidence and its sources,
 * says when it was true and until when it may be shown without being looked at again.
 */
export const aussageSchema = z.strictObject({
  id: id('Kennung der Aussage, nur in dieser Datei eindeutig', 'motorteile'),
  leitthema: field(z.enum(keysOf(LEITTHEMEN)), 'Leitthema, zu dem die Aussage gehört', 'elektromobilitaet'),
  text: text(20, 300, 'Die Aussage in ein bis drei Sätzen, höchstens 300 Zeichen'),
  richtung: field(z.enum(keysOf(RICHTUNGEN)), 'Wohin sich die Arbeit nach dieser Aussage entwickelt', 'geht_zurueck'),
  beleg: field(z.enum(keysOf(BELEGE)), 'Worauf die Aussage beruht; ohne Quelle immer einschaetzung', 'studie'),
  quellen: field(
    z.array(z.string()),
    'Kennungen aus docs/register/quellen.yaml; leer nur bei beleg: einschaetzung',
    '[iao-elab-2018]',
  ),
  stand: datum('Wann die Aussage so galt (Datum der Quelle, nicht der Eingabe)', '"2023-06"'),
  gueltig_bis: datum('Bis wann die Aussage ohne neue Prüfung gezeigt werden darf', '"2026-06"'),
  widerspruch: field(
    z.string().optional(),
    'Kennung einer anderen Aussage dieser Datei, die dem widerspricht; beide werden nebeneinander gezeigt',
    'antriebsstrang-2030',
  ),
});

/** One statement about change. */
export type Aussage = z.infer<typeof aussageSchema>;
