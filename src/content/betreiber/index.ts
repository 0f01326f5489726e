import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Finding} from '../finding';
import {parseYaml} from '../load/parseYaml';
import {schemaFindings} from '../load/validate';
import {betreiberSchema, type Betreiber} from './schema';

/** Name of the operator's file in the project folder. */
export const BETREIBER_DATEI = 'betreiber.yaml';

/** The operator's file as read: what is valid, and what is wrong with it. */
export interface GeladenerBetreiber {
  betreiber: Betreiber;
  findings: Finding[];
}

/**
 * Reads `betreiber.yaml`, the one file an operator fills in. A missing or empty file means that nothing is known yet;
 * a file with errors as well, and its findings say what to mend.
 * @param rootDir the project folder
 */
export function ladeBetreiber(rootDir: string): GeladenerBetreiber {
  const path = join(rootDir, BETREIBER_DATEI);
  if (!existsSync(path)) return {betreiber: {}, findings: []};
  const text = readFileSync(path, 'utf8');
  const {yaml, findings} = parseYaml(text, BETREIBER_DATEI, 0);
  if (!yaml) return {betreiber: {}, findings};
  // A file of comments alone holds nothing.
  const data = yaml.data ?? {};
  const problems = schemaFindings(betreiberSchema, {path: BETREIBER_DATEI, yaml: {...yaml, data}});
  const parsed = betreiberSchema.safeParse(data);
  return {betreiber: parsed.success ? parsed.data : {}, findings: problems};
}
