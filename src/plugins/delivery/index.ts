import type {LoadContext, Plugin} from '@docusaurus/types';
import {heuteInDeutschland} from '../../content/datum';
import {writeServiceWorker} from '../offline/writeServiceWorker';
import {writeOpenData} from '../open-data/writeOpenData';

/**
 * Everything that happens to the finished build. One plugin does it, because Docusaurus runs the `postBuild` steps of
 * different plugins at the same time, and the service worker must see all files.
 */
export default function deliveryPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'delivery',
    getClientModules: () => ['../offline/registerServiceWorker.ts'],
    async postBuild({outDir}) {
      await writeOpenData(siteDir, outDir, heuteInDeutschland());
      await writeServiceWorker(outDir, baseUrl);
    },
  };
}
