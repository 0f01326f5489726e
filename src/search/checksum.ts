/** Offset basis and prime of FNV-1a with 32 bits (Fowler, Noll, Vo). */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Checksum of texts: tells a damaged copy from a whole one. No protection against intent.
 * @returns a natural number below 2³²
 */
export function checksum(...texts: readonly string[]): number {
  let hash = BASIS;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
    hash = Math.imul(hash ^ 0xffff, PRIME);
  }
  return hash >>> 0;
}
