import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Magnifying glass; decoration, because a label always stands with it. */
export default function Lupe(): ReactNode {
  return (
    <svg className={styles.lupe} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m16 16 5 5" />
    </svg>
  );
}
