import {lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileFinding, type Finding} from '../finding';
import {istFremdkram, versteckt} from './fremdkram';
import {parseSource} from './parseSource';
import {MAX_BYTES, placeOf} from './places';
import type {SourceFile} from './sourceFile';
import {utf8} from './utf8';

/** All files below `docs/`, parsed as far as they can be, and what is wrong with them as files. */
export interface Tree {
  files: SourceFile[];
  findings: Finding[];
}

const VERKNUEPFUNG = 'Verknüpfungen auf andere Dateien sind nicht erlaubt. Legen Sie eine echte Datei an.';

/** Reads everything below `<rootDir>/docs`. The only function of the product that reads content files. */
export function readTree(rootDir: string): Tree {
  const tree: Tree = {files: [], findings: []};
  // A link in place of the folder would make other folders of this computer into content.
  if (lstatSync(join(rootDir, 'docs')).isSymbolicLink())
    tree.findings.push(fileFinding('docs', 1, 'datei-art', VERKNUEPFUNG));
  else readFolder(rootDir, 'docs', tree);
  return tree;
}

function readFolder(rootDir: string, folder: string, tree: Tree): void {
  for (const name of readdirSync(join(rootDir, folder)).sort()) {
    if (istFremdkram(name)) continue;
    const path = `${folder}/${name}`;
    if (name.startsWith('.')) {
      tree.findings.push(fileFinding(path, 1, 'datei-art', versteckt(name)));
      continue;
    }
    const stat = lstatSync(join(rootDir, path));
    if (stat.isDirectory()) readFolder(rootDir, path, tree);
    else if (stat.isFile()) readOne(rootDir, path, stat.size, tree);
    else tree.findings.push(fileFinding(path, 1, 'datei-art', VERKNUEPFUNG));
  }
}

function readOne(rootDir: string, path: string, size: number, tree: Tree): void {
  const place = placeOf(path);
  if ('rule' in place) {
    tree.findings.push(fileFinding(path, 1, place.rule, place.message));
    return;
  }
  const limit = place.kind === 'register' ? MAX_BYTES.yaml : MAX_BYTES.md;
  if (size > limit) {
    const message = `Die Datei ist ${Math.ceil(size / 1000).toLocaleString('de')} kB groß, erlaubt sind ${(limit / 1000).toLocaleString('de')} kB. Teilen Sie den Text auf oder entfernen Sie eingefügte Daten.`;
    tree.findings.push(fileFinding(path, 1, 'datei-groesse', message));
    return;
  }
  const text = utf8(readFileSync(join(rootDir, path)));
  if (text === undefined) {
    tree.findings.push(
      fileFinding(
        path,
        1,
        'datei-art',
        'Die Datei ist nicht als UTF-8 gespeichert. Speichern Sie sie im Editor mit der Kodierung UTF-8.',
      ),
    );
    return;
  }
  const {file, findings} = parseSource(path, place, text);
  tree.files.push(file);
  tree.findings.push(...findings);
}
