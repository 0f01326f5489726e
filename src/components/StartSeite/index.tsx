import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {StartAnsicht} from '@site/src/ansicht/listen';
import {formatDatum} from '@site/src/content/datum';
import {GRUPPEN, keysOf, LEITTHEMEN, type Leitthema as LeitthemaId} from '@site/src/content/schema/werte';
import Leitthema from '../Leitthema';
import Seite from '../Seite';
import Suchfeld from '../Suchfeld';
import Verweise from '../Verweise';
import {suchadresse} from '../Suchfeld/suchadresse';
import styles from './styles.module.css';

const THEMEN: Record<LeitthemaId, string> = {
  digitalisierung: 'KI, Vernetzung und Assistenz im Werk',
  elektromobilitaet: 'Hochvolt, Batterie, Leistungselektronik',
  'flexible-produktion': 'Varianten, Logistik, neue Verfahren',
  mensch: 'Demografie, Lernen, gesunde Arbeit',
};

/** Example queries that show three ways to search: an everyday name, a code, a task. */
const BEISPIELE = ['Autoschlosser', '26112', 'Roboter programmieren'];

/** Start page: search first, then themes, groups, newest changes. */
export default function StartSeite({daten}: {daten: StartAnsicht}): ReactNode {
  return (
    <Seite titel="Start" beschreibung="Berufe der Automobilwirtschaft in Ostdeutschland für die Beratung.">
      <section className={styles.suche}>
        <h1>Welchen Beruf sucht die Person vor Ihnen?</h1>
        <p className="hinweis">
          Berufe der Automobilwirtschaft in Ostdeutschland: was sich ändert, wohin man wechseln kann, was dabei hilft.
        </p>
        <Suchfeld gross />
        <p className={styles.beispiele}>
          Probieren Sie:{' '}
          <Verweise ziele={BEISPIELE.map((text) => ({url: suchadresse(text), title: text}))} trenner=" · " /> oder{' '}
          <Link to="/berufe/">alle Berufe von A bis Z</Link>.
        </p>
      </section>

      <h2>Die vier Leitthemen</h2>
      <ul className={styles.themen}>
        {keysOf(LEITTHEMEN).map((thema) => (
          <li key={thema}>
            <Link to={`/themen/${thema}/`}>
              <Leitthema id={thema} />
              <span className={styles.erlaeuterung}>{THEMEN[thema]}</span>
            </Link>
          </li>
        ))}
      </ul>

      <div className={styles.spalten}>
        <section>
          <h2>Berufsgruppen</h2>
          <ul className={styles.gruppen}>
            {daten.gruppen.map(({gruppe, anzahl}) => (
              <li key={gruppe}>
                <Link to={`/berufe/#${gruppe}`}>{GRUPPEN[gruppe]}</Link>
                <span>{anzahl === 1 ? '1 Beruf' : `${anzahl} Berufe`}</span>
              </li>
            ))}
          </ul>
        </section>
        <div>
          <section>
            <h2>Aktuelles</h2>
            <ul className={styles.gruppen}>
              {daten.aktuelles.map(({title, url, datum}) => (
                <li key={url}>
                  <Link to={url}>{title}</Link>
                  <span>{formatDatum(datum)}</span>
                </li>
              ))}
            </ul>
            <p>
              <Link to="/aktuelles/">Alle Meldungen, Termine und Projekte</Link>
            </p>
          </section>
          <section>
            <h2>Zuletzt geändert</h2>
            <ul className={styles.gruppen}>
              {daten.neu.map(({title, url, stand, art}) => (
                <li key={url}>
                  <Link to={url}>{title}</Link>
                  <span>
                    {art}, {formatDatum(stand)}
                  </span>
                </li>
              ))}
            </ul>
            <p>
              <Link to="/aktuelles/neu/">Was ist neu seit …</Link> · <Link to="/glossar/">Glossar</Link>
            </p>
          </section>
        </div>
      </div>
      <p className="hinweis">
        {daten.anzahl.berufe} Berufsprofile mit {daten.anzahl.aussagen} belegten oder als Einschätzung gekennzeichneten
        Aussagen aus <Link to="/ueber/quellen/">{daten.anzahl.quellen} Quellen</Link>. Wie aktuell sie sind, zeigt der{' '}
        <Link to="/ueber/datenstand/">Datenstand</Link>.
      </p>
    </Seite>
  );
}
