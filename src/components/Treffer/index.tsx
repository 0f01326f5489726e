import type {ReactNode} from 'react';
import type {Treffer as TrefferDaten} from '@site/src/search';
import Markiert from '../Markiert';
import styles from './styles.module.css';
import {SUCHTYPEN} from './suchtypen';

interface Props {
  treffer: TrefferDaten;
  /** In a list of all kinds of pages: kind and excerpt too. Below a heading that names the kind there is no room for them. */
  ausfuehrlich?: boolean;
}

/** What is said about a search hit: title, why it was found, code. */
export default function Treffer({treffer, ausfuehrlich = false}: Props): ReactNode {
  // The reason quotes a task whole; saying it again below would only lengthen the list.
  const neues = !treffer.grund.includes(treffer.auszug.map(({text}) => text).join(''));
  return (
    <span className={styles.treffer}>
      <span className={styles.kopf}>
        <b>
          <Markiert segmente={treffer.titel} />
        </b>
        {ausfuehrlich && <span className={styles.art}> {SUCHTYPEN[treffer.typ].einzahl}</span>}
      </span>
      <span className={styles.grund}>
        <Markiert segmente={treffer.grundTeile} />
        {treffer.kldb !== undefined && ` · KldB ${treffer.kldb}`}
      </span>
      {ausfuehrlich && neues && (
        <span className={styles.auszug}>
          <Markiert segmente={treffer.auszug} />
        </span>
      )}
    </span>
  );
}
