import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {LizenzenAnsicht, Paket} from '@site/src/ansicht/lizenzen';
import {useAusOrdner} from '@site/src/hooks/useAusOrdner';
import Seite from '../Seite';
import Tabelle from '../Tabelle';
import styles from './styles.module.css';

/** All licence texts in one file. */
const TEXTE = 'daten/lieferkette/lizenzen.txt';

/** Foreign code that runs in the reader's browser: name, version, purpose and licence with its full text. */
export default function LizenzenSeite({daten: {teile}}: {daten: LizenzenAnsicht}): ReactNode {
  const aufServer = useBaseUrl(`/${TEXTE}`);
  const ausOrdner = useAusOrdner();
  return (
    <Seite titel="Lizenzen" beschreibung="Fremde Programmteile dieser Website, ihr Zweck und ihre Lizenzen.">
      <h1>Lizenzen fremder Programmteile</h1>
      <p>
        Diese Website enthält freie Software anderer. Hier steht alles, was davon in Ihrem Browser läuft: Name, Fassung,
        Zweck und Lizenz. Die Liste wird bei jedem Bau mit dem ausgelieferten Programm verglichen. Die Lizenztexte
        stehen in der Sprache, in der sie den Programmteilen beiliegen. Das eigene Programm steht unter der MIT-Lizenz,
        die Inhalte stehen unter CC BY 4.0.
      </p>
      <p>
        Zum Herunterladen: <a href={ausOrdner ? TEXTE : aufServer}>alle Lizenztexte</a>
      </p>
      {teile.map(({titel, pakete}) => (
        <section key={titel}>
          <h2>{titel}</h2>
          <Tabelle name={`Programmteile: ${titel}`}>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Fassung</th>
                <th scope="col">Zweck</th>
                <th scope="col">Lizenz</th>
              </tr>
            </thead>
            <tbody>
              {pakete.map((paket) => (
                <Zeile key={paket.pfad} paket={paket} />
              ))}
            </tbody>
          </Tabelle>
        </section>
      ))}
    </Seite>
  );
}

function Zeile({paket: {name, version, zweck, lizenz, text, beigelegt}}: {paket: Paket}): ReactNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{version}</td>
      <td>{zweck}</td>
      <td>
        <details>
          <summary>{lizenz}</summary>
          {!beigelegt && <p>Dem Programmteil liegt kein Lizenztext bei. Das ist der allgemeine Wortlaut.</p>}
          <div lang="en" className={styles.text}>
            {text}
          </div>
        </details>
      </td>
    </tr>
  );
}
