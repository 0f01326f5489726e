import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import type {Sizes} from './protocol';

/** Above this many bytes together the best compression of brotli takes minutes. */
const BROTLI_LIMIT = 20e6;

/**
 * Sizes of files, each compressed by itself as a server does: gzip at level 9, brotli at level 11.
 * @param options `brotli: false` leaves it out, as do more than 20 MB
 */
export function sizesOf(contents: readonly (string | Uint8Array)[], options: {brotli?: boolean} = {}): Sizes {
  const files = contents.map((content) => Buffer.from(content));
  const sum = (size: (file: Buffer) => number) => files.reduce((total, file) => total + size(file), 0);
  const raw = sum(({length}) => length);
  const gzip = sum((file) => gzipSync(file, {level: 9}).length);
  if (raw > BROTLI_LIMIT || options.brotli === false) return {raw, gzip};
  const brotli = sum((file) => {
    const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length};
    return brotliCompressSync(file, {params}).length;
  });
  return {raw, gzip, brotli};
}
