import {FORMEN} from '../schema/felder';
import type {JsonSchema} from './jsonSchemas';

/** The schema whose fields are shown below a field: of a list its entries, else itself. */
export function entryOf(schema: JsonSchema): JsonSchema {
  return schema.type === 'array' ? itemsOf(schema) : schema;
}

/** The schema of the entries of a list; empty for what is none. */
export function itemsOf({items}: JsonSchema): JsonSchema {
  return typeof items === 'object' && !Array.isArray(items) ? items : {};
}

/** What a field may hold, in German, code in backticks: `ganze Zahl, mindestens 1`. */
export function formOf(schema: JsonSchema): string {
  if (schema.anyOf) return schema.anyOf.map((option) => formOf(option)).join(' oder ');
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ');
  if (schema.const !== undefined) return code(String(schema.const));
  switch (schema.type) {
    case 'array':
      return listForm(schema);
    case 'object':
      return 'Block';
    case 'boolean':
      return '`true` oder `false`';
    case 'integer':
      return `ganze Zahl${bounds(schema.minimum, schema.maximum)}`;
    case 'number':
      return `Zahl${bounds(schema.minimum, schema.maximum)}`;
    default:
      return textForm(schema);
  }
}

function listForm(schema: JsonSchema): string {
  const entry = itemsOf(schema);
  const count = bounds(schema.minItems, schema.maxItems);
  return entry.type === 'object' ? `Liste von Blöcken${count}` : `Liste${count}; je Eintrag: ${formOf(entry)}`;
}

function textForm({pattern, minLength, maxLength}: JsonSchema): string {
  const named = Object.entries(FORMEN).find(([name, {pattern: own}]) => name !== 'einzeilig' && own.source === pattern);
  return named ? named[1].text.replace(/"[^"]+"/g, code) : `Text${bounds(minLength, maxLength, ' Zeichen')}`;
}

function bounds(min: number | undefined, max: number | undefined, unit = ''): string {
  const number = (value: number) => value.toLocaleString('de', {useGrouping: false});
  const least = min === undefined ? undefined : number(min);
  const most = max === undefined || max >= Number.MAX_SAFE_INTEGER ? undefined : number(max);
  if (least !== undefined && most !== undefined) return `, ${least} bis ${most}${unit}`;
  if (least !== undefined) return `, mindestens ${least}${unit}`;
  return most === undefined ? '' : `, höchstens ${most}${unit}`;
}

/** The example as an author writes it, on one line and in backticks; empty where there is none. */
export function exampleOf({examples}: JsonSchema): string {
  if (!Array.isArray(examples) || examples.length === 0) return '';
  const value: unknown = examples[0];
  if (Array.isArray(value)) return code(`[${value.map(String).join(', ')}]`);
  return code(typeof value === 'string' && /^\d/.test(value) ? `"${value}"` : String(value));
}

/** Text as code in Markdown. */
export function code(text: string): string {
  return `\`${text}\``;
}
