import type * as z from 'zod';
import {aktuellesSchema} from './aktuelles';
import {artikelSchema, leitfadenSchema, themaSchema} from './artikel';
import {berufSchema} from './beruf';
import {seiteSchema} from './seite';
import {regionSchema, wegSchema} from './weg';

/** The kinds of pages made from Markdown files, each with the schema of its front matter. */
export const SEITENARTEN = {
  beruf: berufSchema,
  thema: themaSchema,
  artikel: artikelSchema,
  weg: wegSchema,
  beratung: leitfadenSchema,
  region: regionSchema,
  aktuelles: aktuellesSchema,
  mitwirken: seiteSchema,
  ueber: seiteSchema,
} as const satisfies Record<string, z.ZodType>;

/** A kind of page made from a Markdown file. */
export type Seitenart = keyof typeof SEITENARTEN;
