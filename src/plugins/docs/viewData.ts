import {datenstandAnsicht, quellenAnsicht} from '../../ansicht/bestand';
import {artikelAnsicht} from '../../ansicht/artikel';
import {berufAnsicht} from '../../ansicht/beruf';
import {beratungAnsicht, leitfadenAnsicht} from '../../ansicht/leitfaden';
import {foerderungAnsicht, foerderungenAnsicht} from '../../ansicht/foerderung';
import {glossarAnsicht} from '../../ansicht/glossar';
import {berufeAnsicht, startAnsicht, themenAnsicht} from '../../ansicht/listen';
import {neuAnsicht} from '../../ansicht/neu';
import {bausteinAnsicht, bausteineAnsicht, qualifizierungenAnsicht} from '../../ansicht/qualifizierung';
import {regionAnsicht, regionseiteAnsicht} from '../../ansicht/region';
import {themaAnsicht} from '../../ansicht/thema';
import {wegAnsicht} from '../../ansicht/weg';
import type {Katalog} from '../../content';
import type {Aenderungstag} from '../../content/geschichte';
import type {Betreiber} from '../../content/betreiber/schema';
import {GRUPPEN, keysOf} from '../../content/schema';
import {bausteinUrl, foerderungUrl} from '../../content/seiten';
import type {Store} from '../dataStore';

/** Paths of the stored data modules, by address of the page that needs them. */
export interface ViewData {
  byUrl: ReadonlyMap<string, string>;
  /** Addresses of the pages made from one register entry each, by kind. */
  entries: Record<'baustein' | 'foerderung', string[]>;
}

/** What one page shows: its address, the name of its module, the data. */
type View = [url: string, name: string, value: unknown];

/**
 * Stores the data of every page. One module per page keeps each page's download small.
 * @param geschichte days of change by profile id, where the build could read the history
 */
export async function viewData(
  katalog: Katalog,
  betreiber: Betreiber,
  heute: string,
  store: Store,
  geschichte?: ReadonlyMap<string, Aenderungstag[]>,
): Promise<ViewData> {
  const bausteine = [...katalog.register.qualifizierungen.values()].map((baustein): View => {
    return [bausteinUrl(baustein.id), `baustein-${baustein.id}`, bausteinAnsicht(baustein, katalog, heute)];
  });
  const foerderungen = [...katalog.register.foerderungen.values()].map((instrument): View => {
    return [foerderungUrl(instrument.id), `foerderung-${instrument.id}`, foerderungAnsicht(instrument, katalog, heute)];
  });
  const views: View[] = [
    ...bausteine,
    ...foerderungen,
    ['/', 'start', startAnsicht(katalog, keysOf(GRUPPEN))],
    ['/berufe/', 'berufe', berufeAnsicht(katalog)],
    ['/themen/', 'themen', themenAnsicht(katalog)],
    ['/qualifizierung/', 'qualifizierung', qualifizierungenAnsicht(katalog)],
    ['/qualifizierung/bausteine/', 'bausteine', bausteineAnsicht(katalog)],
    ['/qualifizierung/foerderung/', 'foerderungen', foerderungenAnsicht(katalog, heute)],
    ['/beratung/', 'beratung', beratungAnsicht(katalog)],
    ['/region/', 'region', regionAnsicht(katalog, heute)],
    ['/aktuelles/neu/', 'neu', neuAnsicht(katalog, heute)],
    ['/glossar/', 'glossar', glossarAnsicht(katalog)],
    ['/ueber/impressum/', 'impressum', betreiber],
    ['/ueber/quellen/', 'quellen', quellenAnsicht(katalog)],
    ['/ueber/datenstand/', 'datenstand', datenstandAnsicht(katalog, heute)],
    ...[...katalog.berufe, ...katalog.abgeloeste].map((beruf): View => [beruf.url, `beruf-${beruf.id}`, berufAnsicht(beruf, katalog, heute, geschichte)]),
    ...katalog.themen.map((thema): View => [thema.url, `thema-${thema.id}`, themaAnsicht(thema, katalog, heute)]),
    ...katalog.artikel.map((artikel): View => [artikel.url, `artikel-${artikel.leitthema}-${artikel.id}`, artikelAnsicht(artikel, katalog, heute)]),
    ...katalog.wege.map((weg): View => [weg.url, `weg-${weg.id}`, wegAnsicht(weg, katalog, heute)]),
    ...katalog.regionseiten.map((seite): View => [seite.url, `region-${seite.id}`, regionseiteAnsicht(seite, katalog, heute)]),
    ...katalog.leitfaeden.map((leitfaden): View => [leitfaden.url, `leitfaden-${leitfaden.id}`, leitfadenAnsicht(leitfaden, katalog, heute)]),
  ];
  const stored = await Promise.all(
    views.map(async ([url, name, value]): Promise<[string, string]> => [url, await store(name, value)]),
  );
  return {
    byUrl: new Map(stored),
    entries: {baustein: bausteine.map(([url]) => url), foerderung: foerderungen.map(([url]) => url)},
  };
}
