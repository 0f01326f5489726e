import type {Register} from '../content/katalog';
import {bausteinUrl, foerderungUrl} from '../content/seiten';
import type {Seitenlink} from './seitenVerweis';

/** Links to the pages of training blocks, in the order given. Unknown ids are left out (the check reports them). */
export function bausteinLinks(ids: readonly string[], {qualifizierungen}: Register): Seitenlink[] {
  return ids.flatMap((id) => {
    const found = qualifizierungen.get(id);
    return found ? [{url: bausteinUrl(id), title: found.titel}] : [];
  });
}

/** Links to the pages of funding instruments, in the order given. Unknown ids are left out. */
export function foerderungLinks(ids: readonly string[], {foerderungen}: Register): Seitenlink[] {
  return ids.flatMap((id) => {
    const found = foerderungen.get(id);
    return found ? [{url: foerderungUrl(id), title: found.name}] : [];
  });
}
