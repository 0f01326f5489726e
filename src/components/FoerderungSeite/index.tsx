import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {FoerderungAnsicht} from '@site/src/ansicht/foerderung';
import {formatDatum} from '@site/src/content/datum';
import {useHeute} from '@site/src/hooks/useHeute';
import Bearbeiten from '../Melden/Bearbeiten';
import Paare from '../Paare';
import Pruefhinweis from '../Pruefhinweis';
import Saetze from '../Saetze';
import Seite from '../Seite';
import {WegeUndLeitfaeden} from '../Seitenliste';
import Tabelle from '../Tabelle';
import Textseite from '../Textseite';
import {Zitat, ZitatText} from '../Zitat';

/** The page of one funding instrument: law, who, what, conditions, dated amounts, traps. */
export default function FoerderungSeite({daten}: {daten: FoerderungAnsicht}): ReactNode {
  const heute = useHeute(daten.heute);
  const {name, rechtsgrundlage, betraege = [], fallen, bausteine, seiten, seit, gueltig_bis, quellen} = daten;
  return (
    <Seite titel={name} beschreibung={`${name} (${rechtsgrundlage}): für wen, was, Bedingungen, Beträge mit Datum.`}>
      <Textseite
        brotkrumen={[
          {url: '/qualifizierung/', text: 'Qualifizierung'},
          {url: '/qualifizierung/foerderung/', text: 'Förderung'},
        ]}
        title={name}
        stand={daten.stand}
        angaben={` · gültig bis ${formatDatum(gueltig_bis)}`}
        quellen={quellen}
      >
        <Pruefhinweis gueltigBis={gueltig_bis} pruefen={daten.vor_anwendung_pruefen} heute={heute} />
        <Paare
          paare={[
            ['Rechtsgrundlage', rechtsgrundlage],
            ['Für wen', <ZitatText key="wen" text={daten.fuer_wen} />],
            ['Was', <ZitatText key="was" text={daten.was} />],
            ['Bedingungen', <ZitatText key="bedingungen" text={daten.bedingungen} />],
            ['In dieser Form seit', seit !== undefined && formatDatum(seit)],
          ]}
        />
        <p className="hinweis">Über die Förderung im Einzelfall entscheidet die zuständige Stelle.</p>
        {betraege.length > 0 && (
          <>
            <h2>Beträge und Sätze</h2>
            <Tabelle name={`Beträge und Sätze: ${name}`}>
              <thead>
                <tr>
                  <th scope="col">Wofür</th>
                  <th scope="col">Betrag oder Satz</th>
                  <th scope="col">Stand</th>
                </tr>
              </thead>
              <tbody>
                {betraege.map(({was, wert, stand, quelle}) => (
                  <tr key={was}>
                    <th scope="row">{was}</th>
                    <td>{wert}</td>
                    <td>
                      {formatDatum(stand)}
                      <Zitat id={quelle} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </Tabelle>
          </>
        )}
        <h2>Was oft schiefgeht</h2>
        <Saetze saetze={fallen} />
        {bausteine.length > 0 && (
          <>
            <h2>Bei diesen Bausteinen</h2>
            <details>
              <summary>{bausteine.length === 1 ? '1 Baustein' : `${bausteine.length} Bausteine`}</summary>
              <ul>
                {bausteine.map(({url, title}) => (
                  <li key={url}>
                    <Link to={url}>{title}</Link>
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
        <WegeUndLeitfaeden seiten={seiten} />
      </Textseite>
      <Bearbeiten datei="docs/register/foerderungen.yaml" />
    </Seite>
  );
}
