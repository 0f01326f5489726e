import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {LeitfadenAnsicht, WegAnsicht} from '@site/src/ansicht/leitfaden';
import {formatDatum, istAbgelaufen} from '@site/src/content/datum';
import {useHeute} from '@site/src/hooks/useHeute';
import Koerper, {type KoerperInhalt} from '../Koerper';
import Quellenliste from '../Quellenliste';
import Saetze from '../Saetze';
import Verweise from '../Verweise';
import {ZitatRahmen, ZitatText} from '../Zitat';
import styles from './styles.module.css';

interface Props {
  leitfaden: LeitfadenAnsicht;
  inhalt: KoerperInhalt;
  /** Anchors of the second-level headings of the body, in order. */
  anker: ReadonlySet<string>;
}

/** A guide for one counselling situation: goal, preparation, questions, routes, traps; its checklist prints on one page. */
export default function LeitfadenSeite({leitfaden, inhalt, anker}: Props): ReactNode {
  const heute = useHeute(leitfaden.heute);
  const {title, checkliste, gueltig_bis} = leitfaden;
  return (
    <ZitatRahmen quellen={leitfaden.quellen}>
      <article className={styles.seite}>
        <nav aria-label="Brotkrumen" className={styles.brotkrumen} data-nicht-drucken>
          <Link to="/beratung/">Beratung</Link>
        </nav>
        <h1>{title}</h1>
        <p className={styles.kurz}>{leitfaden.kurz}</p>
        <p className="hinweis">
          Stand {formatDatum(leitfaden.stand)} · gültig bis {formatDatum(gueltig_bis)} ·{' '}
          <a href="#quellen">{leitfaden.quellen.length} Quellen</a>
        </p>
        {istAbgelaufen(gueltig_bis, heute) && (
          <p className={styles.faellig}>Frist abgelaufen, vor Anwendung zu prüfen</p>
        )}
        <p className={styles.ziel}>
          <b>Ziel:</b> <ZitatText text={leitfaden.ziel} />
        </p>
        <div className={styles.zwei}>
          <section className={styles.kasten}>
            <h2>Fünf Minuten vorher</h2>
            <Saetze saetze={leitfaden.vorbereitung} />
          </section>
          <section className={styles.kasten} aria-labelledby="checkliste">
            <h2 id="checkliste">Checkliste</h2>
            <ul className={styles.checkliste}>
              {checkliste.map((zeile) => (
                <li key={zeile}>{zeile}</li>
              ))}
            </ul>
            <button type="button" className="knopf" onClick={() => window.print()} data-nicht-drucken>
              Checkliste drucken
            </button>
          </section>
        </div>
        <div className={styles.bildschirm}>
          <h2>Fragen</h2>
          <Saetze saetze={leitfaden.fragen} geordnet />
          <h2>Wege</h2>
          <ul className={styles.wege}>
            {leitfaden.wege.map((weg) => (
              <li key={weg.text}>
                <Weg weg={weg} />
              </li>
            ))}
          </ul>
          <h2>Was oft schiefgeht</h2>
          <Saetze saetze={leitfaden.fallen} />
          {[...anker].map((abschnitt) => (
            <Koerper key={abschnitt} inhalt={inhalt} abschnitt={abschnitt} />
          ))}
          <h2 id="quellen">Quellen</h2>
          <Quellenliste quellen={leitfaden.quellen} />
        </div>
      </article>
    </ZitatRahmen>
  );
}

function Weg({weg: {text, berufe, qualifizierungen, foerderungen}}: {weg: WegAnsicht}): ReactNode {
  const verweise = [
    ['Berufe', berufe.map(({url, title}) => ({url, text: title}))],
    ['Qualifizierung', qualifizierungen.map(({id, titel}) => ({url: `/qualifizierung/#${id}`, text: titel}))],
    ['Förderung', foerderungen.map(({id, name}) => ({url: `/qualifizierung/#${id}`, text: name}))],
  ] as const;
  return (
    <>
      <ZitatText text={text} />
      {verweise.map(
        ([art, ziele]) =>
          ziele.length > 0 && (
            <p key={art} className={styles.verweise}>
              <b>{art}:</b> <Verweise ziele={ziele} />
            </p>
          ),
      )}
    </>
  );
}
