import {resolve} from 'node:path';
import {withOfficialTitles} from '../../search/amtlich';
import {searchDocuments} from '../../search/documents';
import type {SuchDokument} from '../../search';
import {siteContent} from '../siteContent';
import {readOfficialList} from './readOfficialList';

/**
 * What the search of this site knows: its content and, when the environment variable `SUCHE_KLDB` names a list of
 * official job titles, those titles as further names of the profiles. The list belongs to whoever runs the site; the
 * project holds no copy of it.
 * @param siteDir project folder; a relative path of the list starts here
 * @throws OfficialListError when the list cannot be used: an index that silently lacks the titles would look like a
 *   search that does not know them
 */
export function siteDocuments(siteDir: string): SuchDokument[] {
  const docs = searchDocuments(siteContent(siteDir).katalog);
  const list = process.env['SUCHE_KLDB'];
  return list ? withOfficialTitles(docs, readOfficialList(resolve(siteDir, list), 'SUCHE_KLDB')) : docs;
}
