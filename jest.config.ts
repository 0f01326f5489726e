/** @jest-config-loader esbuild-register */
import type {Config} from 'jest';

// Dates must not depend on where the tests run.
process.env['TZ'] = 'UTC';

/** Packages published as ES modules only (families of packages by their prefix); Jest has to translate them. */
const ES_MODULES = [
  '@docusaurus/',
  '@ungap/',
  'bail/',
  'ccount/',
  'character-',
  'comma-separated-tokens/',
  'decode-named-character-reference/',
  'devlop/',
  'domelementtype/',
  'dom-serializer/',
  'domhandler/',
  'domutils/',
  'entities/',
  'escape-string-regexp/',
  'estree-',
  'github-slugger/',
  'hast',
  'hastscript/',
  'html-void-elements/',
  'htmlparser2/',
  'is-alph',
  'is-decimal/',
  'is-hexadecimal/',
  'is-plain-obj/',
  'longest-streak/',
  'markdown-table/',
  'mdast-',
  'micromark',
  'parse-entities/',
  'parse5',
  'property-information/',
  'refractor/',
  'rehype-',
  'remark-',
  'space-separated-tokens/',
  'stringify-entities/',
  'trim-lines/',
  'trough/',
  'unified/',
  'unist-',
  'vfile',
  'web-namespaces/',
  'zwitch/',
];

const CLASSIC = '<rootDir>/node_modules/@docusaurus/theme-classic/lib/theme';
const CORE_EXPORTS =
  'BrowserOnly|ComponentCreator|constants|ExecutionEnvironment|Head|Interpolate|isInternalUrl|Link|Noop|renderRoutes|router|Translate|use[A-Z].*';

/** What all kinds of tests have in common. */
export const shared = {
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/scripts', '<rootDir>/tests/jest'],
  transform: {
    '^.+\\.m?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: {syntax: 'typescript', tsx: true},
          transform: {react: {runtime: 'automatic'}},
        },
      },
    ] as [string, unknown],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${ES_MODULES.join('|')}))`],
  // How the site generator resolves its own names. The order counts: the first pattern that fits is taken.
  moduleNameMapper: {
    '\\.module\\.css$': 'identity-obj-proxy',
    '\\.(?:css|svg|png|jpe?g|webp|woff2?)$': '<rootDir>/tests/jest/style.ts',
    '^@site/(.*)$': '<rootDir>/$1',
    '^@generated/(.*)$': '<rootDir>/tests/jest/generated/$1',
    '^@theme/Layout$': '<rootDir>/tests/jest/Layout.tsx',
    '^@theme-(?:original|init)/(.*)$': `${CLASSIC}/$1`,
    '^@theme/(.*)$': ['<rootDir>/src/theme/$1', `${CLASSIC}/$1`],
    [`^@docusaurus/(${CORE_EXPORTS})$`]: '<rootDir>/node_modules/@docusaurus/core/lib/client/exports/$1',
    '^@docusaurus/plugin-content-docs/client$':
      '<rootDir>/node_modules/@docusaurus/plugin-content-docs/lib/client/index.js',
  },
} satisfies Config['projects'] extends (infer P)[] | undefined ? Exclude<P, string> : never;

/** Tests of pure code (`x.test.ts`) run in Node, tests of components (`index.test.tsx`) in a simulated browser. */
const config: Config = {
  projects: [
    {...shared, displayName: 'node', testEnvironment: 'node', testMatch: ['**/*.test.ts']},
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'jsdom',
      testMatch: ['**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/jest/setup.ts'],
    },
  ],
};

export default config;
