import type {JsonSchema} from './jsonSchemas';

/** What has ids that other content names. */
export const KENNUNGSARTEN = ['berufe', 'quellen', 'kompetenzen', 'qualifizierungen', 'foerderungen', 'kldb'] as const;

/** One of them. */
export type Kennungsart = (typeof KENNUNGSARTEN)[number];

/** Fields that name an id of another file but are not called like it. */
const VERWEISE: Readonly<Record<string, Kennungsart>> = {
  quelle: 'quellen',
  kompetenz: 'kompetenzen',
  'kompetenzen.id': 'kompetenzen',
  bruecke: 'qualifizierungen',
  foerderung: 'foerderungen',
  'wechsel.ziel': 'berufe',
  ersetzt_durch: 'berufe',
};

/**
 * Which ids a text names; undefined where it names none. Texts of a fixed form, `kldb` apart, name none.
 * @param name the field, for an entry of a list the name of the list
 * @param eltern the block or list the field stands in, empty at the top
 */
export function kennungsartVon(name: string, schema: JsonSchema, eltern: string): Kennungsart | undefined {
  if (schema.type !== 'string' || schema.enum) return undefined;
  if (schema.pattern !== undefined) return name === 'kldb' ? 'kldb' : undefined;
  return VERWEISE[`${eltern}.${name}`] ?? VERWEISE[name] ?? KENNUNGSARTEN.find((art) => art === name);
}
