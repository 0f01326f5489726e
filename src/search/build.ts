import {analyse, countStems} from './analyse';
import {checksum} from './checksum';
import {createSplitter} from './compounds';
import {nameEntries, passageEntries} from './entries';
import {PostingsBuilder} from './postings';
import type {PostingsDaten, SuchDokument, SuchIndex, TextSeite, TitelSeite} from './types';
import {FORMAT} from './weights';

/** Builds the index at build time. Equal documents give an equal index. */
export function buildIndex(docs: readonly SuchDokument[]): SuchIndex {
  const names = docs.flatMap(nameEntries);
  const passages = docs.flatMap(passageEntries);
  const split = createSplitter(countStems([...names, ...passages].map(({text}) => text)));
  const pack = (entries: readonly {text: string}[]): PostingsDaten => {
    const postings = new PostingsBuilder();
    entries.forEach(({text}, id) => postings.add(id, analyse(text, split)));
    return postings.serialise(split);
  };
  const titel = {format: FORMAT, seiten: docs.map(titlePart), woerter: pack(names)};
  const text = {format: FORMAT, texte: docs.map(textPart), woerter: pack(passages)};
  const stand = checksum(JSON.stringify([titel, text]))
    .toString(16)
    .padStart(8, '0');
  return {titel: {...titel, stand}, text: {...text, stand}};
}

function titlePart({kurz: _kurz, stichworte: _stichworte, absaetze: _absaetze, ...seite}: SuchDokument): TitelSeite {
  return seite;
}

function textPart({kurz, stichworte, absaetze}: SuchDokument): TextSeite {
  return {kurz, stichworte, absaetze};
}
