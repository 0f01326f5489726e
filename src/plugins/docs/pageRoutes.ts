import type {RouteConfig} from '@docusaurus/types';
import type {Katalogseite} from '../../content/seiten';
import type {ViewData} from './viewData';

/** Components of the pages that are made from the catalogue alone. */
const PAGES: Record<Katalogseite, string> = {
  '/': '@site/src/components/StartSeite',
  '/berufe/': '@site/src/components/BerufeSeite',
  '/themen/': '@site/src/components/ThemenSeite',
  '/qualifizierung/': '@site/src/components/QualifizierungSeite',
  '/qualifizierung/bausteine/': '@site/src/components/BausteineSeite',
  '/qualifizierung/foerderung/': '@site/src/components/FoerderungenSeite',
  '/beratung/': '@site/src/components/BeratungSeite',
  '/region/': '@site/src/components/RegionSeite',
  '/aktuelles/neu/': '@site/src/components/NeuSeite',
  '/glossar/': '@site/src/components/GlossarSeite',
  '/ueber/quellen/': '@site/src/components/QuellenSeite',
  '/ueber/datenstand/': '@site/src/components/DatenstandSeite',
  '/ueber/impressum/': '@site/src/components/ImpressumSeite',
};

/** Components of the pages that are made from one entry of a register each, by the kind of page. */
const ENTRIES: Record<keyof ViewData['entries'], string> = {
  baustein: '@site/src/components/BausteinSeite',
  foerderung: '@site/src/components/FoerderungSeite',
};

/** Routes of these pages; each gets its data as the prop `daten`. */
export function pageRoutes({byUrl, entries}: ViewData, baseUrl: string): RouteConfig[] {
  const route = (url: string, component: string): RouteConfig => {
    const daten = byUrl.get(url);
    if (daten === undefined) throw new Error(`No data for the page ${url}`);
    return {path: `${baseUrl}${url.slice(1)}`, component, exact: true, modules: {daten}};
  };
  return [
    ...Object.entries(PAGES).map(([url, component]) => route(url, component)),
    ...entries.baustein.map((url) => route(url, ENTRIES.baustein)),
    ...entries.foerderung.map((url) => route(url, ENTRIES.foerderung)),
  ];
}
