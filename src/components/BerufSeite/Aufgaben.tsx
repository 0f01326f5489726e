import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import {STUFEN, TRENDS, keysOf, LEITTHEMEN} from '@site/src/content/schema/werte';
import Sprung from '../Sprung';
import Tabelle from '../Tabelle';
import Trend from '../Trend';
import {ZitatText} from '../Zitat';
import styles from './styles.module.css';

/** Tasks with their trend; a task whose trend a statement supports links to it. */
export function Taetigkeiten({beruf}: {beruf: BerufAnsicht}): ReactNode {
  return (
    <Tabelle name="Tätigkeiten mit Entwicklung">
      <thead>
        <tr>
          <th scope="col">Was zu tun ist</th>
          <th scope="col">Entwicklung</th>
          <th scope="col">Auslöser</th>
        </tr>
      </thead>
      <tbody>
        {beruf.taetigkeiten.map(({text, trend, leitthema, aussage}) => (
          <tr key={text}>
            <td>
              <ZitatText text={text} />
            </td>
            <td>
              <Trend wert={trend} />
            </td>
            <td>
              {leitthema &&
                (aussage ? (
                  <Sprung ziel={`aussage-${aussage}`}>{LEITTHEMEN[leitthema]}</Sprung>
                ) : (
                  LEITTHEMEN[leitthema]
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabelle>
  );
}

/** Competences, grouped by where they are heading. */
export function Kompetenzen({beruf}: {beruf: BerufAnsicht}): ReactNode {
  return (
    <>
      <Heading as="h2" id="kompetenzen">
        Kompetenzen
      </Heading>
      <p className="hinweis">
        Stufe 1 Grundlagen, 2 Anwendung, 3 Beherrschung. Geordnet nach Entwicklung, darin nach Stufe.
      </p>
      <div className={styles.kompetenzen}>
        {keysOf(TRENDS).map((trend) => {
          const liste = beruf.kompetenzen
            .filter((kompetenz) => kompetenz.trend === trend)
            .sort((a, b) => b.stufe - a.stufe);
          if (liste.length === 0) return null;
          return (
            <section key={trend}>
              <h3 className={styles.spalte}>
                <Trend wert={trend} />
              </h3>
              <ul>
                {liste.map(({id, name, stufe}) => (
                  <li key={id}>
                    {name} <span className={styles.stufe}>{`${STUFEN[stufe]} (${stufe})`}</span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
