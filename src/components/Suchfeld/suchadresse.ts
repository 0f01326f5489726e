import {adresswert, ohneHalbeZeichen} from './adresswert';
import {FILTER_NAMEN, leseFilter, type SuchFilter} from './suchfilter';

/** Longer queries say nothing more; a pasted page must not become an address. */
export const MAX_ANFRAGE = 200;

/** What the search page shows. */
export interface Suchstand {
  anfrage: string;
  filter: SuchFilter;
}

/** Address of the search page (without base URL) with a query and filters. */
export function suchadresse(anfrage: string, filter: SuchFilter = {}): string {
  return `/suche/${suchteil(anfrage, filter)}`;
}

/** The `?q=…&typ=…` of {@link suchadresse}; empty without a query and filters. */
export function suchteil(anfrage: string, filter: SuchFilter = {}): string {
  const werte = [anfrage, ...FILTER_NAMEN.map((name) => filter[name] ?? '')];
  const teile = ['q', ...FILTER_NAMEN].map((name, i) => ({name, wert: werte[i] ?? ''}));
  const gesetzt = teile.filter(({wert}) => wert !== '').map(({name, wert}) => `${name}=${adresswert(wert)}`);
  return gesetzt.length === 0 ? '' : `?${gesetzt.join('&')}`;
}

/** A query as an address gives it back, from a text of any length. */
export function alsAnfrage(text: string): string {
  return ohneHalbeZeichen(text.slice(0, MAX_ANFRAGE));
}

/** Query and filters in the `?q=…&typ=…` of an address, whoever wrote it. */
export function leseSuchteil(search: string): Suchstand {
  const parameter = new URLSearchParams(search);
  return {anfrage: alsAnfrage(parameter.get('q') ?? ''), filter: leseFilter(parameter)};
}
