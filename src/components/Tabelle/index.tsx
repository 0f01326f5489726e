import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** What the table is about, for screen readers. */
  name: string;
  /** Head and body of the table. */
  children: ReactNode;
}

/** A table that scrolls sideways where it does not fit, by keyboard too (WCAG 2.1.1). */
export default function Tabelle({name, children}: Props): ReactNode {
  return (
    <div className={styles.rahmen} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.tabelle}>{children}</table>
    </div>
  );
}
