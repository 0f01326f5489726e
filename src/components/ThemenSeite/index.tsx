import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ThemenAnsicht} from '@site/src/ansicht/listen';
import {keysOf, LEITTHEMEN} from '@site/src/content/schema/werte';
import Leitthema from '../Leitthema';
import Seite from '../Seite';

/** Overview of the four themes and their pages. */
export default function ThemenSeite({daten}: {daten: ThemenAnsicht}): ReactNode {
  return (
    <Seite titel="Themen" beschreibung="Die vier Leitthemen des Wandels in der Automobilwirtschaft.">
      <h1>Themen</h1>
      <p className="hinweis">
        Die vier Leitthemen des Automotive Cluster Ostdeutschland (ACOD). Jede Seite zeigt, welche Berufe ein Thema
        bewegt und welche Fragen im Gespräch weiterhelfen.
      </p>
      {keysOf(LEITTHEMEN).map((leitthema) => (
        <section key={leitthema}>
          <h2>
            <Leitthema id={leitthema} />
          </h2>
          <ul>
            {daten.themen
              .filter((thema) => thema.leitthema === leitthema)
              .map(({url, title, kurz}) => (
                <li key={url}>
                  <Link to={url}>{title}</Link>: {kurz}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Seite>
  );
}
