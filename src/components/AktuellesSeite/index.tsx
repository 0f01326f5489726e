import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {AktuellesAnsicht, BeitragZeile} from '@site/src/ansicht/aktuelles';
import {formatDatum, istAbgelaufen} from '@site/src/content/datum';
import {PROJEKTZUSTAENDE} from '@site/src/content/schema/werte';
import {teileZeitpunkt} from '@site/src/content/zeitpunkt';
import {useAnker} from '@site/src/hooks/useAnker';
import {useAusOrdner} from '@site/src/hooks/useAusOrdner';
import {useHeute} from '@site/src/hooks/useHeute';
import {LeitthemaZeichen} from '../Leitthema';
import Seite from '../Seite';
import {BEITRAGSARTEN, zeitraumText} from './beitragsarten';
import styles from './styles.module.css';

/** News, events and transfer projects, each newest first; events that are still to come stand on top. */
export default function AktuellesSeite({daten}: {daten: AktuellesAnsicht}): ReactNode {
  const heute = useHeute(daten.heute);
  const von = (art: BeitragZeile['art']) => daten.beitraege.filter((beitrag) => beitrag.art === art);
  const termine = von('veranstaltung');
  const kommt = ({veranstaltung}: BeitragZeile) =>
    veranstaltung !== undefined && !istAbgelaufen(teileZeitpunkt(veranstaltung.ende).tag, heute);
  return (
    <Seite
      titel="Aktuelles"
      beschreibung="Meldungen, Veranstaltungen und Transferprojekte zum Wandel der Automobilberufe."
    >
      <h1>Aktuelles</h1>
      <p className="hinweis">
        Datierte Entwicklungen mit Quelle, keine vollständige Chronik. Was sich in dieser Wissensbasis geändert hat,
        zeigt <Link to="/aktuelles/neu/">Was ist neu seit …</Link>
      </p>
      <Abos />
      <h2>Kommende Veranstaltungen</h2>
      {termine.some(kommt) ? (
        <Liste beitraege={termine.filter(kommt).reverse()} />
      ) : (
        <p>Zurzeit ist hier kein Termin in der Zukunft eingetragen.</p>
      )}
      <Abschnitt art="meldung" beitraege={von('meldung')} />
      <Abschnitt art="projekt" beitraege={von('projekt')} />
      <Abschnitt
        art="veranstaltung"
        titel="Vergangene Veranstaltungen"
        beitraege={termine.filter((termin) => !kommt(termin))}
      />
    </Seite>
  );
}

/** Feeds and calendar. A folder has no address to subscribe to; the dates are there to be taken over once. */
function Abos(): ReactNode {
  if (useAusOrdner()) {
    return (
      <p className={styles.abos}>
        Abonnieren geht nur auf dem Server (<Link to="/daten/offline/">mehr dazu</Link>). Zum Übernehmen:{' '}
        <Datei name="termine.ics" text="Termine (.ics)" />
      </p>
    );
  }
  return (
    <p className={styles.abos}>
      Abonnieren: <Datei name="rss.xml" text="RSS" /> · <Datei name="atom.xml" text="Atom" /> ·{' '}
      <Datei name="feed.json" text="JSON" /> · <Datei name="termine.ics" text="Termine (.ics)" />
    </p>
  );
}

/** A file beside the pages. It exists only in a build; a link of the site generator would be checked as one to a page. */
function Datei({name, text}: {name: string; text: string}): ReactNode {
  return <a href={useBaseUrl(`/aktuelles/${name}`)}>{text}</a>;
}

interface AbschnittProps {
  art: BeitragZeile['art'];
  titel?: string;
  beitraege: readonly BeitragZeile[];
}

function Abschnitt({art, titel = BEITRAGSARTEN[art].mehrzahl, beitraege}: AbschnittProps): ReactNode {
  useAnker(art);
  if (beitraege.length === 0) return null;
  return (
    <section aria-labelledby={art}>
      <h2 id={art}>{titel}</h2>
      <Liste beitraege={beitraege} />
    </section>
  );
}

function Liste({beitraege}: {beitraege: readonly BeitragZeile[]}): ReactNode {
  return (
    <ul className={styles.liste}>
      {beitraege.map((beitrag) => (
        <li key={beitrag.url}>
          <p className={styles.datum}>
            {angabe(beitrag)}{' '}
            {beitrag.leitthemen?.map((id) => (
              <LeitthemaZeichen key={id} id={id} />
            ))}
          </p>
          <div>
            <Link to={beitrag.url}>{beitrag.title}</Link>
            <p>{beitrag.kurz}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** When it is: the period of an event, the state of a project, the day of everything else. */
function angabe({datum, veranstaltung, projekt}: BeitragZeile): string {
  if (veranstaltung) return zeitraumText(veranstaltung);
  return projekt ? `${PROJEKTZUSTAENDE[projekt.zustand]}, ${formatDatum(datum)}` : formatDatum(datum);
}
