import type {SeitenDaten} from '../content/katalog';
import type {Seitenlink} from './seitenVerweis';

/** What an author wrote above the text: a page without its file, address and body, which the page gets otherwise. */
export function vorspannVon<T extends SeitenDaten>(seite: T): Omit<T, keyof SeitenDaten> {
  const {
    datei: _datei,
    url: _url,
    einleitung: _einleitung,
    abschnitte: _abschnitte,
    zitate: _zitate,
    ...vorspann
  } = seite;
  return vorspann;
}

/** Links to the other pages of a list. */
export function weitere(seiten: readonly Seitenlink[], url: string): Seitenlink[] {
  return seiten.filter((other) => other.url !== url).map((other) => ({url: other.url, title: other.title}));
}
