import * as z from 'zod';
import {field, tag, text} from './felder';

/** Fields every page made from a Markdown file has. */
export const grundfelder = {
  title: text(3, 100, 'Überschrift der Seite', 'Elektromobilität'),
  kurz: text(30, 200, 'Worum es geht, in einem Satz, höchstens 200 Zeichen'),
  stand: tag('Tag der letzten inhaltlichen Änderung'),
  reihenfolge: field(z.int().min(1).max(999).optional(), 'Platz in der Seitenleiste, kleinste zuerst', '10'),
};

/** A list of ids that may be absent. */
export const verweise = (description: string, beispiel: string) =>
  field(z.array(z.string()).optional(), description, beispiel);

/** Front matter of a page without a kind of its own (`docs/mitwirken/`, `docs/ueber/`). */
export const seiteSchema = z.strictObject(grundfelder);

/** Front matter of a plain page. */
export type SeiteVorspann = z.infer<typeof seiteSchema>;
