import {codeOf, pagesWithCode} from './codes';
import {expand} from './expand';
import {explain, explainCode} from './explain';
import {unpack, type LoadedIndex} from './loaded';
import {Ranker} from './rank';
import {subjectWords} from './stopwords';
import {suggest} from './suggest';
import type {SuchDokument, SuchIndexDaten, SuchTyp, Suche, Treffer} from './types';
import {LIMITS} from './weights';
import {words} from './words';

class Engine implements Suche {
  private readonly ranker: Ranker;

  constructor(private readonly index: LoadedIndex) {
    this.ranker = new Ranker(index);
  }

  suche(anfrage: string, {limit = LIMITS.hits, typ}: {limit?: number; typ?: SuchTyp} = {}) {
    const accepts = (doc: SuchDokument | undefined): doc is SuchDokument =>
      doc !== undefined && (typ === undefined || doc.typ === typ);
    const treffer = this.hits(anfrage, Math.max(0, Math.floor(limit)), accepts);
    return {anfrage, treffer, vorschlaege: treffer.length > 0 || limit < 1 ? [] : this.suggestions(anfrage, accepts)};
  }

  private hits(
    anfrage: string,
    limit: number,
    accepts: (doc: SuchDokument | undefined) => doc is SuchDokument,
  ): Treffer[] {
    const {docs} = this.index;
    const digits = codeOf(anfrage);
    if (digits !== undefined) {
      const found = pagesWithCode(docs, digits).map((page) => docs[page]);
      return found
        .filter(accepts)
        .slice(0, limit)
        .map((doc) => explainCode(doc, digits));
    }
    const read = anfrage.slice(0, LIMITS.queryLength);
    const query = expand(subjectWords(words(read)), !/\s$/.test(read), this.index.vocabulary);
    const hits: Treffer[] = [];
    for (const ranked of this.ranker.rank(query)) {
      if (hits.length >= limit) break;
      const doc = docs[ranked.page];
      if (accepts(doc)) hits.push(explain(this.index, read, query, ranked, doc));
    }
    return hits;
  }

  private suggestions(anfrage: string, accepts: (doc: SuchDokument | undefined) => boolean): string[] {
    const all = this.index.docs.map((_, page) => page);
    const accepted = all.filter((page) => accepts(this.index.docs[page]));
    return suggest(this.index, anfrage, new Set(accepted.length > 0 ? accepted : all));
  }
}

/**
 * Makes an index searchable, in Node or in a browser.
 * @throws Error when the index was built by another version of the search, or is damaged
 */
export function loadIndex(daten: SuchIndexDaten): Suche {
  return new Engine(unpack(daten));
}
