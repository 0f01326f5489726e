import * as z from 'zod';
import {field, text} from './felder';
import {keysOf, SCHAUBILDARTEN} from './werte';

/**
 * A diagram as data: the site draws it and gives the same as a list to those who do not see it.
 * Authors write words, never coordinates.
 */
export const schaubildSchema = z.strictObject({
  art: field(z.enum(keysOf(SCHAUBILDARTEN)), 'Wie die Teile zusammenhängen', 'kette'),
  titel: text(5, 120, 'Was das Schaubild zeigt'),
  teile: field(
    z
      .array(
        z.strictObject({
          name: text(2, 40, 'Der Teil in wenigen Wörtern'),
          text: text(5, 140, 'Was dort geschieht oder gilt').optional(),
        }),
      )
      .min(2)
      .max(8),
    'Die Teile in ihrer Reihenfolge, bei einer Leiter die unterste Stufe zuerst',
  ),
});

/** A diagram as data. */
export type Schaubild = z.infer<typeof schaubildSchema>;

/** The optional field of pages that may carry a diagram. */
export const schaubild = field(schaubildSchema.optional(), 'Ein Schaubild, wo es schneller erklärt als Text');
