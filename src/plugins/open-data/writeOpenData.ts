import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Katalog} from '../../content';
import {openData} from './openData';

/** Writes the machine-readable catalogue to `<outDir>/daten/berufe.json`. */
export async function writeOpenData(katalog: Katalog, outDir: string, heute: string): Promise<void> {
  const folder = join(outDir, 'daten');
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'berufe.json'), `${JSON.stringify(openData(katalog, heute))}\n`);
}
