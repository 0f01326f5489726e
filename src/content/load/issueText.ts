import type * as z from 'zod';
import {nearest} from '../nearest';
import {FORMEN} from '../schema/felder';
import {shorten} from '../shorten';
import {fieldsAt, helpAt} from './fieldHelp';
import type {FieldPath} from './location';

/** A schema violation in the author's language. */
export interface IssueText {
  path: FieldPath;
  rule: 'feld-unbekannt' | 'feld-fehlt' | 'feld-wert';
  message: string;
  /** The field that an unknown one probably means. */
  gemeint?: FieldPath;
}

const TYPES: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste (Zeilen mit „- “)',
  object: 'ein Block mit Unterfeldern',
  null: 'leer',
  undefined: 'nichts',
};

/** Turns one zod issue into German messages: what is wrong, what was found, what is allowed, an example. */
export function describeIssue(schema: z.core.$ZodType, issue: z.core.$ZodIssue): IssueText[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(schema, issue.path, key));
  const {path, input} = issue;
  const help = helpAt(schema, path);
  const about = help ? ` ${help.description}.${example(path, help.beispiel)}` : '';
  if (input === undefined) {
    return [{path, rule: 'feld-fehlt', message: `Das Feld „${name(path)}“ fehlt.${about}`}];
  }
  return [
    {
      path,
      rule: 'feld-wert',
      message: `„${name(path)}“: gefunden ${show(input)}, erwartet ${expected(issue)}.${begrenzt(input)}${about}`,
    },
  ];
}

/** Says of a text in typographic quotation marks that these are part of it. */
function begrenzt(input: unknown): string {
  return typeof input === 'string' && /^[„“‚‘»«].*[“”‘’»«]$/su.test(input)
    ? ' Begrenzen Sie den Wert mit geraden Anführungszeichen, typografische zählen zum Text.'
    : '';
}

function example(path: FieldPath, beispiel: string | undefined): string {
  if (beispiel === undefined) return '';
  const key = path.at(-1);
  return ` Beispiel: ${typeof key === 'string' ? `${key}: ` : ''}${beispiel}`;
}

function unknownField(schema: z.core.$ZodType, parent: FieldPath, key: string): IssueText {
  const path = [...parent, key];
  if (key === 'mdx') {
    return {
      path,
      rule: 'feld-unbekannt',
      message:
        'Das Feld „mdx“ ist verboten, weil damit beim Bauen der Seite Programmcode ausgeführt werden könnte. Löschen Sie es.',
    };
  }
  const allowed = fieldsAt(schema, parent);
  const guess = nearest(key, allowed);
  const hint = guess ? ` Meinten Sie „${guess}“?` : '';
  return {
    path,
    ...(guess === undefined ? {} : {gemeint: [...parent, guess]}),
    rule: 'feld-unbekannt',
    message: `Das Feld „${shorten(key, 60)}“ gibt es hier nicht.${hint} Erlaubt sind: ${allowed.join(', ')}.`,
  };
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `einer dieser Werte: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `mindestens ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `höchstens ${amount(issue.maximum, issue.origin)}`;
    case 'invalid_format':
      return Object.entries(FORMEN).find(([form]) => form === issue.message)?.[1].text ?? 'eine andere Form';
    case 'invalid_union':
      return unionText(issue);
    default:
      return 'ein anderer Wert';
  }
}

function unionText(issue: z.core.$ZodIssueInvalidUnion): string {
  const parts = issue.errors
    .flat()
    .map((inner) => (inner.code === 'invalid_value' ? inner.values.map(String).join(', ') : expected(inner)));
  return `einer dieser Werte: ${[...new Set(parts)].join(', ')}`;
}

function amount(limit: number | bigint, origin: string): string {
  if (origin === 'string') return `${limit} Zeichen`;
  if (origin === 'array') return limit === 1 ? 'einen Eintrag' : `${limit} Einträge`;
  return String(limit);
}

function name(path: FieldPath): string {
  return path.length === 0
    ? 'Inhalt'
    : path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(' › ');
}

/** A short rendering of a wrong value; long texts are measured instead of repeated. */
function show(value: unknown): string {
  if (value === null) return 'nichts (leeres Feld)';
  if (Array.isArray(value))
    return `eine Liste mit ${value.length === 1 ? 'einem Eintrag' : `${value.length} Einträgen`}`;
  if (typeof value === 'object') return 'einen Block mit Unterfeldern';
  if (typeof value === 'string')
    return value.length > 60 ? `einen Text mit ${value.length} Zeichen` : `„${shorten(value, 60)}“`;
  if (typeof value === 'number') return `die Zahl ${value} (ohne Anführungszeichen)`;
  return value === true ? 'true' : 'false';
}
