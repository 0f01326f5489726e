import type {EngineId} from '../../scripts/bench/engines';
import type {Engine} from '../engine';

/** All engines. Each process loads only the one it measures. */
export const ENGINES: Readonly<Record<EngineId, () => Promise<Engine>>> = {
  own: async () => (await import('./own')).own,
  'own-titles': async () => (await import('./own')).ownTitles,
  'flex-default': async () => (await import('./flexsearch')).flexDefault,
  'flex-german': async () => (await import('./flexsearch')).flexGerman,
  easyops: async () => (await import('./easyops')).easyops,
  'easyops-forms': async () => (await import('./easyops')).easyopsForms,
  cmfcmf: async () => (await import('./cmfcmf')).cmfcmf,
  'cmfcmf-forms': async () => (await import('./cmfcmf')).cmfcmfForms,
  minisearch: async () => (await import('./minisearch')).miniSearch,
  'minisearch-and': async () => (await import('./minisearch')).miniSearchAnd,
  'minisearch-ours': async () => (await import('./minisearch')).miniSearchOurs,
  orama: async () => (await import('./orama')).orama,
  pagefind: async () => (await import('./pagefind')).pagefind,
};
