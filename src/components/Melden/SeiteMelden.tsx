import type {ReactNode} from 'react';
import Melden from '.';
import {seiteMeldung} from './meldung';
import styles from './styles.module.css';
import {useStelle} from './useStelle';

/** The way to report something about the page, below every page. */
export default function SeiteMelden(): ReactNode {
  return (
    <aside aria-label="Rückmeldung" className={styles.streifen} data-nicht-drucken>
      <details className="container">
        <summary>Fehler melden oder Ergänzung vorschlagen</summary>
        <Melden meldung={seiteMeldung(useStelle())} text="Hinweis zu dieser Seite geben" />
      </details>
    </aside>
  );
}
