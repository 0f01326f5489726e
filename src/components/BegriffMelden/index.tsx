import {useId, type ReactNode} from 'react';
import Melden from '../Melden';
import {begriffMeldung} from '../Melden/meldung';
import styles from './styles.module.css';

/** Offers to report a term that the search does not know. */
export default function BegriffMelden({begriff}: {begriff: string}): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.melden} data-nicht-drucken>
      <h3 id={id}>Fehlt hier etwas?</h3>
      <p>Melden Sie den Begriff der Redaktion.</p>
      <Melden meldung={begriffMeldung(begriff)} begriff={begriff} text="Diesen Begriff melden" />
    </section>
  );
}
