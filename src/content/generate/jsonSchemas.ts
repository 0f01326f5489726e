import {parse} from 'yaml';
import * as z from 'zod';
import {REGISTER, seiteSchema, SEITENARTEN} from '../schema';

/** A JSON Schema as far as our content model uses it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The versions of JSON Schema we write. */
type Fassung = 'draft-2020-12' | 'draft-7';

/** JSON Schemas of all kinds of content files by name (`beruf`, `quellen` …), for editors and for the field table. */
export function jsonSchemas(fassung: Fassung = 'draft-2020-12'): Map<string, JsonSchema> {
  const register = Object.entries(REGISTER).map(([name, entry]): [string, z.ZodType] => [name, z.array(entry)]);
  const {beratung: leitfaden, mitwirken: _mitwirken, ueber: _ueber, ...arten} = SEITENARTEN;
  const schemas = new Map<string, z.ZodType>([
    ...Object.entries(arten),
    ['leitfaden', leitfaden],
    ['seite', seiteSchema],
    ...register,
  ]);
  return new Map([...schemas].map(([name, schema]) => [name, toJsonSchema(schema, fassung)]));
}

/** Turns our `beispiel`, YAML as an author writes it, into the `examples` that editors show. */
function toJsonSchema(schema: z.ZodType, fassung: Fassung): JsonSchema {
  return z.toJSONSchema(schema, {
    target: fassung,
    override: ({jsonSchema}) => {
      const beispiel = jsonSchema['beispiel'];
      if (typeof beispiel !== 'string') return;
      delete jsonSchema['beispiel'];
      jsonSchema.examples = [parse(beispiel)];
    },
  });
}
