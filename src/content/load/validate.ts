import * as z from 'zod';
import type {Finding} from '../finding';
import {REGISTER, SEITENARTEN} from '../schema';
import {describeIssue} from './issueText';
import {locate} from './location';
import type {SourceFile} from './sourceFile';

/** The schema of a file by its kind; a register is a list of entries. */
function schemaOf(file: SourceFile): z.ZodType {
  return file.kind === 'register' ? z.array(registerEntry(file.name)) : SEITENARTEN[file.kind];
}

function registerEntry(name: string): z.ZodType {
  for (const [key, schema] of Object.entries(REGISTER)) if (key === name) return schema;
  throw new Error(`No register "${name}"`);
}

/** Checks one file against its schema. Returns its findings; none means `file.yaml.data` has the schema's shape. */
export function validate(file: SourceFile): Finding[] {
  return file.yaml ? schemaFindings(schemaOf(file), {path: file.path, yaml: file.yaml}) : [];
}

/** What in a YAML text does not keep to a schema, in the author's words and with the place of each field. */
export function schemaFindings(schema: z.ZodType, file: Required<Pick<SourceFile, 'path' | 'yaml'>>): Finding[] {
  const result = schema.safeParse(file.yaml.data, {reportInput: true});
  if (result.success) return [];
  const findings = new Map<string, Finding>();
  const texte = result.error.issues.map((issue) => describeIssue(schema, issue));
  // A misspelt field is one slip: that the right one is missing follows from it.
  const vertippt = new Set(texte.flat().flatMap(({gemeint}) => gemeint?.map(String).join('.') ?? []));
  for (const probleme of texte) {
    for (const {path, rule, message} of probleme) {
      const field = path.map(String).join('.');
      // A value may break several limits at once; the first one says enough.
      if (findings.has(field) || (rule === 'feld-fehlt' && vertippt.has(field))) continue;
      const place = locate(file, path, rule === 'feld-unbekannt');
      findings.set(field, {file: file.path, ...place, rule, field, message, severity: 'error'});
    }
  }
  return [...findings.values()];
}
