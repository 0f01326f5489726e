import type {Ursache} from '../messages';

/** Why storing a file failed. Everything but a full storage counts as the network: nothing else is left to go wrong. */
export const ursacheOf = (error: unknown): Ursache =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'speicher' : 'netz';
