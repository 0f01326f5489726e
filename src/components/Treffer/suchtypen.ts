import type {SuchTyp} from '@site/src/search';

/** Kinds of pages as readers see them, in the order of filters: one page, and several. */
export const SUCHTYPEN: Readonly<Record<SuchTyp, {einzahl: string; mehrzahl: string}>> = {
  beruf: {einzahl: 'Beruf', mehrzahl: 'Berufe'},
  thema: {einzahl: 'Thema', mehrzahl: 'Themen'},
  qualifizierung: {einzahl: 'Qualifizierung', mehrzahl: 'Qualifizierung'},
  foerderung: {einzahl: 'Förderung', mehrzahl: 'Förderung'},
  beratung: {einzahl: 'Beratung', mehrzahl: 'Beratung'},
  region: {einzahl: 'Region', mehrzahl: 'Region'},
  glossar: {einzahl: 'Begriff', mehrzahl: 'Begriffe'},
  aktuelles: {einzahl: 'Aktuelles', mehrzahl: 'Aktuelles'},
};
