import type {Link} from 'mdast';
import {visit} from 'unist-util-visit';
import {bausteinUrl, foerderungUrl, KATALOGSEITEN} from '../../seiten';
import {BILDADRESSE} from '../../load/bilder/readBilder';
import {urlOf} from '../../load/url';
import {nearest} from '../../nearest';
import {shorten} from '../../shorten';
import type {SourceFile} from '../../load/sourceFile';
import type {Report, Rule} from '../rule';
import {alleTexte, kennungen, registerDatei, texteAn} from '../werte';
import {webProblem} from './webadresse';

/** Pages that exist without a Markdown file. */
const FESTE_SEITEN = [...KATALOGSEITEN, '/aktuelles/', '/daten/offline/', '/suche/', '/ueber/lizenzen/'] as const;

const ERLAUBT =
  'Erlaubt sind https://…, http://…, mailto:…, Seiten dieser Wissensbasis (/berufe/mechatroniker/) und #abschnitt.';

/** Links lead to the web, to a mail address or to a page that exists. What is not known to be harmless is an error. */
export const linkziel: Rule = {
  id: 'linkziel',
  severity: 'error',
  check({files}) {
    const seiten = seitenIn(files);
    const reports = glossarziele(files, seiten);
    for (const file of files) {
      reports.push(...adressfelder(file));
      if (!file.body) continue;
      visit(file.body, (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        const message = problemOf(node.url, seiten) ?? (node.type === 'link' ? taeuschung(node) : undefined);
        const {line, column} = node.position?.start ?? {line: 1, column: 1};
        if (message !== undefined) reports.push({file, line, column, message});
      });
    }
    return reports;
  },
};

/** Addresses of all pages of the site. */
function seitenIn(files: readonly SourceFile[]): Set<string> {
  const eintraege = (name: 'qualifizierungen' | 'foerderungen') => [...(kennungen(files, name) ?? [])];
  return new Set<string>([
    ...FESTE_SEITEN,
    ...files.flatMap((file) => urlOf(file) ?? []),
    ...eintraege('qualifizierungen').map(bausteinUrl),
    ...eintraege('foerderungen').map(foerderungUrl),
  ]);
}

/** Terms of the glossary may lead to a page of the site as well. */
function glossarziele(files: readonly SourceFile[], seiten: ReadonlySet<string>): Report[] {
  const glossar = registerDatei(files, 'glossar');
  return (glossar ? texteAn(glossar, '*.mehr') : []).flatMap(({file, path, value}) => {
    const message = problemOf(value, seiten);
    return message === undefined ? [] : [{file, path, message}];
  });
}

/** Fields that hold addresses of the web; their form is a matter of the schema. */
const ADRESSFELDER: ReadonlySet<PropertyKey> = new Set(['url', 'adresse']);

function adressfelder(file: SourceFile): Report[] {
  return alleTexte(file).flatMap(({path, value}) => {
    const problem = ADRESSFELDER.has(path.at(-1) ?? '') && /^https?:/i.test(value) ? webProblem(value) : undefined;
    return problem === undefined ? [] : [{file, path, message: `Die Adresse „${gezeigt(value)}“ ${problem}`}];
  });
}

/** An address as a message shows it: what cannot be seen, or turns the text around, as a mark. */
const gezeigt = (url: string): string => shorten(url.replace(/[\p{Cc}\p{Cf}]/gu, '�'));

function problemOf(url: string, seiten: ReadonlySet<string>): string | undefined {
  const found = `Das Linkziel „${gezeigt(url)}“`;
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(url)) {
    return `${found} enthält Leerzeichen, Steuerzeichen oder einen umgekehrten Schrägstrich. ${ERLAUBT}`;
  }
  if (/^#./.test(url)) return undefined;
  if (url.startsWith('//'))
    return `${found} beginnt mit zwei Schrägstrichen. Schreiben Sie die Adresse vollständig, mit https:// am Anfang.`;
  if (url.startsWith('/')) return innerProblem(found, url, seiten);
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
  if (scheme === undefined) return `${found} ist keine vollständige Adresse. ${ERLAUBT}`;
  if (scheme === 'mailto:')
    return /^mailto:[^@]+@[^@]+$/i.test(url)
      ? undefined
      : `${found} enthält keine E-Mail-Adresse. Beispiel: mailto:redaktion@example.org`;
  if (scheme !== 'https:' && scheme !== 'http:') return `${found} beginnt mit „${shorten(scheme, 20)}“. ${ERLAUBT}`;
  const problem = webProblem(url);
  return problem === undefined ? undefined : `${found} ${problem}`;
}

/** A link whose text is the address of one host and whose target is another. */
function taeuschung({url, children}: Link): string | undefined {
  const [only] = children;
  const gezeigt = children.length === 1 && only?.type === 'text' ? only.value.trim() : '';
  const host = /^(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?:[/?#]\S*)?$/u.exec(gezeigt)?.[1]?.toLowerCase();
  const ziel = URL.canParse(url) ? new URL(url).hostname : '';
  const ohneWww = (name: string) => name.replace(/^www\./, '');
  if (host === undefined || ohneWww(host) === ohneWww(ziel)) return undefined;
  return `Der Link zeigt „${shorten(gezeigt)}“, führt aber zu „${shorten(ziel === '' ? url : ziel)}“. Schreiben Sie in die eckigen Klammern, wohin er führt.`;
}

function innerProblem(found: string, url: string, seiten: ReadonlySet<string>): string | undefined {
  const path = url.split(/[?#]/)[0] ?? '';
  if (seiten.has(path) || BILDADRESSE.test(url)) return undefined;
  if (path.startsWith('/bilder/'))
    return `${found} ist kein Bild dieser Wissensbasis. Erlaubt sind avif, jpg, png, svg und webp, zum Beispiel /bilder/montagelinie.png.`;
  if (seiten.has(`${path}/`)) return `${found} braucht am Ende einen Schrägstrich: ${path}/`;
  const guess = nearest(path, seiten);
  const hint = guess === undefined ? '' : ` Meinten Sie „${guess}“?`;
  return `${found} gibt es nicht.${hint} Der Pfad eines Profils ist /berufe/<id>/, der eines Leitthemas /themen/<leitthema>/.`;
}
