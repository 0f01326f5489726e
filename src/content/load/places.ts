import {GRUPPEN, LEITTHEMEN, REGISTER} from '../schema';
import {ERLAUBTE_ORTE, falscheEndung} from './endung';
import type {SourceKind} from './sourceFile';

/** Sizes above which a file is not read at all, in bytes: far above honest content, far below what hurts. The offline copy holds every picture. */
export const MAX_BYTES = {md: 100_000, yaml: 2_000_000, bild: 100_000} as const;

/** Why a path is not a place for content, as a German sentence with the way out. */
export interface Misplaced {
  rule: 'datei-art' | 'datei-ort';
  message: string;
}

/** What kind of content belongs at a path, or why none does. */
export type Place = {kind: SourceKind; name: string; folder: string} | Misplaced;

/** Areas without subfolders: folder → kind of its pages. */
const BEREICHE: Readonly<Record<string, SourceKind>> = {
  qualifizierung: 'weg',
  beratung: 'beratung',
  region: 'region',
  aktuelles: 'aktuelles',
  mitwirken: 'mitwirken',
  ueber: 'ueber',
};

/** Decides by path alone what a file below `docs/` is. `path` is relative to the project folder, with `/`. */
export function placeOf(path: string): Place {
  const parts = path.split('/').slice(1);
  const file = parts.at(-1) ?? '';
  const dot = file.lastIndexOf('.');
  const name = dot > 0 ? file.slice(0, dot) : file;
  const extension = dot > 0 ? file.slice(dot + 1) : '';
  const [area = '', folder = ''] = parts;
  if (extension === 'mdx') {
    return {
      rule: 'datei-art',
      message:
        'MDX-Dateien können beim Bauen der Seite Programmcode ausführen und sind deshalb nicht erlaubt. ' +
        `Benennen Sie die Datei in „${name}.md“ um und verwenden Sie einfaches Markdown.`,
    };
  }
  const wanted = area === 'register' ? 'yaml' : 'md';
  if (extension !== wanted) return {rule: 'datei-art', message: falscheEndung(name, extension, wanted)};
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    return {
      rule: 'datei-ort',
      message: `Der Dateiname „${file}“ darf nur aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen bestehen. Beispiel: mechatroniker.md`,
    };
  }
  if (area === 'berufe' && parts.length === 3 && Object.hasOwn(GRUPPEN, folder)) return {kind: 'beruf', name, folder};
  if (area === 'themen' && parts.length === 3 && Object.hasOwn(LEITTHEMEN, folder))
    return {kind: name === 'index' ? 'thema' : 'artikel', name, folder};
  const bereich = Object.hasOwn(BEREICHE, area) ? BEREICHE[area] : undefined;
  if (bereich !== undefined && parts.length === 2) return {kind: bereich, name, folder: area};
  if (area === 'register' && parts.length === 2 && Object.hasOwn(REGISTER, name))
    return {kind: 'register', name, folder: area};
  return {rule: 'datei-ort', message: `Hier gehört kein Inhalt hin. ${ERLAUBTE_ORTE}${groupsHint(area)}`};
}

function groupsHint(area: string): string {
  if (area === 'berufe') return ` Gruppen: ${Object.keys(GRUPPEN).join(', ')}.`;
  if (area === 'themen') return ` Leitthemen: ${Object.keys(LEITTHEMEN).join(', ')}.`;
  if (area === 'register') return ` Register: ${Object.keys(REGISTER).join(', ')}.`;
  return '';
}
