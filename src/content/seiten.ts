/** Addresses of the pages that are made from the catalogue alone, without a Markdown file. Content may link to them. */
export const KATALOGSEITEN = [
  '/',
  '/berufe/',
  '/themen/',
  '/qualifizierung/',
  '/beratung/',
  '/region/',
  '/ueber/quellen/',
  '/ueber/datenstand/',
] as const;

export type Katalogseite = (typeof KATALOGSEITEN)[number];
