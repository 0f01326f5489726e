/** Addresses of the pages that are made from the catalogue alone, without a Markdown file. Content may link to them. */
export const KATALOGSEITEN = [
  '/',
  '/berufe/',
  '/themen/',
  '/qualifizierung/',
  '/qualifizierung/bausteine/',
  '/qualifizierung/foerderung/',
  '/beratung/',
  '/region/',
  '/aktuelles/neu/',
  '/glossar/',
  '/ueber/quellen/',
  '/ueber/datenstand/',
  '/ueber/impressum/',
] as const;

export type Katalogseite = (typeof KATALOGSEITEN)[number];

/** Address of the page of a training block in the register. */
export const bausteinUrl = (id: string): string => `/qualifizierung/bausteine/${id}/`;

/** Address of the page of a funding instrument in the register. */
export const foerderungUrl = (id: string): string => `/qualifizierung/foerderung/${id}/`;

/** Address of a term in the glossary. */
export const begriffUrl = (id: string): string => `/glossar/#${id}`;
