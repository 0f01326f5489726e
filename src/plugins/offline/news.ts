import type {Ursache} from './messages';
import type {Zustand} from './offlineCopy';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isUrsache = (value: unknown): value is Ursache => value === 'speicher' || value === 'netz';

/**
 * What is going on, by the news of a service worker (see `WorkerNews`); `undefined` for any other message: an older service
 * worker may send what this page does not know, and scripts in extensions send what they like.
 */
export function zustandOf(news: unknown): Zustand | undefined {
  if (!isObject(news)) return undefined;
  const {type, fertig, gesamt, ursache} = news;
  if (type === 'PROGRESS' && Number.isSafeInteger(fertig) && Number.isSafeInteger(gesamt))
    return {art: 'laedt', fertig: Number(fertig), gesamt: Number(gesamt)};
  if (type === 'FAILED' && isUrsache(ursache)) return {art: 'gescheitert', ursache};
  return type === 'REFRESHED' ? {art: 'erneuert'} : undefined;
}
