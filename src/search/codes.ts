import {lowerBound} from './lowerBound';
import type {TitelSeite} from './types';

const CODE_QUERY = /^\s*(?:kldb\s*)?(?:b\s*)?(\d[\d ]{0,8})\s*$/i;
const CODE_LENGTH = 5;

/** The digits of a query for a KldB code ("26112", "B 26112", "2611", "261 12"), or undefined for any other query. */
export function codeOf(query: string): string | undefined {
  const digits = query.length <= 40 ? CODE_QUERY.exec(query)?.[1]?.replace(/ /g, '') : undefined;
  return digits !== undefined && digits.length <= CODE_LENGTH ? digits : undefined;
}

/** Digits that make a neighbourhood, from the occupational subgroup to the main group (KldB 2010). */
const NEIGHBOURHOODS = [4, 3, 2];

/** The pages with a KldB code, in the order of the codes. */
export class CodeList {
  private readonly sorted: readonly {code: string; page: number}[];

  constructor(pages: readonly TitelSeite[]) {
    this.sorted = pages
      .flatMap(({kldb}, page) => (kldb === undefined ? [] : [{code: kldb, page}]))
      .sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)) || a.page - b.page);
  }

  /**
   * Positions of the pages whose code starts with these digits. A leading zero may be left out when nothing starts with
   * the digits as typed.
   */
  startingWith(digits: string): number[] {
    const found = this.range(digits);
    return found.length > 0 ? found : this.range(`0${digits}`);
  }

  /** Positions of the pages nearest to a code: those in the smallest common group. */
  neighboursOf(digits: string): number[] {
    for (const length of NEIGHBOURHOODS) {
      const found = digits.length < length ? [] : this.startingWith(digits.slice(0, length));
      if (found.length > 0) return found;
    }
    return [];
  }

  private range(beginning: string): number[] {
    const from = lowerBound(this.sorted, ({code}) => code < beginning);
    const found: number[] = [];
    for (let i = from; this.sorted[i]?.code.startsWith(beginning); i++) found.push(this.sorted[i]?.page ?? 0);
    return found;
  }
}
