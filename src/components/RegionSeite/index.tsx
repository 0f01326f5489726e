import type {ReactNode} from 'react';
import type {RegionAnsicht, StandortAnsicht} from '@site/src/ansicht/region';
import {formatDatum, istAbgelaufen} from '@site/src/content/datum';
import {useHeute} from '@site/src/hooks/useHeute';
import Quellenliste from '../Quellenliste';
import Bearbeiten from '../Melden/Bearbeiten';
import Seite from '../Seite';
import Seitenliste from '../Seitenliste';
import Verweise from '../Verweise';
import {Zitat, ZitatRahmen, ZitatText} from '../Zitat';
import Karte from './Karte';
import styles from './styles.module.css';

/** East German sites: a map, and the same as a list with what each makes, dated statements and occupations. */
export default function RegionSeite({daten}: {daten: RegionAnsicht}): ReactNode {
  const heute = useHeute(daten.heute);
  return (
    <Seite titel="Region" beschreibung="Standorte der Automobilwirtschaft in Ostdeutschland mit datierten Angaben.">
      <ZitatRahmen quellen={daten.quellen}>
        <h1>Region</h1>
        <p className="hinweis">
          Standorte, zu denen es datierte Angaben gibt; keine vollständige Liste und keine Empfehlung. Planungen ändern
          sich, fragen Sie den Arbeitgeber-Service nach dem Stand.
        </p>
        <Karte standorte={daten.standorte} />
        <h2>Netzwerke und Einrichtungen</h2>
        <Seitenliste seiten={daten.seiten} />
        <h2>Standorte</h2>
        <p className="hinweis">Sachsen zuerst, dann nach Land und Ort.</p>
        <ul className={styles.liste}>
          {daten.standorte.map((standort) => (
            <li key={standort.id} id={standort.id}>
              <Standort standort={standort} heute={heute} />
            </li>
          ))}
        </ul>
        <h2 id="quellen">Quellen</h2>
        <Quellenliste quellen={daten.quellen} />
      </ZitatRahmen>
      <Bearbeiten datei="docs/register/standorte.yaml" />
    </Seite>
  );
}

function Standort({standort, heute}: {standort: StandortAnsicht; heute: string}): ReactNode {
  const {name, ort, land, agenturbezirk, produkte, text, quellen, stand, gueltig_bis, berufe} = standort;
  return (
    <article>
      <h3>{name}</h3>
      <p className="hinweis">
        {ort}, {land}
        {agenturbezirk !== undefined && ` · Agentur für Arbeit ${agenturbezirk}`} · Stand {formatDatum(stand)} ·{' '}
        {istAbgelaufen(gueltig_bis, heute) ? (
          <b>Frist abgelaufen am {formatDatum(gueltig_bis)}, zu prüfen</b>
        ) : (
          `gültig bis ${formatDatum(gueltig_bis)}`
        )}
      </p>
      <p>
        <b>{produkte.join(', ')}.</b> <ZitatText text={text} />
        {quellen.map((id) => (
          <Zitat key={id} id={id} />
        ))}
      </p>
      <p>
        <b>Berufe:</b> <Verweise ziele={berufe} />
      </p>
    </article>
  );
}
