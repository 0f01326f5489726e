import * as z from 'zod';
import type {FieldHelp} from '../schema/felder';
import type {FieldPath} from './location';

/** Removes optional wrappers around a schema. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

/** The fields of an object schema by name; a map, because names come from files and may be those of `Object`. */
function shapeOf(schema: z.ZodObject): ReadonlyMap<string, z.core.$ZodType> {
  return new Map(Object.entries<z.core.$ZodType>(schema.shape));
}

/** The schema at a field path, or undefined where the path leaves the schema. */
function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    if (current === undefined) return undefined;
    const inner = unwrap(current);
    if (inner instanceof z.ZodObject) current = shapeOf(inner).get(String(step));
    else if (inner instanceof z.ZodArray) current = inner.element;
    else return undefined;
  }
  return current;
}

/** German help of the field at a path; the nearest help above it where the field has none of its own. */
export function helpAt(schema: z.core.$ZodType, path: FieldPath): FieldHelp | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = schemaAt(schema, path.slice(0, length));
    const help = found && helpOf(found);
    if (help) return help;
  }
  return undefined;
}

/** Help attached to a schema or to what it wraps. */
function helpOf(schema: z.core.$ZodType): FieldHelp | undefined {
  const meta = z.globalRegistry.get(schema);
  if (meta?.description !== undefined) {
    const {description, beispiel} = meta;
    return typeof beispiel === 'string' ? {description, beispiel} : {description};
  }
  return schema instanceof z.ZodOptional ? helpOf(schema.unwrap()) : undefined;
}

/** Field names an object at a path may have. */
export function fieldsAt(schema: z.core.$ZodType, path: FieldPath): string[] {
  const found = schemaAt(schema, path);
  const inner = found && unwrap(found);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
