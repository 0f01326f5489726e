import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {REGISTER, type Glossarbegriff} from '../schema';
import {parseYaml} from './parseYaml';

const DATEI = 'docs/register/glossar.yaml';

/**
 * The valid terms of the glossary alone, for the compiler of Markdown pages, which needs nothing else of the catalogue.
 * What is wrong with the file is told by the content check.
 * @param rootDir the project folder
 */
export function ladeGlossar(rootDir: string): Glossarbegriff[] {
  const path = join(rootDir, DATEI);
  const data = existsSync(path) ? parseYaml(readFileSync(path, 'utf8'), DATEI, 0).yaml?.data : undefined;
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown) => {
    const result = REGISTER.glossar.safeParse(entry);
    return result.success ? [result.data] : [];
  });
}
