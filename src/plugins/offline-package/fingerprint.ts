import {createHash} from 'node:crypto';

/** SHA-256 of a file's content, in hexadecimal digits. */
export const fingerprint = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
