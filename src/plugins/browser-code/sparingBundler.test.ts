import {sparingBundler} from './sparingBundler';

/** What the code that writes the pages gets in place of a module; `undefined` when it gets the module itself. */
function replacement(request: string | undefined): string | undefined {
  const {externals} = sparingBundler(true, '/projekt/.docusaurus') as {
    externals: ((asked: {request?: string}, done: (error: undefined, replacement?: string) => void) => void)[];
  };
  let result: string | undefined;
  for (const external of externals)
    external(request === undefined ? {} : {request}, (_error, found) => (result ??= found));
  return result;
}

describe('sparingBundler', () => {
  it.each(['docusaurus-plugin-content-docs/default/berufe.js', 'docusaurus-plugin-content-docs/default/__plugin.json'])(
    'leaves data of pages in their files where pages are written: %s',
    (file) => {
      expect(replacement(`@generated/${file}`)).toBe(`commonjs /projekt/.docusaurus/${file}`);
    },
  );

  it.each([
    '@generated/routes',
    '@generated/globalData.json',
    '@site/docs/berufe/elektro/mechatroniker.md',
    './daten.json',
    'react',
    undefined,
  ])('bundles everything else: %s', (request) => {
    expect(replacement(request)).toBeUndefined();
  });

  it('leaves no data outside the code of browsers', () => {
    expect(sparingBundler(false, '/projekt/.docusaurus')).not.toHaveProperty('externals');
  });
});
