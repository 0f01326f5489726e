import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import Sprung from '../Sprung';
import Wirkung from '../Wirkung';
import {ZitatText} from '../Zitat';
import styles from './styles.module.css';

/** The 30-second reading: main points, effect of the themes, where to from here. */
export default function Ueberblick({beruf}: {beruf: BerufAnsicht}): ReactNode {
  return (
    <>
      <div className={styles.zwei}>
        <section className={styles.kasten} aria-labelledby="auf-einen-blick">
          <h2 id="auf-einen-blick">Auf einen Blick</h2>
          <ul>
            {beruf.auf_einen_blick.map((satz) => (
              <li key={satz}>
                <ZitatText text={satz} />
              </li>
            ))}
          </ul>
        </section>
        <section className={styles.kasten} aria-labelledby="wirkung">
          <h2 id="wirkung">Wie stark ändert sich die Arbeit?</h2>
          <Wirkung wirkung={beruf.wirkung} />
          <p className="hinweis">Stärke der Veränderung, nicht Stellenabbau. Einschätzung der Redaktion.</p>
        </section>
      </div>
      <nav className={styles.wohin} aria-labelledby="wohin">
        <b id="wohin">Wohin von hier?</b>
        {beruf.wechsel.map(({ziel, art}) => (
          <Link key={ziel.id} to={ziel.url} className={styles.marke}>
            {ziel.title}
            {art === 'aufstieg' && (
              <>
                {' '}
                <span aria-hidden="true">↑</span>
                <span className="nur-vorlesen">(Aufstieg)</span>
              </>
            )}
          </Link>
        ))}
        <Sprung ziel="weiterkommen-und-wechseln">alle Wechsel mit Begründung</Sprung>
      </nav>
    </>
  );
}
