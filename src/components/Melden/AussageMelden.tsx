import type {ReactNode} from 'react';
import {ohneZitate} from '@site/src/content/zitate';
import Melden from '.';
import {aussageMeldung} from './meldung';
import styles from './styles.module.css';
import {useStelle} from './useStelle';

interface Props {
  aussage: {id: string; text: string};
  /** Anchor of the statement on its page. */
  anker: string;
}

/** The way to report something about one statement. */
export default function AussageMelden({aussage: {id, text}, anker}: Props): ReactNode {
  const stelle = useStelle(`#${anker}`);
  return (
    <details className={styles.aussage} data-nicht-drucken>
      <summary>Hinweis zu dieser Aussage</summary>
      <Melden meldung={aussageMeldung(stelle, {id, text: ohneZitate(text)})} text="Hinweis geben" />
    </details>
  );
}
