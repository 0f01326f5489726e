import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';

type Bundling = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** Data that the site generator writes for a page, as its code asks for them. */
const PAGE_DATA = /^@generated\/(.+\/.+\.js(?:on)?)$/;

type External = (error: undefined, replacement?: string) => void;

/**
 * How the bundler gets by with less memory where a site has thousands of pages; `npm run bench:scale` measures it. What helps
 * most are data of pages that it need not understand, see `dataStore`.
 *
 * - The pages are written with the data as they lie in their files, not with a copy in the code that writes them.
 * - That code is made after the browser's, not at the same time.
 * - Nothing is kept for a second run, which never comes.
 */
export const sparingBundler = (isServer: boolean, generatedFilesDir: string): Bundling => ({
  cache: false,
  experiments: {incremental: false},
  ...(isServer && {
    dependencies: ['client'],
    externals: [
      ({request}: {request?: string}, done: External) => {
        const file = PAGE_DATA.exec(request ?? '')?.[1];
        if (file === undefined) done(undefined);
        else done(undefined, `commonjs ${join(generatedFilesDir, file)}`);
      },
    ],
  }),
});
