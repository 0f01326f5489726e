import {readFileSync} from 'node:fs';
import {OfficialListError, parseOfficialList, type AmtlicherTitel} from '../../search/amtlicheListe';
import {decodeText} from '../../search/table';

/**
 * Reads the operator's list of official job titles.
 * @param setting where the path comes from, for messages: the name of a variable or option
 * @throws OfficialListError that names the file, what is wrong with it and what is expected
 */
export function readOfficialList(path: string, setting: string): AmtlicherTitel[] {
  try {
    return parseOfficialList(decodeText(readFileSync(path)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OfficialListError(`${setting}: the list of official job titles ${path} cannot be used. ${reason}`, {
      cause: error,
    });
  }
}
