import type {RouteConfig} from '@docusaurus/types';
import type {Katalogseite} from '../../content/seiten';
import type {ViewData} from './viewData';

/** Components of the pages that are made from the catalogue alone. */
const PAGES: Record<Katalogseite, string> = {
  '/': '@site/src/components/StartSeite',
  '/berufe/': '@site/src/components/BerufeSeite',
  '/themen/': '@site/src/components/ThemenSeite',
  '/qualifizierung/': '@site/src/components/QualifizierungSeite',
  '/beratung/': '@site/src/components/BeratungSeite',
  '/region/': '@site/src/components/RegionSeite',
  '/ueber/quellen/': '@site/src/components/QuellenSeite',
  '/ueber/datenstand/': '@site/src/components/DatenstandSeite',
};

/** Routes of these pages; each gets its data as the prop `daten`. */
export function pageRoutes({byUrl}: ViewData): RouteConfig[] {
  return Object.entries(PAGES).map(([path, component]) => {
    const daten = byUrl.get(path);
    if (daten === undefined) throw new Error(`No data for the page ${path}`);
    return {path, component, exact: true, modules: {daten}};
  });
}
