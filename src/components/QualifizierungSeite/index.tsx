import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {QualifizierungenAnsicht} from '@site/src/ansicht/qualifizierung';
import {QUALIFIZIERUNGSTYPEN} from '@site/src/content/schema/werte';
import Seite from '../Seite';
import Seitenliste from '../Seitenliste';

/** Entrance to routes, training blocks and funding. */
export default function QualifizierungSeite({daten}: {daten: QualifizierungenAnsicht}): ReactNode {
  const bausteine = daten.typen.reduce((sum, {anzahl}) => sum + anzahl, 0);
  return (
    <Seite
      titel="Qualifizierung und Förderung"
      beschreibung="Wege zum Abschluss, Bausteine der Qualifizierung und Instrumente der Förderung."
    >
      <h1>Qualifizierung und Förderung</h1>
      <p className="hinweis">
        Wie jemand zu einem Abschluss oder einer neuen Fähigkeit kommt, welche Bausteine es gibt und wer sie bezahlt.
      </p>
      <h2>Wege</h2>
      <Seitenliste seiten={daten.wege} />
      <h2>Bausteine</h2>
      <p>
        Der <Link to="/qualifizierung/bausteine/">Katalog</Link> beschreibt {bausteine} Qualifizierungen, die in den
        Berufsprofilen vorkommen, nach Art geordnet:
      </p>
      <ul className="spalten">
        {daten.typen.map(({typ, anzahl}) => (
          <li key={typ}>
            <Link to={`/qualifizierung/bausteine/#${typ}`}>{QUALIFIZIERUNGSTYPEN[typ]}</Link> ({anzahl})
          </li>
        ))}
      </ul>
      <h2>Förderung</h2>
      <p>
        <Link to="/qualifizierung/foerderung/">Welche Förderung in welcher Lage passt</Link>, zeigt eine Tabelle. Alle
        Instrumente einzeln:
      </p>
      <ul className="spalten">
        {daten.foerderungen.map(({url, title}) => (
          <li key={url}>
            <Link to={url}>{title}</Link>
          </li>
        ))}
      </ul>
    </Seite>
  );
}
