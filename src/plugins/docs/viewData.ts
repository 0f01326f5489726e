import {datenstandAnsicht, quellenAnsicht} from '../../ansicht/bestand';
import {artikelAnsicht} from '../../ansicht/artikel';
import {berufAnsicht} from '../../ansicht/beruf';
import {beratungAnsicht, leitfadenAnsicht} from '../../ansicht/leitfaden';
import {berufeAnsicht, qualifizierungenAnsicht, startAnsicht, themenAnsicht} from '../../ansicht/listen';
import {regionAnsicht} from '../../ansicht/region';
import {themaAnsicht} from '../../ansicht/thema';
import type {Katalog} from '../../content';
import {GRUPPEN, keysOf} from '../../content/schema';

/** Stores a value as a JSON module and returns the path under which a route can name it. */
export type Store = (name: string, value: unknown) => Promise<string>;

/** Paths of the stored data modules, by address of the page that needs them. */
export interface ViewData {
  byUrl: ReadonlyMap<string, string>;
}

/** What one page shows: its address, the name of its module, the data. */
type View = [url: string, name: string, value: unknown];

/** Stores the data of every page. One module per page keeps each page's download small. */
export async function viewData(katalog: Katalog, heute: string, store: Store): Promise<ViewData> {
  const views: View[] = [
    ['/', 'start', startAnsicht(katalog, keysOf(GRUPPEN))],
    ['/berufe/', 'berufe', berufeAnsicht(katalog)],
    ['/themen/', 'themen', themenAnsicht(katalog)],
    ['/qualifizierung/', 'qualifizierung', qualifizierungenAnsicht(katalog, heute)],
    ['/beratung/', 'beratung', beratungAnsicht(katalog)],
    ['/region/', 'region', regionAnsicht(katalog, heute)],
    ['/ueber/quellen/', 'quellen', quellenAnsicht(katalog)],
    ['/ueber/datenstand/', 'datenstand', datenstandAnsicht(katalog, heute)],
    ...katalog.berufe.map((beruf): View => [beruf.url, `beruf-${beruf.id}`, berufAnsicht(beruf, katalog, heute)]),
    ...katalog.themen.map((thema): View => [thema.url, `thema-${thema.id}`, themaAnsicht(thema, katalog, heute)]),
    ...katalog.artikel.map((artikel): View => [artikel.url, `artikel-${artikel.leitthema}-${artikel.id}`, artikelAnsicht(artikel, katalog, heute)]),
    ...katalog.leitfaeden.map((leitfaden): View => [leitfaden.url, `leitfaden-${leitfaden.id}`, leitfadenAnsicht(leitfaden, katalog, heute)]),
  ];
  const stored = await Promise.all(
    views.map(async ([url, name, value]): Promise<[string, string]> => [url, await store(`${name}.json`, value)]),
  );
  return {byUrl: new Map(stored)};
}
