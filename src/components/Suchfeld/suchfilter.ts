import {GRUPPEN, keysOf, LEITTHEMEN} from '@site/src/content/schema/werte';
import type {SuchOptionen, SuchTyp, Zaehler} from '@site/src/search';
import {SUCHTYPEN} from '../Treffer/suchtypen';

/** Filters of the search page. A filter that is left out lets everything pass. */
export type SuchFilter = Pick<SuchOptionen, 'typ' | 'gruppe' | 'leitthema'>;

export type FilterName = keyof SuchFilter;

const TYPEN = Object.fromEntries(Object.entries(SUCHTYPEN).map(([typ, {mehrzahl}]) => [typ, mehrzahl])) as Record<
  SuchTyp,
  string
>;

/** The filters with their names and values, in the order in which they are shown. */
export const FILTER: Readonly<Record<FilterName, {name: string; hinweis?: string; werte: Record<string, string>}>> = {
  typ: {name: 'Art', werte: TYPEN},
  gruppe: {name: 'Berufsgruppe', werte: GRUPPEN},
  leitthema: {name: 'Leitthema', hinweis: 'Bei Berufen: starke Wirkung', werte: LEITTHEMEN},
};

/** Names of all filters, in order. */
export const FILTER_NAMEN: readonly FilterName[] = ['typ', 'gruppe', 'leitthema'];

/** Whether any filter is set. */
export function istGefiltert(filter: SuchFilter): boolean {
  return FILTER_NAMEN.some((name) => filter[name] !== undefined);
}

/** A value of a filter that is offered. */
export interface Wahl {
  wert: string;
  name: string;
  /** Pages found under the other filters that have this value. */
  anzahl: number;
  gewaehlt: boolean;
}

/** Values of a filter worth offering: those that leave pages, and the chosen one, so that it can be lifted. */
export function auswahl(name: FilterName, filter: SuchFilter, zaehler: Zaehler): Wahl[] {
  const zahlen: Readonly<Partial<Record<string, number>>> = zaehler[name];
  return Object.entries(FILTER[name].werte)
    .map(([wert, text]) => ({wert, name: text, anzahl: zahlen[wert] ?? 0, gewaehlt: filter[name] === wert}))
    .filter(({anzahl, gewaehlt}) => anzahl > 0 || gewaehlt);
}

/** The filters of an address. Values that do not exist, as old or hostile addresses hold them, are left out. */
export function leseFilter(parameter: URLSearchParams): SuchFilter {
  const lese = <Wert extends string>(name: FilterName, werte: readonly Wert[]) => {
    const wert = werte.find((candidate) => candidate === parameter.get(name));
    return wert === undefined ? {} : {[name]: wert};
  };
  return {
    ...lese('typ', keysOf(TYPEN)),
    ...lese('gruppe', keysOf(GRUPPEN)),
    ...lese('leitthema', keysOf(LEITTHEMEN)),
  };
}

/** Names of the chosen values, in order. */
export function gewaehlteNamen(filter: SuchFilter): string[] {
  return FILTER_NAMEN.flatMap((name) => {
    const wert = filter[name];
    return wert === undefined ? [] : (FILTER[name].werte[wert] ?? []);
  });
}
