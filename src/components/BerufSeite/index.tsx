import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import {formatDatum} from '@site/src/content/datum';
import {istAbgeloest} from '@site/src/content/katalog';
import {useDetailsImDruck} from '@site/src/hooks/useDetailsImDruck';
import {useHeute} from '@site/src/hooks/useHeute';
import {useZielInDetails} from '@site/src/hooks/useZielInDetails';
import Freigabe from '../Freigabe';
import Koerper, {type KoerperInhalt} from '../Koerper';
import Quellenliste from '../Quellenliste';
import Seitenliste from '../Seitenliste';
import Sprung from '../Sprung';
import {ZitatRahmen} from '../Zitat';
import Abgeloest from './Abgeloest';
import {ABSCHNITTE} from './abschnitte';
import {Kompetenzen, Taetigkeiten} from './Aufgaben';
import Geschichte from './Geschichte';
import Gespraech from './Gespraech';
import Kopf from './Kopf';
import Standorte from './Standorte';
import styles from './styles.module.css';
import Ueberblick from './Ueberblick';
import Wandel from './Wandel';
import {Qualifizierungen, Wechselkarten} from './Wechsel';
import {Bezeichnungen, Ordnung} from './Zugang';

interface Props {
  beruf: BerufAnsicht;
  /** The compiled body of the profile. */
  inhalt: KoerperInhalt;
  /** Anchors of all headings of the body. */
  anker: ReadonlySet<string>;
}

/**
 * The profile of an occupation in three depths: the first screen (30 seconds), the page (3 minutes),
 * folded details and sources.
 */
export default function BerufSeite({beruf, inhalt, anker}: Props): ReactNode {
  const heute = useHeute(beruf.heute);
  useDetailsImDruck();
  useZielInDetails();
  return (
    <ZitatRahmen quellen={beruf.quellen}>
      {istAbgeloest(beruf) && (
        <Head>
          {/* Search engines on the web are asked to forget the page; who has its address still reads it. */}
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <article className={styles.seite}>
        <Kopf beruf={beruf} />
        {istAbgeloest(beruf) && <Abgeloest beruf={beruf} />}
        <Ueberblick beruf={beruf} />
        <nav className={styles.menue} aria-label="Auf dieser Seite" data-nicht-drucken>
          <ul>
            {ABSCHNITTE.map(([id, name]) => (
              <li key={id}>
                <Sprung ziel={id}>{name}</Sprung>
              </li>
            ))}
          </ul>
        </nav>
        <Wandel beruf={beruf} inhalt={inhalt} heute={heute} anker={anker} />
        <Koerper inhalt={inhalt} abschnitt="aufgaben-und-arbeitsalltag" />
        <Taetigkeiten beruf={beruf} />
        <Kompetenzen beruf={beruf} />
        <Koerper inhalt={inhalt} abschnitt="zugang-und-ausbildung" />
        {beruf.ordnung && <Ordnung ordnung={beruf.ordnung} />}
        <Bezeichnungen bezeichnungen={beruf.bezeichnungen} />
        <Koerper inhalt={inhalt} abschnitt="weiterkommen-und-wechseln" />
        <Wechselkarten wechsel={beruf.wechsel} />
        {beruf.qualifizierungen.length > 0 && (
          <>
            <h3>Qualifizierung, die hier hilft</h3>
            <Qualifizierungen liste={beruf.qualifizierungen} />
          </>
        )}
        <Gespraech gespraech={beruf.gespraech} />
        <Koerper inhalt={inhalt} abschnitt="region-ostdeutschland" />
        {beruf.standorte.length > 0 && (
          <>
            <h3>Standorte mit datierten Angaben</h3>
            <Standorte standorte={beruf.standorte} heute={heute} />
          </>
        )}
        {beruf.weiterlesen.length > 0 && (
          <>
            <h2>Mehr zu diesem Beruf</h2>
            <Seitenliste seiten={beruf.weiterlesen} />
          </>
        )}
        {beruf.aktuelles.length > 0 && (
          <>
            <h2>Aktuelles zu diesem Beruf</h2>
            <ul>
              {beruf.aktuelles.map(({url, title, datum}) => (
                <li key={url}>
                  {formatDatum(datum)}: <Link to={url}>{title}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <Heading as="h2" id="quellen">
          Quellen
        </Heading>
        <details>
          <summary>{beruf.quellen.length} Quellen anzeigen</summary>
          <Quellenliste quellen={beruf.quellen} />
        </details>
        <Heading as="h2" id="pruefung">
          Stand und Prüfung
        </Heading>
        <Freigabe pruefung={beruf.pruefung} gefallen={beruf.gefallen} stand={beruf.stand} />
        <Geschichte aenderungen={beruf.aenderungen} />
      </article>
    </ZitatRahmen>
  );
}
