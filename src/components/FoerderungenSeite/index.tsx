import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {FoerderungenAnsicht, LageAnsicht} from '@site/src/ansicht/foerderung';
import {istAbgelaufen} from '@site/src/content/datum';
import {useAnker} from '@site/src/hooks/useAnker';
import {useHeute} from '@site/src/hooks/useHeute';
import Quellenliste from '../Quellenliste';
import Seite from '../Seite';
import Sprung from '../Sprung';
import Tabelle from '../Tabelle';
import Verweise from '../Verweise';
import {ZitatRahmen, ZitatText} from '../Zitat';
import styles from './styles.module.css';

/** Which instrument fits which situation, and all instruments with what they pay. */
export default function FoerderungenSeite({daten}: {daten: FoerderungenAnsicht}): ReactNode {
  const heute = useHeute(daten.heute);
  useAnker('instrumente');
  return (
    <Seite titel="Förderung" beschreibung="Welche Förderung in welcher Lage passt, und alle Instrumente von A bis Z.">
      <ZitatRahmen quellen={daten.quellen}>
        <nav aria-label="Brotkrumen" data-nicht-drucken>
          <Link to="/qualifizierung/">Qualifizierung</Link>
        </nav>
        <h1>Förderung</h1>
        <p className="hinweis">
          Erst die Lage, dann das Instrument. Ob eine Förderung im Einzelfall möglich ist, entscheidet die zuständige
          Stelle. Direkt zu den <Sprung ziel="instrumente">Instrumenten</Sprung>.
        </p>
        <h2>Welche Förderung in welcher Lage</h2>
        <p className="hinweis">Aus den Leitfäden der Beratung, in deren Reihenfolge.</p>
        <Tabelle name="Lage und Förderung">
          <thead>
            <tr>
              <th scope="col">Lage</th>
              <th scope="col">Wann es passt</th>
              <th scope="col">Förderung</th>
            </tr>
          </thead>
          {daten.lagen.map((lage) => (
            <Lage key={lage.leitfaden.url} lage={lage} />
          ))}
        </Tabelle>
        <h2 id="instrumente">Instrumente</h2>
        <ul className={styles.instrumente}>
          {daten.instrumente.map(({id, name, url, rechtsgrundlage, was, gueltig_bis, pruefen}) => (
            <li key={id}>
              <Link to={url}>{name}</Link> <span className={styles.recht}>{rechtsgrundlage}</span>
              <p>
                <ZitatText text={was} />
                {(pruefen || istAbgelaufen(gueltig_bis, heute)) && (
                  <b className={styles.pruefen}> Vor Anwendung prüfen.</b>
                )}
              </p>
            </li>
          ))}
        </ul>
        {daten.quellen.length > 0 && (
          <>
            <h2 id="quellen">Quellen</h2>
            <Quellenliste quellen={daten.quellen} />
          </>
        )}
      </ZitatRahmen>
    </Seite>
  );
}

function Lage({lage: {leitfaden, faelle}}: {lage: LageAnsicht}): ReactNode {
  return (
    <tbody>
      {faelle.map(({text, foerderungen}, index) => (
        <tr key={text}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={faelle.length} className={styles.lage}>
              <Link to={leitfaden.url}>{leitfaden.title}</Link>
            </th>
          )}
          <td>
            <ZitatText text={text} />
          </td>
          <td>
            <Verweise ziele={foerderungen} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
