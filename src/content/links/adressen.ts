import {visit} from 'unist-util-visit';
import {locate, type FieldPath} from '../load/location';
import type {SourceFile} from '../load/sourceFile';
import {alleTexte} from '../check/werte';

/** Where the content names an address. */
export interface Nennung {
  /** Path of the file relative to the project folder, with `/`. */
  datei: string;
  /** Line in the file, 1-based. */
  zeile: number;
  /** Id of the register entry that names the address, for example of a source. */
  kennung?: string;
}

/** An address on another host, and everywhere it is named. */
export interface Adresse {
  /** The address without the part behind `#`, which no server gets to see. */
  url: string;
  nennungen: Nennung[];
}

/** All addresses of other hosts: of fields (sources first of all) and of links in the text, each once, sorted. */
export function adressenIn(files: readonly SourceFile[]): Adresse[] {
  const gefunden = new Map<string, Nennung[]>();
  for (const file of files) {
    for (const {url, nennung} of [...ausFeldern(file), ...ausText(file)]) {
      const ziel = ohneAnker(url);
      if (ziel !== undefined) gefunden.set(ziel, [...(gefunden.get(ziel) ?? []), nennung]);
    }
  }
  return [...gefunden].map(([url, nennungen]) => ({url, nennungen})).sort((a, b) => (a.url < b.url ? -1 : 1));
}

interface Fund {
  url: string;
  nennung: Nennung;
}

function ausFeldern(file: SourceFile): Fund[] {
  return alleTexte(file)
    .filter(({value}) => /^https?:\/\/\S+$/i.test(value))
    .map(({path, value}) => {
      const kennung = kennungVon(file, path);
      const nennung = {datei: file.path, zeile: locate(file, path).line};
      return {url: value, nennung: kennung === undefined ? nennung : {...nennung, kennung}};
    });
}

/** The id of the register entry that a field belongs to. */
function kennungVon({kind, yaml}: SourceFile, [index]: FieldPath): string | undefined {
  if (kind !== 'register' || typeof index !== 'number' || !Array.isArray(yaml?.data)) return undefined;
  const eintrag: unknown = yaml.data[index];
  const id: unknown = typeof eintrag === 'object' && eintrag !== null && 'id' in eintrag ? eintrag.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function ausText(file: SourceFile): Fund[] {
  const funde: Fund[] = [];
  if (!file.body) return funde;
  visit(file.body, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    funde.push({url: node.url, nennung: {datei: file.path, zeile: node.position?.start.line ?? 1}});
  });
  return funde;
}

/** Undefined for what is no address on the web, such as a page of this site. */
function ohneAnker(url: string): string | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const ziel = new URL(url);
  ziel.hash = '';
  return ziel.href;
}
