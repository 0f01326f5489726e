import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {BerufVorspann} from '@site/src/content/schema';
import {keysOf, LEITTHEMEN, type Wirkung as WirkungId} from '@site/src/content/schema/werte';
import Leitthema from '../Leitthema';
import styles from './styles.module.css';

const STUFEN: Record<WirkungId, number> = {hoch: 3, mittel: 2, gering: 1};

/** A level in words with a bar of three; the bar repeats the word and is hidden from screen readers. */
export function WirkungsStufe({wert}: {wert: WirkungId}): ReactNode {
  return (
    <span className={styles.stufe}>
      {wert}
      <span className={styles.balken} aria-hidden="true">
        {[1, 2, 3].map((stufe) => (
          <i key={stufe} className={stufe <= STUFEN[wert] ? styles.an : undefined} />
        ))}
      </span>
    </span>
  );
}

/** How strongly each theme changes the work of an occupation. */
export default function Wirkung({wirkung}: {wirkung: BerufVorspann['wirkung']}): ReactNode {
  return (
    <ul className={styles.liste}>
      {keysOf(LEITTHEMEN).map((thema) => (
        <li key={thema} data-leitthema={thema}>
          <Link to={`/themen/${thema}/`} className={styles.thema}>
            <Leitthema id={thema} />
          </Link>
          <WirkungsStufe wert={wirkung[thema]} />
        </li>
      ))}
    </ul>
  );
}
