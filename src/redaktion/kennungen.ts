import type {Katalog} from '../content';
import type {Kennungen} from './feld';

/** All ids an author may name, with the titles by which the form offers them. */
export function kennungen({berufe, register}: Katalog): Kennungen {
  return {
    berufe: berufe.map(({id, title}) => [id, title]),
    quellen: [...register.quellen.values()].map(({id, titel}) => [id, titel]),
    kompetenzen: [...register.kompetenzen.values()].map(({id, name}) => [id, name]),
    qualifizierungen: [...register.qualifizierungen.values()].map(({id, titel}) => [id, titel]),
    foerderungen: [...register.foerderungen.values()].map(({id, name}) => [id, name]),
    kldb: [...register.kldb.values()].map(({code, titel}) => [code, titel]),
  };
}
