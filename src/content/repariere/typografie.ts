import {isDeepStrictEqual} from 'node:util';
import {visit} from 'unist-util-visit';
import {prosa, type Prosastueck} from '../check/prosa';
import type {FieldPath} from '../load/location';
import {aendere, lies, type Aenderung, type LesbareDatei, type Reparatur} from './reparatur';
import {geschrieben, gleichBisAuf, schreibe} from './werte';

/** Finds in a piece of prose what to replace, as offsets in the piece. */
type Finder = (text: string) => Aenderung[];

const muster =
  (pattern: RegExp, neu: string): Finder =>
  (text) =>
    Array.from(text.matchAll(pattern), ({index, 0: treffer}) => ({von: index, bis: index + treffer.length, neu}));

/** A pair of quotation marks, the first at the start of a word and the second at the end of one. */
const PAAR = /(?<![^\s(/[–—*_])["“„](?=[^\s"“”„])([^"“”„]*)(?<=[^\s"“”„])["”“](?![\p{L}\p{N}])/gu;

/** Straight and English quotation marks in pairs; a text with one that has no partner is left to people. */
const paare: Finder = (text) => {
  const treffer = [...text.matchAll(PAAR)];
  const rest = text.replace(PAAR, '');
  if (/["“”„]/u.test(rest)) return [];
  return treffer.flatMap(({index, 0: ganz}) => {
    const ende = index + ganz.length;
    const stellen = [
      {von: index, bis: index + 1, neu: '„'},
      {von: ende - 1, bis: ende, neu: '“'},
    ];
    return stellen.filter(({von, bis, neu}) => text.slice(von, bis) !== neu);
  });
};

/** A repair of German typography in prose; `anzeichen` says without parsing that a file has nothing to mend. */
function reparatur(anzeichen: RegExp, finde: Finder): Reparatur {
  return {
    regel: 'typografie',
    repariere(text, path) {
      const unveraendert = {text, anzahl: 0};
      const datei = anzeichen.test(text) ? lies(text, path) : undefined;
      if (!datei) return unveraendert;
      const felder: FieldPath[] = [];
      const aenderungen = prosa(datei.file).flatMap((stueck) => {
        const eigene = stueck.path ? imFeld(datei, stueck.path, stueck.text, finde) : imText(text, stueck, finde);
        if (stueck.path && eigene.length > 0) felder.push(stueck.path);
        return eigene;
      });
      if (aenderungen.length === 0) return unveraendert;
      const neu = aendere(text, aenderungen);
      const danach = lies(neu, path);
      const heil = danach && gleichBisAuf(datei, danach, felder) && isDeepStrictEqual(bau(datei), bau(danach));
      return heil ? {text: neu, anzahl: aenderungen.length} : unveraendert;
    },
  };
}

function imFeld(datei: LesbareDatei, path: FieldPath, text: string, finde: Finder): Aenderung[] {
  const gefunden = finde(text);
  const stelle = gefunden.length > 0 ? geschrieben(datei, path) : undefined;
  const aenderung = stelle && schreibe(stelle, aendere(text, gefunden));
  return aenderung ? [aenderung] : [];
}

function imText(text: string, stueck: Prosastueck, finde: Finder): Aenderung[] {
  const gefunden = finde(stueck.text);
  if (gefunden.length === 0) return [];
  const {line = 1, column = 1} = stueck.ort(0);
  const zeilen = text.split('\n').slice(0, line - 1);
  const start = zeilen.reduce((summe, zeile) => summe + zeile.length + 1, 0) + column - 1;
  return gefunden.map(({von, bis, neu}) => ({von: von + start, bis: bis + start, neu}));
}

/** What the body of a page is built of: headings, lists, links, code, but not the words. */
function bau({file: {body}}: LesbareDatei): string[] {
  const teile: string[] = [];
  if (body)
    visit(body, (node) => {
      teile.push('url' in node ? `${node.type} ${node.url}` : node.type === 'text' ? 'text' : node.type);
      if (node.type === 'code' || node.type === 'inlineCode') teile.push(node.value);
    });
  return teile;
}

/** Quotation marks, omission, percent sign, dash and spaces, in this order. */
export const TYPOGRAFIE: readonly Reparatur[] = [
  reparatur(/["”]/u, paare),
  reparatur(/\.{3}/u, muster(/(?<![./\\])\.{3}(?![./\\])/gu, '…')),
  reparatur(/\d%/u, muster(/(?<=\d)(?=%(?![\p{L}\p{N}]))/gu, ' ')),
  reparatur(/ {2}/u, muster(/(?<=[^\s]) {2,}(?=[^\s])/gu, ' ')),
  reparatur(/ --? /u, muster(/(?<=\S )--?(?= \S)/gu, '–')),
];
