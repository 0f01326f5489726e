import type {ReactNode} from 'react';
import type {LeitfadenAnsicht, LeitfadenWeg} from '@site/src/ansicht/leitfaden';
import {formatDatum} from '@site/src/content/datum';
import {useHeute} from '@site/src/hooks/useHeute';
import Koerper, {type KoerperInhalt} from '../Koerper';
import Pruefhinweis from '../Pruefhinweis';
import Saetze from '../Saetze';
import Textseite from '../Textseite';
import Verweise from '../Verweise';
import {ZitatText} from '../Zitat';
import styles from './styles.module.css';

interface Props {
  leitfaden: LeitfadenAnsicht;
  inhalt: KoerperInhalt;
}

/** A guide for one counselling situation: goal, preparation, questions, routes, traps; its checklist prints on one page. */
export default function LeitfadenSeite({leitfaden, inhalt}: Props): ReactNode {
  const heute = useHeute(leitfaden.heute);
  const {checkliste, gueltig_bis} = leitfaden;
  return (
    <Textseite
      {...leitfaden}
      brotkrumen={[{url: '/beratung/', text: 'Beratung'}]}
      angaben={` · gültig bis ${formatDatum(gueltig_bis)}`}
      quellenDrucken={false}
    >
      <Pruefhinweis gueltigBis={gueltig_bis} heute={heute} />
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
        <Koerper inhalt={inhalt} />
      </div>
    </Textseite>
  );
}

function Weg({weg: {text, berufe, bausteine, foerderungen}}: {weg: LeitfadenWeg}): ReactNode {
  const verweise = [
    ['Berufe', berufe],
    ['Qualifizierung', bausteine],
    ['Förderung', foerderungen],
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
