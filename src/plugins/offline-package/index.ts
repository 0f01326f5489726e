import type {LoadContext, Plugin} from '@docusaurus/types';
import type {OfflineAnsicht} from '../../ansicht/offline';
import {dataStore} from '../dataStore';
import {fassung} from '../fassung';
import {readPaket} from './paket';

/** Address of the page about the edition that opens from a folder. */
const PAGE = 'daten/offline/';

/**
 * The page about the edition that opens from a folder, with its ZIP for download where `npm run build:zip` has made one of
 * the same state before. The plugin `delivery` puts the file there.
 */
export default function offlinePackagePlugin(context: LoadContext): Plugin {
  const {siteDir, baseUrl} = context;
  return {
    name: 'offline-package',
    async contentLoaded({actions}) {
      // The development server has no finished build, and thus no file to download.
      const paket = process.env['NODE_ENV'] === 'production' ? readPaket(siteDir) : null;
      const ansicht: OfflineAnsicht = {paket, fassung: fassung(siteDir)};
      const daten = await dataStore(context, actions)('offline', ansicht);
      actions.addRoute({
        path: `${baseUrl}${PAGE}`,
        component: '@site/src/components/OfflineSeite',
        exact: true,
        modules: {daten},
      });
    },
  };
}
