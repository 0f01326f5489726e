import type {ReactNode} from 'react';
import type {QualifizierungenAnsicht} from '@site/src/ansicht/listen';
import {nummeriere} from '@site/src/ansicht/quellen';
import {formatDatum, istAbgelaufen} from '@site/src/content/datum';
import {keysOf, QUALIFIZIERUNGSTYPEN, STUFEN} from '@site/src/content/schema/werte';
import {useAnker} from '@site/src/hooks/useAnker';
import {useHeute} from '@site/src/hooks/useHeute';
import Quellenliste from '../Quellenliste';
import Seite from '../Seite';
import Verweise from '../Verweise';
import {Zitat, ZitatRahmen, ZitatText} from '../Zitat';
import styles from './styles.module.css';

type Baustein = QualifizierungenAnsicht['qualifizierungen'][number];
type Instrument = QualifizierungenAnsicht['foerderungen'][number];

/** Catalogue of training blocks and funding instruments. */
export default function QualifizierungSeite({daten}: {daten: QualifizierungenAnsicht}): ReactNode {
  const heute = useHeute(daten.heute);
  const quellen = nummeriere(
    daten.quellen.map(({id}) => id),
    new Map(daten.quellen.map((quelle) => [quelle.id, quelle])),
  );
  return (
    <Seite
      titel="Qualifizierung und Förderung"
      beschreibung="Bausteine der Qualifizierung und Instrumente der Förderung."
    >
      <ZitatRahmen quellen={quellen}>
        <h1>Qualifizierung und Förderung</h1>
        <p className="hinweis">
          Bausteine, die in den Berufsprofilen als Brücke genannt werden, und die Instrumente, mit denen sie gefördert
          werden können. Kurse, Termine und Kosten einzelner Anbieter stehen hier nicht. Ob eine Förderung im Einzelfall
          möglich ist, entscheidet die zuständige Stelle.
        </p>
        <nav aria-label="Auf dieser Seite" data-nicht-drucken>
          <ul className={styles.menue}>
            {keysOf(QUALIFIZIERUNGSTYPEN)
              .filter((typ) => daten.qualifizierungen.some((baustein) => baustein.typ === typ))
              .map((typ) => (
                <li key={typ}>
                  <a href={`#typ-${typ}`}>{QUALIFIZIERUNGSTYPEN[typ]}</a>
                </li>
              ))}
            <li>
              <a href="#foerderung">Förderung</a>
            </li>
          </ul>
        </nav>
        {keysOf(QUALIFIZIERUNGSTYPEN).map((typ) => {
          const liste = daten.qualifizierungen.filter((baustein) => baustein.typ === typ);
          if (liste.length === 0) return null;
          return (
            <section key={typ} aria-labelledby={`typ-${typ}`}>
              <h2 id={`typ-${typ}`}>{QUALIFIZIERUNGSTYPEN[typ]}</h2>
              {liste.map((baustein) => (
                <BausteinKarte key={baustein.id} baustein={baustein} />
              ))}
            </section>
          );
        })}
        <h2 id="foerderung">Förderung</h2>
        {daten.foerderungen.map((instrument) => (
          <InstrumentKarte key={instrument.id} instrument={instrument} heute={heute} />
        ))}
        <h2 id="quellen">Quellen</h2>
        <Quellenliste quellen={quellen} />
      </ZitatRahmen>
    </Seite>
  );
}

function Belege({ids, stand}: {ids: readonly string[]; stand: string}): ReactNode {
  return (
    <p className={styles.belege}>
      Stand {formatDatum(stand)}, Quellen:
      {ids.map((id) => (
        <Zitat key={id} id={id} />
      ))}
    </p>
  );
}

function BausteinKarte({baustein}: {baustein: Baustein}): ReactNode {
  useAnker(baustein.id);
  const {
    id,
    titel,
    text,
    dauer,
    voraussetzung,
    abschluss,
    praxis_geprueft: praxis,
    vermittelt,
    foerderung,
    berufe,
    quellen,
    stand,
  } = baustein;
  return (
    <article id={id} className={styles.karte}>
      <h3>{titel}</h3>
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
        <dt>Praktische Prüfung</dt>
        <dd>{praxis === 'unbekannt' ? 'nicht bekannt, beim Anbieter erfragen' : praxis ? 'ja' : 'nein'}</dd>
        {vermittelt.length > 0 && (
          <>
            <dt>Vermittelt</dt>
            <dd>{vermittelt.map(({name, stufe}) => `${name} (${STUFEN[stufe]})`).join(', ')}</dd>
          </>
        )}
        {foerderung.length > 0 && (
          <>
            <dt>Mögliche Förderung</dt>
            <dd>
              <Verweise ziele={foerderung.map((instrument) => ({url: `#${instrument.id}`, text: instrument.name}))} />
            </dd>
          </>
        )}
        {berufe.length > 0 && (
          <>
            <dt>Genannt bei</dt>
            <dd>
              <Verweise ziele={berufe.map(({title, url}) => ({url, text: title}))} />
            </dd>
          </>
        )}
      </dl>
      <Belege ids={quellen} stand={stand} />
    </article>
  );
}

function InstrumentKarte({instrument, heute}: {instrument: Instrument; heute: string}): ReactNode {
  useAnker(instrument.id);
  const abgelaufen = istAbgelaufen(instrument.gueltig_bis, heute);
  const pruefen = instrument.vor_anwendung_pruefen;
  return (
    <article id={instrument.id} className={styles.karte}>
      <h3>
        {instrument.name} <span className={styles.recht}>{instrument.rechtsgrundlage}</span>
      </h3>
      {(abgelaufen || pruefen !== undefined) && (
        <p className={styles.warnung}>
          <b>Vor Anwendung prüfen.</b> {abgelaufen && 'Die Frist dieser Angaben ist abgelaufen. '}
          {pruefen !== undefined && <ZitatText text={pruefen} />}
        </p>
      )}
      <dl className={styles.paare}>
        <dt>Für wen</dt>
        <dd>
          <ZitatText text={instrument.fuer_wen} />
        </dd>
        <dt>Was</dt>
        <dd>
          <ZitatText text={instrument.was} />
        </dd>
        <dt>Bedingungen</dt>
        <dd>
          <ZitatText text={instrument.bedingungen} />
        </dd>
        {instrument.seit !== undefined && (
          <>
            <dt>In dieser Form seit</dt>
            <dd>{formatDatum(instrument.seit)}</dd>
          </>
        )}
        <dt>Angaben gültig bis</dt>
        <dd>{formatDatum(instrument.gueltig_bis)}</dd>
      </dl>
      <Belege ids={instrument.quellen} stand={instrument.stand} />
    </article>
  );
}
