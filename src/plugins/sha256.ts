import {createHash} from 'node:crypto';

/** SHA-256 in base64, as browsers are told checksums: in a content security policy, and of a file they fetch. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64');
