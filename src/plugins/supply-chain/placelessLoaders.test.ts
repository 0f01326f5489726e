import {getFileLoaderUtils} from '@docusaurus/utils';
import {placeless} from './placelessLoaders';

it('takes the folder of the project out of what Docusaurus asks for an image in Markdown', () => {
  for (const isServer of [true, false]) {
    const {inlineMarkdownImageFileLoader: loader} = getFileLoaderUtils(isServer).loaders;
    const options = (request: string) => request.slice(request.indexOf('?'));
    expect(options(loader)).toContain('node_modules');
    expect(options(placeless(loader))).not.toContain('node_modules');
    expect(placeless(loader)).toBe(loader.replace(/fallback=[^!&]+/, 'fallback=file-loader'));
  }
});

it('leaves other requests alone', () => {
  expect(placeless('./file-loader.png?fallback=other')).toBe('./file-loader.png?fallback=other');
});
