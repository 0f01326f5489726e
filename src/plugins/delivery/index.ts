import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Katalog} from '../../content';
import {ladeBetreiber} from '../../content/betreiber';
import {backendOf} from '../../redaktion/backend';
import {writeCalendars} from '../aktuelles/writeCalendars';
import {fassung, fassungstag} from '../fassung';
import {isFolderEdition} from '../folder/edition';
import {writeShell} from '../folder/shell';
import {copyPaket} from '../offline-package/paket';
import {writeServiceWorker} from '../offline/writeServiceWorker';
import {bautag} from '../bautag';
import {writeOpenData} from '../open-data/writeOpenData';
import {writeRedaktion} from '../redaktion/writeRedaktion';
import {siteContent} from '../siteContent';
import {securePages} from './csp/securePages';
import {writeHeaders} from './headers/writeHeaders';
import {supplyChain} from '../supply-chain/supplyChain';
import {compressionReport, precompress} from './precompress';

/**
 * Everything that happens to the finished build. One plugin does it, because Docusaurus runs the `postBuild` steps of
 * different plugins at the same time, and the service worker must see all files. Compressed copies come last: they are no
 * files of their own, and would be outdated by anything written after them.
 */
export default function deliveryPlugin(context: LoadContext): Plugin<Katalog> {
  const {siteDir, baseUrl, siteConfig} = context;
  const {write: writeSupplyChain, ...lieferkette} = supplyChain(context);
  return {
    ...lieferkette,
    name: 'delivery',
    getClientModules: () => [
      '../reader-input/repairReaderInput.ts',
      isFolderEdition() ? '../folder/jumps.ts' : '../offline/registerServiceWorker.ts',
    ],
    loadContent: async () => siteContent(siteDir).katalog,
    async postBuild({outDir, content: katalog}) {
      await writeOpenData(katalog, outDir, bautag());
      const seite = `${siteConfig.url}${baseUrl}`;
      writeCalendars(katalog.beitraege, outDir, seite.replace(/\/$/, ''));
      if (isFolderEdition()) {
        // Its only page; no form editor and no service worker, which need a server.
        await writeShell(outDir, {title: siteConfig.title, fassung: fassung(siteDir)});
        await writeSupplyChain(outDir);
        securePages(outDir);
        return;
      }
      await copyPaket(siteDir, outDir);
      const {betreiber} = ladeBetreiber(siteDir);
      const redaktion = await writeRedaktion(siteDir, outDir, {katalog, betreiber, seite});
      await writeSupplyChain(outDir, redaktion);
      const policy = securePages(outDir);
      writeHeaders(siteDir, outDir, {policy, backend: backendOf(betreiber.projekt), baseUrl});
      await writeServiceWorker(outDir, baseUrl, {fassung: fassung(siteDir), datum: fassungstag(siteDir)});
      console.log(compressionReport(await precompress(outDir)));
    },
  };
}
