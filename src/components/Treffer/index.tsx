import type {ReactNode} from 'react';
import type {SuchTyp, Treffer as TrefferDaten} from '@site/src/search';
import Markiert from '../Markiert';
import styles from './styles.module.css';

const TYPEN: Record<SuchTyp, string> = {
  beruf: 'Beruf',
  thema: 'Thema',
  qualifizierung: 'Qualifizierung',
  foerderung: 'Förderung',
  beratung: 'Beratung',
  region: 'Region',
  glossar: 'Begriff',
  aktuelles: 'Aktuelles',
};

/** What is said about a search hit: title, kind, why it was found. The excerpt is for lists with room. */
export default function Treffer({treffer, auszug = false}: {treffer: TrefferDaten; auszug?: boolean}): ReactNode {
  return (
    <span className={styles.treffer}>
      <span className={styles.kopf}>
        <b>
          <Markiert segmente={treffer.titel} />
        </b>{' '}
        <span className={styles.art}>{TYPEN[treffer.typ]}</span>
      </span>
      <span className={styles.grund}>
        <Markiert segmente={treffer.grundTeile} />
        {treffer.kldb !== undefined && ` · KldB ${treffer.kldb}`}
      </span>
      {auszug && (
        <span className={styles.auszug}>
          <Markiert segmente={treffer.auszug} />
        </span>
      )}
    </span>
  );
}
