import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * A sentence that quotes what a reader has typed. The quotation is kept apart: signs in it that turn the writing
 * direction around end with it, and a word without spaces breaks.
 */
export default function MitZitat({satz, zitat}: {satz: string; zitat: string}): ReactNode {
  const stelle = zitat === '' ? -1 : satz.lastIndexOf(zitat);
  if (stelle < 0) return satz;
  return (
    <>
      {satz.slice(0, stelle)}
      <bdi className={styles.zitat}>{zitat}</bdi>
      {satz.slice(stelle + zitat.length)}
    </>
  );
}
