import {withoutChunkAssets} from './withoutChunkAssets';

class ChunkAssetPlugin {
  readonly apply = jest.fn();
}
class Other {
  readonly apply = jest.fn();
}

test('only the plugin that lists all parts is taken out', () => {
  const other = new Other();
  const config = {plugins: [other, new ChunkAssetPlugin()]};
  withoutChunkAssets(config);
  expect(config.plugins).toEqual([other]);
});

test('a generator without this plugin stops the build', () => {
  expect(() => withoutChunkAssets({plugins: [new Other()]})).toThrow('withoutChunkAssets.ts');
});
