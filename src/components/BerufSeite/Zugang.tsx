import {Fragment, type ReactNode} from 'react';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import {BEZEICHNUNGSARTEN, keysOf} from '@site/src/content/schema/werte';
import {Zitat, ZitatText} from '../Zitat';
import styles from './styles.module.css';

/** All names under which people know the occupation, by kind. */
export function Bezeichnungen({bezeichnungen}: {bezeichnungen: BerufAnsicht['bezeichnungen']}): ReactNode {
  return (
    <dl className={styles.paare}>
      {keysOf(BEZEICHNUNGSARTEN).map((art) => {
        const namen = bezeichnungen[art] ?? [];
        return (
          namen.length > 0 && (
            <Fragment key={art}>
              <dt>{BEZEICHNUNGSARTEN[art]}</dt>
              <dd lang={art === 'englisch' ? 'en' : undefined}>{namen.join(', ')}</dd>
            </Fragment>
          )
        );
      })}
    </dl>
  );
}

/** Legal basis of the occupation as a list of facts. */
export function Ordnung({ordnung}: {ordnung: NonNullable<BerufAnsicht['ordnung']>}): ReactNode {
  return (
    <dl className={styles.paare}>
      <dt>Rechtsgrundlage</dt>
      <dd>
        {ordnung.name} ({ordnung.kurz})
        <Zitat id={ordnung.quelle} />
      </dd>
      {ordnung.geaendert && (
        <>
          <dt>Letzte Änderung</dt>
          <dd>
            <ZitatText text={ordnung.geaendert} />
          </dd>
        </>
      )}
      {ordnung.schwerpunkte && (
        <>
          <dt>Schwerpunkte</dt>
          <dd>{ordnung.schwerpunkte.join(', ')}</dd>
        </>
      )}
    </dl>
  );
}
