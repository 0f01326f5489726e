import {existsSync, readFileSync} from 'node:fs';
import {copyFile, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import type {Paket} from '../../ansicht/offline';
import {fassung} from '../fassung';
import {fingerprint} from './fingerprint';

/** Folder of everything `npm run build:zip` writes, in the project folder. */
export const ZIP_FOLDER = 'build-zip';

/** File in {@link ZIP_FOLDER} that describes the ZIP beside it. */
export const DESCRIPTION = 'paket.json';

/** Folder of the built site in which the ZIP is offered. */
const OFFERED_IN = 'daten/offline';

const schema: z.ZodType<Paket> = z.strictObject({
  // No path: the name becomes an address of the site.
  datei: z.string().regex(/^[\w.-]+\.zip$/),
  fassung: z.string(),
  datum: z.iso.date(),
  bytes: z.int().positive(),
  entpackt: z.int().positive(),
  dateien: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Name of the ZIP of a state: `automobilberufe-im-wandel_2026-11-27_abc1234.zip`. */
export function paketName(state: string, datum: string): string {
  const short = state.split(' ')[0]?.replace(/[^\w.-]/g, '') ?? '';
  return `automobilberufe-im-wandel_${datum}_${short}.zip`;
}

/**
 * The ZIP that a site of the project folder's present state can offer; `null` where there is none, where it holds another
 * state, or where the file is not the one described, as after an interrupted build.
 * @param rootDir the project folder
 */
export function readPaket(rootDir: string): Paket | null {
  const folder = join(rootDir, ZIP_FOLDER);
  const description = join(folder, DESCRIPTION);
  if (!existsSync(description)) return null;
  const {data: paket} = schema.safeParse(jsonOf(readFileSync(description, 'utf8')));
  if (paket?.fassung !== fassung(rootDir)) return null;
  const zip = join(folder, paket.datei);
  return existsSync(zip) && fingerprint(readFileSync(zip)) === paket.sha256 ? paket : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Puts the ZIP of {@link readPaket}, if there is one, where the page about it links to. */
export async function copyPaket(rootDir: string, outDir: string): Promise<void> {
  const paket = readPaket(rootDir);
  if (!paket) return;
  const folder = join(outDir, OFFERED_IN);
  await mkdir(folder, {recursive: true});
  await copyFile(join(rootDir, ZIP_FOLDER, paket.datei), join(folder, paket.datei));
}
