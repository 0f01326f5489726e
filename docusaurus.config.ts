import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import type {Options as BlogOptions} from '@docusaurus/plugin-content-blog';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import {istEmail, meldeAdresse, type Meldewege} from './src/components/Melden/meldeziel';
import {ladeBetreiber} from './src/content/betreiber';
import {fassung} from './src/plugins/fassung';
import {ohneAusgepackteBloecke} from './src/plugins/markdown/ohneAusgepackteBloecke';
import {isFolderEdition} from './src/plugins/folder/edition';
import {parseFrontMatter} from './src/plugins/markdown/parseFrontMatter';
import {recmaWenigeVerweise} from './src/plugins/markdown/recmaWenigeVerweise';
import {rehypeAbschnitte} from './src/plugins/markdown/rehypeAbschnitte';
import {rehypeCode} from './src/plugins/markdown/rehypeCode';
import {rehypeSicher} from './src/plugins/markdown/rehypeSicher';
import {remarkGlossar} from './src/plugins/markdown/remarkGlossar';
import {remarkOhneTitel} from './src/plugins/markdown/remarkOhneTitel';
import {remarkZiele} from './src/plugins/markdown/remarkZiele';
import {remarkZitate} from './src/plugins/markdown/remarkZitate';

// What is wrong with the operator's file stops the build in the plugin `docs`, with its line.
const {betreiber} = ladeBetreiber(__dirname);
// A function: options would be published with the whole configuration, and tell where the site was built.
const glossar = () => remarkGlossar({siteDir: __dirname});
const begriffe = meldeAdresse(process.env['MELDE_ADRESSE']);

const url = process.env['SITE_URL'] ?? 'http://localhost:3000';
const basis = process.env['BASE_URL'] ?? '/';
const folder = isFolderEdition();

/** What a contributed text goes through, wherever its page stands. */
const markdown = {
  beforeDefaultRemarkPlugins: [remarkOhneTitel, remarkZiele],
  remarkPlugins: [remarkZitate, glossar],
  rehypePlugins: [rehypeSicher, rehypeAbschnitte, rehypeCode],
  recmaPlugins: [recmaWenigeVerweise],
};

const docs: DocsOptions = {
  path: 'docs',
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
  include: ['**/*.md'],
  exclude: ['aktuelles/**'],
  breadcrumbs: false,
  ...markdown,
};

const aktuelles: BlogOptions = {
  path: 'docs/aktuelles',
  routeBasePath: '/aktuelles',
  include: ['*.md'],
  blogTitle: 'Aktuelles',
  blogDescription: 'Meldungen, Veranstaltungen und Transferprojekte zum Wandel der Automobilberufe in Ostdeutschland.',
  blogListComponent: '@site/src/components/AktuellesSeite',
  blogPostComponent: '@site/src/components/BeitragSeite',
  blogSidebarCount: 0,
  postsPerPage: 'ALL',
  archiveBasePath: null,
  showReadingTime: false,
  onUntruncatedBlogPosts: 'ignore',
  feedOptions: {
    // Nobody subscribes to a folder.
    type: folder ? null : 'all',
    title: 'Automobilberufe im Wandel: Aktuelles',
    description: 'Datierte Entwicklungen mit Quelle: Meldungen, Veranstaltungen, Transferprojekte.',
    copyright: 'CC BY 4.0, Automobilberufe im Wandel, Mitwirkende',
    language: 'de',
    limit: false,
  },
  ...markdown,
};

const config: Config = {
  title: 'Automobilberufe im Wandel',
  tagline:
    'Berufe der Automobilwirtschaft in Ostdeutschland: was sich ändert, wohin man wechseln kann, was dabei hilft.',
  favicon: 'img/zeichen.svg',
  url,
  // Pages of the folder edition live behind "#", where the base address of a server means nothing.
  baseUrl: folder ? '/' : basis,
  trailingSlash: true,
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {defaultLocale: 'de', locales: ['de'], localeConfigs: {de: {label: 'Deutsch', htmlLang: 'de'}}},
  future: {
    v4: true,
    experimental_router: folder ? 'hash' : 'browser',
    // The persistent cache does not see the registers a page is made from; without it no build shows old data.
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      rspackBundler: true,
      rspackPersistentCache: false,
      mdxCrossCompilerCache: true,
      ssgWorkerThreads: false,
      gitEagerVcs: false,
    },
  },
  markdown: {
    // Contributed files are CommonMark and never MDX: nothing in them is executed.
    format: 'md',
    parseFrontMatter,
    preprocessor: ohneAusgepackteBloecke,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  customFields: {
    /** Where readers report errors and missing terms. */
    meldewege: {
      begriffe,
      email: istEmail(begriffe) ? begriffe : (betreiber.impressum?.email ?? ''),
      ...(betreiber.projekt && {projekt: betreiber.projekt}),
      fassung: fassung(__dirname),
      server: new URL(basis, url).href,
    } satisfies Meldewege,
  },
  presets: [
    [
      'classic',
      {
        docs: false,
        blog: false,
        pages: {include: ['**/*.tsx'], exclude: ['**/*.test.tsx']},
        theme: {customCss: './src/css/custom.css'},
        sitemap: folder ? false : {changefreq: null, priority: null},
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    ['./src/plugins/docs/index.ts', docs],
    ['./src/plugins/aktuelles/index.ts', aktuelles],
    './src/plugins/search-index/index.ts',
    './src/plugins/browser-code/index.ts',
    './src/plugins/offline-package/index.ts',
    './src/plugins/delivery/index.ts',
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false}},
    // No highlighter reaches the browser; its ready themes shall not either.
    prism: {theme: {plain: {}, styles: []}, additionalLanguages: []},
    navbar: {
      title: 'Automobilberufe im Wandel',
      items: [
        {to: '/berufe/', label: 'Berufe'},
        {to: '/themen/', label: 'Themen'},
        {to: '/qualifizierung/', label: 'Qualifizierung'},
        {to: '/beratung/', label: 'Beratung'},
        {to: '/region/', label: 'Region'},
        {to: '/aktuelles/', label: 'Aktuelles'},
        {type: 'search', position: 'right'},
      ],
    },
    footer: {
      links: [
        {label: 'Über dieses Angebot', to: '/ueber/'},
        {label: 'Glossar', to: '/glossar/'},
        {label: 'Mitwirken', to: '/mitwirken/'},
        {label: 'Datenstand', to: '/ueber/datenstand/'},
        {label: 'Quellen', to: '/ueber/quellen/'},
        {label: 'Barrierefreiheit', to: '/ueber/barrierefreiheit/'},
        {label: 'Datenschutz', to: '/ueber/datenschutz/'},
        {label: 'Lizenzen', to: '/ueber/lizenzen/'},
        {label: 'Impressum', to: '/ueber/impressum/'},
      ],
      copyright: 'Inhalte: CC BY 4.0 · Programm: MIT-Lizenz',
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
