import type {ReactNode} from 'react';
import {formatDatum, istAbgelaufen} from '@site/src/content/datum';
import {ZitatText} from '../Zitat';
import styles from './styles.module.css';

interface Props {
  gueltigBis: string;
  /** What is unsure, in the author's words. */
  pruefen?: string | undefined;
  heute: string;
}

/** Says that a page must be checked before it is used: because its time is over, because its evidence is unsure, or both. */
export default function Pruefhinweis({gueltigBis, pruefen, heute}: Props): ReactNode {
  const abgelaufen = istAbgelaufen(gueltigBis, heute);
  if (!abgelaufen && pruefen === undefined) return null;
  return (
    <p className={styles.hinweis} role="note">
      <b>Vor Anwendung prüfen.</b>
      {abgelaufen && ` Die Frist dieser Angaben ist am ${formatDatum(gueltigBis)} abgelaufen.`}
      {pruefen !== undefined && (
        <>
          {' '}
          <ZitatText text={pruefen} />
        </>
      )}
    </p>
  );
}
