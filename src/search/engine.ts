import {codeOf} from './codes';
import {expand} from './expand';
import {explain, explainCode} from './explain';
import {countFound, passes} from './filter';
import {unpackTexts, unpackTitles, type LoadedIndex} from './loaded';
import {Marker} from './marks';
import type {QueryWord} from './match';
import {Ranker} from './rank';
import {subjectWords} from './stopwords';
import type {Herleitung, Suche, SuchErgebnis, SuchOptionen, TextTeil, TitelTeil, Treffer} from './types';
import {waysOn} from './waysOn';
import {LIMITS} from './weights';
import {words, type Word} from './words';

/** Pages found and, of those that pass the filters, the best. */
interface Answer {
  found: readonly number[];
  treffer: Treffer[];
}

class Engine implements Suche {
  private readonly ranker: Ranker;

  constructor(private readonly index: LoadedIndex) {
    this.ranker = new Ranker(index);
  }

  get vollstaendig(): boolean {
    return this.index.texts.length === this.index.pages.length;
  }

  mitTexten(text: TextTeil): Suche {
    return new Engine(unpackTexts(this.index, text));
  }

  suche(anfrage: string, optionen: SuchOptionen = {}): SuchErgebnis {
    const {pages} = this.index;
    const accepts = this.filter(optionen);
    const limit = limitOf(optionen);
    const read = anfrage.slice(0, LIMITS.queryLength);
    const digits = codeOf(anfrage);
    const subject = digits === undefined ? subjectWords(words(read)) : [];
    const {found, treffer} =
      digits === undefined ? this.byWords(read, subject, limit, accepts) : this.byCode(digits, limit, accepts);
    const {gesamt, zaehler} = countFound(optionen, found, pages);
    const finds = (query: string): boolean =>
      this.byWords(query, subjectWords(words(query)), 1, accepts).treffer.length > 0;
    return {
      anfrage,
      treffer,
      gesamt,
      zaehler,
      vollstaendig: this.vollstaendig,
      ...(gesamt === 0 ? {auswege: waysOn(this.index, anfrage, subject, finds, accepts)} : {}),
    };
  }

  herleitung(anfrage: string, optionen: SuchOptionen = {}): Herleitung {
    const code = codeOf(anfrage);
    const read = anfrage.slice(0, LIMITS.queryLength);
    const query = code === undefined ? this.expand(read, subjectWords(words(read))) : [];
    const accepts = this.filter(optionen);
    const {best} = this.ranker.rank(query, limitOf(optionen), accepts);
    const {treffer} = this.suche(anfrage, optionen);
    return {
      anfrage,
      ...(code === undefined ? {} : {code}),
      woerter: query.map(({form, matches}) => ({
        form,
        antworten: Array.from(matches, ([term, {weight, kind}]) => ({term, gewicht: weight, art: kind})).sort(
          (a, b) => b.gewicht - a.gewicht,
        ),
      })),
      treffer: treffer.map(({id, typ, title, score, grund}, i) => ({id, typ, title, score, grund, ...best[i]?.shares})),
    };
  }

  private filter(optionen: SuchOptionen): (page: number) => boolean {
    return (page) => {
      const seite = this.index.pages[page];
      return seite !== undefined && passes(optionen, seite);
    };
  }

  private expand(read: string, subject: readonly Word[]): QueryWord[] {
    return expand(subject, !/\s$/.test(read), this.index.vocabulary);
  }

  private byCode(digits: string, limit: number, accepts: (page: number) => boolean): Answer {
    const found = this.index.codes.startingWith(digits);
    const treffer = found
      .filter(accepts)
      .slice(0, limit)
      .map((page) => explainCode(this.index, page, digits));
    return {found, treffer};
  }

  private byWords(read: string, subject: readonly Word[], limit: number, accepts: (page: number) => boolean): Answer {
    const query = this.expand(read, subject);
    const {found, best} = this.ranker.rank(query, limit, accepts);
    const marker = new Marker(query);
    return {found, treffer: best.map((ranked) => explain(this.index, read, marker, ranked))};
  }
}

const limitOf = ({limit = LIMITS.hits}: SuchOptionen): number => Math.max(0, Math.floor(limit));

/**
 * Makes an index searchable, in Node or in a browser. Without the text part it answers from titles, names and codes;
 * texts can follow (`mitTexten`).
 * @throws Error when a part was built by another version of the search, the parts do not belong together, or one is
 *   damaged
 */
export function loadIndex({titel, text}: {titel: TitelTeil; text?: TextTeil}): Suche {
  const titles = new Engine(unpackTitles(titel));
  return text ? titles.mitTexten(text) : titles;
}
