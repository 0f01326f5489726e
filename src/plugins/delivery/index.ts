import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadContent} from '../../content';
import {ladeBetreiber} from '../../content/betreiber';
import {heuteInDeutschland} from '../../content/datum';
import {writeCalendars} from '../aktuelles/writeCalendars';
import {fassung} from '../fassung';
import {isFolderEdition} from '../folder/edition';
import {writeShell} from '../folder/shell';
import {copyPaket} from '../offline-package/paket';
import {writeServiceWorker} from '../offline/writeServiceWorker';
import {writeOpenData} from '../open-data/writeOpenData';
import {writeRedaktion} from '../redaktion/writeRedaktion';

/**
 * Everything that happens to the finished build. One plugin does it, because Docusaurus runs the `postBuild` steps of
 * different plugins at the same time, and the service worker must see all files.
 */
export default function deliveryPlugin({siteDir, baseUrl, siteConfig}: LoadContext): Plugin {
  return {
    name: 'delivery',
    getClientModules: () => [isFolderEdition() ? '../folder/jumps.ts' : '../offline/registerServiceWorker.ts'],
    async postBuild({outDir}) {
      const {katalog} = loadContent(siteDir);
      await writeOpenData(katalog, outDir, heuteInDeutschland());
      const seite = `${siteConfig.url}${baseUrl}`;
      writeCalendars(katalog.beitraege, outDir, seite.replace(/\/$/, ''));
      if (isFolderEdition()) {
        // Its only page; no form editor and no service worker, which need a server.
        await writeShell(outDir, {title: siteConfig.title, fassung: fassung(siteDir)});
        return;
      }
      await copyPaket(siteDir, outDir);
      await writeRedaktion(siteDir, outDir, {katalog, betreiber: ladeBetreiber(siteDir).betreiber, seite});
      await writeServiceWorker(outDir, baseUrl);
    },
  };
}
