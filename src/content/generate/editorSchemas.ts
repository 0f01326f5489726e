import {dateien, feldtext, registerDatei, texteAn} from '../check/werte';
import type {SourceFile} from '../load/sourceFile';
import {jsonSchemas, type JsonSchema} from './jsonSchemas';
import {KENNUNGSARTEN, kennungsartVon, type Kennungsart} from './kennungsfelder';

/** Ids that exist, each with its title. */
type Kennungen = ReadonlyMap<string, string>;

/**
 * JSON Schemas by kind of file, in which every field that names an id lists the ids there are, with their titles.
 * In draft 7, the newest that language servers for YAML know throughout. Ids come from all entries, valid or not: a
 * half-written source is no reason to call every reference to it wrong.
 */
export function editorSchemas(files: readonly SourceFile[]): Map<string, JsonSchema> {
  const bekannt = new Map(KENNUNGSARTEN.map((art) => [art, kennungenVon(files, art)]));
  return new Map([...jsonSchemas('draft-7')].map(([name, schema]) => [name, mitKennungen(schema, '', '', bekannt)]));
}

function kennungenVon(files: readonly SourceFile[], art: Kennungsart): Kennungen {
  if (art === 'berufe') {
    return new Map(dateien(files, 'beruf').map((file) => [file.name, feldtext(file, 'title') ?? file.name]));
  }
  const file = registerDatei(files, art);
  if (!file) return new Map();
  const titel = new Map(
    ['*.titel', '*.name'].flatMap((pattern) => texteAn(file, pattern).map(({path: [entry], value}) => [entry, value])),
  );
  const ids = texteAn(file, `*.${art === 'kldb' ? 'code' : 'id'}`);
  return new Map(ids.map(({path: [entry], value}) => [value, titel.get(entry) ?? value]));
}

/** A copy of a schema with the ids in their places; where no id is known, as in an unreadable register, any text may stand. */
function mitKennungen(
  schema: JsonSchema,
  name: string,
  eltern: string,
  bekannt: ReadonlyMap<Kennungsart, Kennungen>,
): JsonSchema {
  const {properties, items} = schema;
  const copy: JsonSchema = {...schema};
  if (properties) {
    copy.properties = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        typeof value === 'boolean' ? value : mitKennungen(value, key, name, bekannt),
      ]),
    );
  }
  if (typeof items === 'object' && !Array.isArray(items)) copy.items = mitKennungen(items, name, eltern, bekannt);
  const art = kennungsartVon(name, schema, eltern);
  const ids = art && bekannt.get(art);
  return ids && ids.size > 0 ? {...copy, enum: [...ids.keys()], enumDescriptions: [...ids.values()]} : copy;
}
