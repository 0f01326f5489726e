import {analyse, countStems} from './analyse';
import {createSplitter} from './compounds';
import {nameEntries, passageEntries} from './entries';
import {PostingsBuilder} from './postings';
import type {PostingsDaten, SuchDokument, SuchIndexDaten} from './types';
import {FORMAT} from './weights';

/** Builds the index at build time. Equal documents give an equal index. */
export function buildIndex(docs: readonly SuchDokument[]): SuchIndexDaten {
  const names = docs.flatMap(nameEntries);
  const passages = docs.flatMap(passageEntries);
  const split = createSplitter(countStems([...names, ...passages].map(({text}) => text)));
  const pack = (entries: readonly {text: string}[]): PostingsDaten => {
    const postings = new PostingsBuilder();
    entries.forEach(({text}, id) => postings.add(id, analyse(text, split)));
    return postings.serialise();
  };
  return {format: FORMAT, dokumente: [...docs], namen: pack(names), passagen: pack(passages)};
}
