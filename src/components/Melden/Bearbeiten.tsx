import type {ReactNode} from 'react';
import {bearbeitenAdresse} from './projekt';
import styles from './styles.module.css';
import {useMeldewege} from './useMeldewege';

/**
 * Leads to the platform's editor for the file a page is made from. Shown only when the operator has named the platform.
 * @param datei path from the project folder; `@site/` in front, as Docusaurus has it, is allowed
 */
export default function Bearbeiten({datei}: {datei: string}): ReactNode {
  const {projekt} = useMeldewege();
  if (!projekt) return null;
  return (
    <p className={styles.bearbeiten} data-nicht-drucken>
      <a href={bearbeitenAdresse(projekt, datei.replace(/^@site\//, ''))} rel="noopener noreferrer external">
        Diese Seite bearbeiten
      </a>
    </p>
  );
}
