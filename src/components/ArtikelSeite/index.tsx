import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ArtikelAnsicht} from '@site/src/ansicht/artikel';
import {formatDatum} from '@site/src/content/datum';
import {useHeute} from '@site/src/hooks/useHeute';
import {AussageKarten} from '../AussageKarte';
import Koerper, {type KoerperInhalt} from '../Koerper';
import Leitthema from '../Leitthema';
import Quellenliste from '../Quellenliste';
import Saetze from '../Saetze';
import styles from '../ThemaSeite/styles.module.css';
import Verweise from '../Verweise';
import {ZitatRahmen} from '../Zitat';

interface Props {
  artikel: ArtikelAnsicht;
  inhalt: KoerperInhalt;
  /** Anchors of the second-level headings of the body, in order. */
  anker: ReadonlySet<string>;
}

/** An article on one matter of a theme: text, dated statements, the occupations it concerns, questions for the talk. */
export default function ArtikelSeite({artikel, inhalt, anker}: Props): ReactNode {
  const heute = useHeute(artikel.heute);
  const {leitthema, berufe, weitere} = artikel;
  return (
    <ZitatRahmen quellen={artikel.quellen}>
      <article className={styles.seite}>
        <nav aria-label="Brotkrumen" className={styles.brotkrumen}>
          <Link to="/themen/">Themen</Link> ›{' '}
          <Link to={`/themen/${leitthema}/`}>
            <Leitthema id={leitthema} className={styles.klein} />
          </Link>
        </nav>
        <h1>{artikel.title}</h1>
        <p className={styles.kurz}>{artikel.kurz}</p>
        <p className="hinweis">
          Stand {formatDatum(artikel.stand)} · <a href="#quellen">{artikel.quellen.length} Quellen</a>
        </p>
        <p>
          <b>Betrifft:</b> <Verweise ziele={berufe.map(({url, title}) => ({url, text: title}))} />
        </p>
        {[...anker].map((abschnitt) => (
          <Koerper key={abschnitt} inhalt={inhalt} abschnitt={abschnitt} />
        ))}
        <Heading as="h2" id="aussagen">
          Was belegt ist
        </Heading>
        <AussageKarten aussagen={artikel.wandel} heute={heute} />
        <section className={styles.fragen}>
          <h2>Fragen für das Gespräch</h2>
          <Saetze saetze={artikel.fragen} geordnet />
        </section>
        {weitere.length > 0 && (
          <>
            <h2>Mehr zu diesem Thema</h2>
            <ul>
              {weitere.map(({url, title}) => (
                <li key={url}>
                  <Link to={url}>{title}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <Heading as="h2" id="quellen">
          Quellen
        </Heading>
        <Quellenliste quellen={artikel.quellen} />
      </article>
    </ZitatRahmen>
  );
}
