import {join} from 'node:path';
import {generateSW} from 'workbox-build';
import {addSlash} from './addSlash';

/** The name under which the service worker is written and registered. */
const SERVICE_WORKER = 'sw.js';

/** Larger than any file of the site, so that nothing is left out silently. */
const MAX_FILE_BYTES = 50_000_000;

/**
 * Writes the service worker that stores every file of the build, so that the site works without a network after one visit.
 * Must run after everything else has been written to `outDir`.
 * @throws when a file could not be taken in: an offline copy with holes is worse than none
 */
export async function writeServiceWorker(outDir: string, baseUrl: string): Promise<void> {
  const {warnings} = await generateSW({
    globDirectory: outDir,
    globPatterns: ['**/*.{html,js,css,json,svg,png,jpg,jpeg,webp,avif,ico,woff2,pdf,xml,txt,webmanifest}'],
    // The form editor needs the network anyway, and the bill of materials is for operators: nobody else should load the
    // megabytes of both.
    globIgnores: [SERVICE_WORKER, 'redaktion/**', 'daten/lieferkette/sbom.cdx.json'],
    swDest: join(outDir, SERVICE_WORKER),
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    // A new version waits until the reader agrees: nobody loses a page in the middle of a consultation.
    skipWaiting: false,
    navigateFallback: `${baseUrl}404.html`,
    // `/berufe/mechatroniker` is the page `/berufe/mechatroniker/`, as a server would say.
    navigateFallbackDenylist: [/\/[^/.?]+(?:\?.*)?$/, /\/redaktion\//],
    runtimeCaching: [
      {
        urlPattern: ({request, url}) => request.mode === 'navigate' && /\/[^/.]+$/.test(url.pathname),
        handler: addSlash,
      },
    ],
    // `/suche/?q=…` is the same file for every query.
    ignoreURLParametersMatching: [/.*/],
    dontCacheBustURLsMatching: /assets\/.*\.[0-9a-f]{8}\./,
    maximumFileSizeToCacheInBytes: MAX_FILE_BYTES,
  });
  if (warnings.length > 0) throw new Error(`The offline copy would be incomplete:\n${warnings.join('\n')}`);
}
