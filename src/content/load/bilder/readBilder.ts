import {existsSync, lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileFinding, type Finding} from '../../finding';
import {istFremdkram, versteckt} from '../fremdkram';
import {MAX_BYTES} from '../places';
import {bildProblem} from './formate';
import {svgProblems} from './svg';

/** Where contributors put pictures, relative to the project folder. */
const ORDNER = 'static/bilder';

/** The address of a picture of this site: names of plain letters only, and no way out of the folder. */
export const BILDADRESSE = /^\/bilder\/(?:[\w-]+\/)*[\w-]+\.(?:avif|jpe?g|png|svg|webp)$/i;

/** What is allowed below {@link ORDNER}, as a German sentence. */
const ERLAUBT =
  'Erlaubt sind Bilder mit der Endung avif, jpg, png, svg oder webp, zum Beispiel static/bilder/montagelinie.png.';

/**
 * What is wrong with the pictures below `static/bilder`. The site hands them out as they are, so nothing may lie there
 * that is more than a picture: no program, no page, no document, no link out of the folder.
 * @param rootDir the project folder
 */
export function readBilder(rootDir: string): Finding[] {
  return existsSync(join(rootDir, ORDNER)) ? readEntry(rootDir, ORDNER) : [];
}

function readEntry(rootDir: string, path: string): Finding[] {
  const stat = lstatSync(join(rootDir, path));
  if (stat.isDirectory()) {
    return readdirSync(join(rootDir, path))
      .sort()
      .filter((name) => !istFremdkram(name))
      .flatMap((name) =>
        name.startsWith('.')
          ? [fileFinding(`${path}/${name}`, 1, 'datei-art', versteckt(name))]
          : readEntry(rootDir, `${path}/${name}`),
      );
  }
  if (!stat.isFile()) {
    const message = `Verknüpfungen auf andere Dateien sind nicht erlaubt. Legen Sie das Bild selbst in den Ordner. ${ERLAUBT}`;
    return [fileFinding(path, 1, 'datei-art', message)];
  }
  const problem = nameProblem(path);
  if (problem) return [fileFinding(path, 1, ...problem)];
  if (stat.size > MAX_BYTES.bild) {
    const message = `Das Bild ist ${Math.ceil(stat.size / 1000).toLocaleString('de')} kB groß, erlaubt sind ${MAX_BYTES.bild / 1000} kB. Verkleinern Sie es, zum Beispiel auf 1200 Bildpunkte Breite, und speichern Sie es als WebP.`;
    return [fileFinding(path, 1, 'datei-groesse', message)];
  }
  return contentProblems(path, readFileSync(join(rootDir, path)));
}

function nameProblem(path: string): [rule: string, message: string] | undefined {
  if (BILDADRESSE.test(path.slice('static'.length))) return undefined;
  const file = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.([^.]*)$/.exec(file)?.[1] ?? '';
  if (/^pdf$/i.test(ending)) {
    const message = `PDF-Dateien können Programme und Anhänge enthalten und werden nicht hochgeladen. Nennen Sie das Dokument mit seiner Adresse in docs/register/quellen.yaml und löschen Sie die Datei hier. ${ERLAUBT}`;
    return ['datei-art', message];
  }
  if (!/^(?:avif|jpe?g|png|svg|webp)$/i.test(ending))
    return ['datei-art', `Dateien mit der Endung „.${ending}“ sind hier nicht erlaubt. ${ERLAUBT}`];
  const message = `Ordner und Name eines Bildes bestehen aus den Buchstaben a–z, Ziffern und Bindestrichen, gefunden „${path}“. ${ERLAUBT}`;
  return ['datei-ort', message];
}

function contentProblems(path: string, bytes: Uint8Array): Finding[] {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (ending === 'svg') {
    return svgProblems(bytes).map(({line, column, message}) => ({...fileFinding(path, line, 'svg', message), column}));
  }
  const problem = bildProblem(ending, bytes);
  return problem === undefined ? [] : [fileFinding(path, 1, 'datei-art', problem)];
}
