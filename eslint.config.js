// @ts-check
const docusaurus = require('@docusaurus/eslint-plugin');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');

module.exports = tseslint.config(
  {
    ignores: [
      'build/',
      'build-zip/',
      'bench/',
      'delivery/',
      '.docusaurus/',
      'coverage/',
      'playwright-report/',
      'test-results/',
      '*.js',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: __dirname}},
    rules: {
      // A leading underscore marks what is left out by destructuring.
      '@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}],
      // Numbers are safe in templates.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // Handlers written as one expression: `onChange={(event) => setText(event.target.value)}`.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Brackets show that a key is looked up and may be missing: `process.env['CI']`, `properties['id']`.
      '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
      // `total || 1`: zero is to be replaced too.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {number: true}}],
      // `a[0] === b[0]` compares first letters; there is no other way to say it.
      '@typescript-eslint/prefer-string-starts-ends-with': ['error', {allowSingleElementEquality: 'always'}],
      // Docusaurus asks for promises; `async` makes one, also of an error that is thrown.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      // Matchers (`expect.any`) and `JSON.parse` give `any`, and tests put them into expected values.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat['recommended-latest']],
    plugins: {'@docusaurus': docusaurus},
    rules: {
      '@docusaurus/string-literal-i18n-messages': 'error',
      // Wide tables scroll in a named region, which the keyboard has to reach (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': ['error', {roles: ['region', 'tabpanel'], tags: []}],
      // Instead of Docusaurus' rule against every `<a>`: anchors in the page and other sites are fine, pages are not.
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXOpeningElement[name.name='a'] > JSXAttribute[name.name='href'] > Literal[value=/^\\u002F/]",
          message: 'Pages of the site are linked with <Link>, which knows the base address.',
        },
      ],
    },
  },
);
