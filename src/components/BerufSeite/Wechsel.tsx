import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {WechselAnsicht} from '@site/src/ansicht/beruf';
import type {QualifizierungAnsicht} from '@site/src/ansicht/qualifizierung';
import {
  ANFORDERUNGSNIVEAUS,
  QUALIFIZIERUNGSTYPEN,
  STUFEN,
  WECHSEL_ARTEN,
  WECHSEL_GRUNDLAGEN,
} from '@site/src/content/schema/werte';
import Verweise from '../Verweise';
import {Zitat, ZitatText} from '../Zitat';
import styles from './styles.module.css';

/** Curated moves with their ground, what a person brings, what has to be learned, and the training that bridges it. */
export function Wechselkarten({wechsel}: {wechsel: readonly WechselAnsicht[]}): ReactNode {
  return (
    <ul className={styles.wechsel}>
      {wechsel.map((eintrag) => (
        <li key={eintrag.ziel.id}>
          <Karte wechsel={eintrag} />
        </li>
      ))}
    </ul>
  );
}

function Karte({
  wechsel: {ziel, art, grundlage, quellen, hinweis, bruecke, vorhanden, lernen},
}: {
  wechsel: WechselAnsicht;
}): ReactNode {
  const ausbauen = lernen.filter(({von}) => von > 0).length;
  return (
    <article>
      <h3>
        <Link to={ziel.url}>{ziel.title}</Link>
      </h3>
      <p className={styles.angaben}>
        <span>{WECHSEL_ARTEN[art]}</span>
        <span>
          {ANFORDERUNGSNIVEAUS[ziel.niveau]} (Niveau {ziel.niveau})
        </span>
        <span>
          Grundlage: {WECHSEL_GRUNDLAGEN[grundlage]}
          {quellen.map((id) => (
            <Zitat key={id} id={id} />
          ))}
        </span>
      </p>
      <p>
        <ZitatText text={hinweis} />
      </p>
      {bruecke.length > 0 && (
        <p>
          <b>Brücke:</b> <Verweise ziele={bruecke} />
        </p>
      )}
      <details>
        <summary>
          Kompetenzen: {vorhanden.length} vorhanden, {ausbauen} auszubauen, {lernen.length - ausbauen} neu
        </summary>
        <p className="hinweis">
          Vergleich der beiden Profile, nicht der Person. Was die Person kann, klärt das Gespräch.
        </p>
        {vorhanden.length > 0 && (
          <p>
            <b>Bringt der Beruf mit:</b> {vorhanden.join(', ')}
          </p>
        )}
        <p>
          <b>Zu lernen:</b>{' '}
          {lernen
            .map(({name, von, nach}) => `${name} (${von === 0 ? 'neu' : STUFEN[von]} → ${STUFEN[nach]})`)
            .join(', ') || 'nichts'}
        </p>
      </details>
    </article>
  );
}

/** Training people in this occupation take, each folded open to its conditions. */
export function Qualifizierungen({liste}: {liste: readonly QualifizierungAnsicht[]}): ReactNode {
  return (
    <ul className={styles.bausteine}>
      {liste.map(({id, titel, typ, url, text, dauer, voraussetzung, abschluss, foerderung}) => (
        <li key={id}>
          <details>
            <summary>
              {titel} <span className={styles.stufe}>{QUALIFIZIERUNGSTYPEN[typ]}</span>
            </summary>
            <p>
              <ZitatText text={text} />
            </p>
            <dl className={styles.paare}>
              <dt>Dauer</dt>
              <dd>{dauer}</dd>
              <dt>Voraussetzung</dt>
              <dd>{voraussetzung}</dd>
              <dt>Abschluss</dt>
              <dd>{abschluss}</dd>
              <dt>Mögliche Förderung</dt>
              <dd>{foerderung.length === 0 ? 'keine hinterlegt' : <Verweise ziele={foerderung} />}</dd>
            </dl>
            <Link to={url}>Vollständige Angaben mit Quellen</Link>
          </details>
        </li>
      ))}
    </ul>
  );
}
