import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import {dauerInJahren, formatDatum} from '@site/src/content/datum';
import {ANFORDERUNGSNIVEAUS, BERUFSTYPEN, GRUPPEN, keysOf} from '@site/src/content/schema/werte';
import {FreigabeMarke} from '../Freigabe';
import Sprung from '../Sprung';
import styles from './styles.module.css';

const NAMEN = {umgangssprachlich: 'umgangssprachlich', frueher: 'früher', abkuerzung: 'kurz'} as const;

/** Names shown per kind in the head: what a customer may have said. All names stand in the section on access. */
const NAMEN_JE_ART = 3;

/** What an occupation is: title, other names, one sentence, key facts, state of review. */
export default function Kopf({beruf}: {beruf: BerufAnsicht}): ReactNode {
  return (
    <header>
      <nav aria-label="Brotkrumen" className={styles.brotkrumen}>
        <Link to="/berufe/">Berufe</Link> › <Link to={`/berufe/#${beruf.gruppe}`}>{GRUPPEN[beruf.gruppe]}</Link>
      </nav>
      <div className={styles.titelzeile}>
        <h1 className={styles.titel}>{beruf.titelUmbruch}</h1>
        <button type="button" className="knopf" onClick={() => window.print()} data-nicht-drucken>
          Drucken
        </button>
      </div>
      <p className={styles.namen}>{namenszeile(beruf)}</p>
      <p className={styles.kurz}>{beruf.kurz}</p>
      <ul className={styles.fakten} aria-label="Eckdaten">
        <li>
          <b>{BERUFSTYPEN[beruf.typ]}</b>{' '}
          {beruf.ordnung?.dauer_monate !== undefined && dauerInJahren(beruf.ordnung.dauer_monate)}
        </li>
        <li>
          <b>{ANFORDERUNGSNIVEAUS[beruf.niveau]}</b> Niveau {beruf.niveau}
        </li>
        <li title={beruf.kldbTitel}>
          <b>KldB</b> {beruf.kldb}
        </li>
        {beruf.ordnung && (
          <li>
            <b>Ordnung</b> {beruf.ordnung.kurz}
          </li>
        )}
        {beruf.berufenet !== undefined && (
          <li>
            <a
              href={`https://web.arbeitsagentur.de/berufenet/beruf/${beruf.berufenet}`}
              rel="noopener noreferrer external"
            >
              BERUFENET <span aria-hidden="true">↗</span>
              <span className="nur-vorlesen"> (anderes Angebot, braucht Internet)</span>
            </a>
          </li>
        )}
      </ul>
      <p className={styles.stand}>
        <FreigabeMarke pruefung={beruf.pruefung} gefallen={beruf.gefallen} />
        <span>Stand {formatDatum(beruf.stand)}</span>
        <Sprung ziel="quellen">{beruf.quellen.length} Quellen</Sprung>
      </p>
    </header>
  );
}

function namenszeile({bezeichnungen}: BerufAnsicht): string {
  return keysOf(NAMEN)
    .flatMap((art) => {
      const namen = bezeichnungen[art] ?? [];
      return namen.length === 0 ? [] : [`${NAMEN[art]}: ${namen.slice(0, NAMEN_JE_ART).join(', ')}`];
    })
    .join(' · ');
}
