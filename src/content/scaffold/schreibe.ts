import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Auftrag} from './auftrag';
import {fuegeEintragEin} from './fuegeEintragEin';

/**
 * Writes the new file, or puts the new entry into its register.
 * @param rootDir the project folder
 * @returns the line at which the new content begins, 1-based
 * @throws Error when a file is in the way, or the register is not as expected
 */
export function schreibe(rootDir: string, {art, id, datei, text}: Auftrag): number {
  const path = join(rootDir, datei);
  if (art.register === undefined) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text, {flag: 'wx'});
    return 1;
  }
  const bisher = readFileSync(path, 'utf8');
  const neu = fuegeEintragEin(bisher, text, id);
  writeFileSync(path, neu);
  return neu.slice(0, ersterUnterschied(bisher, neu)).split('\n').length;
}

function ersterUnterschied(alt: string, neu: string): number {
  let index = 0;
  while (index < alt.length && alt[index] === neu[index]) index++;
  return index;
}
