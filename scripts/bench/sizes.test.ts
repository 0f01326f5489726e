import {gzipSync} from 'node:zlib';
import {sizesOf} from './sizes';

test('files are compressed one by one', () => {
  const [a, b] = ['ä'.repeat(1000), 'b'.repeat(1000)];
  const {raw, gzip, brotli} = sizesOf([a, Buffer.from(b)]);
  expect(raw).toBe(3000);
  expect(gzip).toBe(gzipSync(a, {level: 9}).length + gzipSync(b, {level: 9}).length);
  expect(brotli).toBeLessThan(gzip);
});

test('brotli is left out where it takes minutes, and on request', () => {
  expect(sizesOf(['a'], {brotli: false})).toEqual({raw: 1, gzip: gzipSync('a').length});
  expect(sizesOf([Buffer.alloc(20_000_001)]).brotli).toBeUndefined();
});
