import {appendFileSync, cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {stringify} from 'yaml';
import {loadContent} from '../../../src/content';
import {generateProfiles} from './profiles';

/**
 * Writes a project with more profiles: the real content, profiles generated from it, and their codes in the register.
 * It passes the content check without errors. The same for the same seed; smaller ones are part of larger ones, except
 * for the targets of the last profiles.
 * @param from folder of the real project, which contains `docs/`
 * @param to empty folder
 * @param generated number of profiles to generate
 * @throws RangeError when the project has no profile
 */
export function growContent(from: string, to: string, generated: number, seed: number): void {
  cpSync(join(from, 'docs'), join(to, 'docs'), {recursive: true});
  const codes: {code: string; titel: string}[] = [];
  for (const {path, text, kldb} of generateProfiles(loadContent(from).files, generated, seed)) {
    mkdirSync(dirname(join(to, path)), {recursive: true});
    writeFileSync(join(to, path), text);
    codes.push({code: kldb, titel: `Erzeugte Berufe ${kldb}`});
  }
  if (codes.length > 0) appendFileSync(join(to, 'docs/register/kldb.yaml'), stringify(codes));
}
