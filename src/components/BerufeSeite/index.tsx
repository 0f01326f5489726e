import {useMemo, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {BerufeAnsicht, BerufZeile} from '@site/src/ansicht/listen';
import {ANFORDERUNGSNIVEAUS, BERUFSTYPEN, GRUPPEN, keysOf} from '@site/src/content/schema/werte';
import {useAnker} from '@site/src/hooks/useAnker';
import Filterfeld from '../Filterfeld';
import Seite from '../Seite';
import Sprung from '../Sprung';
import {suchadresse} from '../Suchfeld/suchadresse';
import {filtere} from './filter';
import styles from './styles.module.css';

type Ordnung = 'gruppen' | 'alphabet';

/** All occupations, grouped or from A to Z, with a text filter. */
export default function BerufeSeite({daten: {berufe}}: {daten: BerufeAnsicht}): ReactNode {
  const [text, setText] = useState('');
  const [ordnung, setOrdnung] = useState<Ordnung>('gruppen');
  const treffer = useMemo(() => filtere(berufe, text), [berufe, text]);
  return (
    <Seite titel="Berufe" beschreibung="Alle Berufsprofile nach Gruppen und von A bis Z.">
      <h1>Berufe</h1>
      <div className={styles.werkzeug} data-nicht-drucken>
        <Filterfeld beispiel="Name oder KldB-Nummer" wert={text} onWert={setText} />
        <fieldset>
          <legend>Ordnen</legend>
          <Wahl wert="gruppen" gewaehlt={ordnung} waehle={setOrdnung} name="nach Gruppen" />
          <Wahl wert="alphabet" gewaehlt={ordnung} waehle={setOrdnung} name="von A bis Z" />
        </fieldset>
      </div>
      <p role="status" className="hinweis">
        {treffer.length === berufe.length
          ? `${berufe.length} Berufe`
          : `${treffer.length} von ${berufe.length} Berufen`}
      </p>
      {treffer.length === 0 && (
        <p>
          Kein Name in dieser Liste enthält „{text}“. Die <Link to={suchadresse(text)}>Suche</Link> findet auch
          Tätigkeiten, Kompetenzen und ähnliche Schreibweisen.
        </p>
      )}
      {ordnung === 'gruppen' ? <NachGruppen berufe={treffer} /> : <VonABisZ berufe={treffer} />}
    </Seite>
  );
}

interface WahlProps {
  wert: Ordnung;
  gewaehlt: Ordnung;
  waehle: (ordnung: Ordnung) => void;
  name: string;
}

function Wahl({wert, gewaehlt, waehle, name}: WahlProps): ReactNode {
  return (
    <label className={styles.wahl}>
      <input type="radio" name="ordnung" checked={wert === gewaehlt} onChange={() => waehle(wert)} /> {name}
    </label>
  );
}

function NachGruppen({berufe}: {berufe: readonly BerufZeile[]}): ReactNode {
  return keysOf(GRUPPEN).map((gruppe) => {
    const liste = berufe.filter((beruf) => beruf.gruppe === gruppe);
    return liste.length === 0 ? null : <Block key={gruppe} id={gruppe} titel={GRUPPEN[gruppe]} berufe={liste} />;
  });
}

function VonABisZ({berufe}: {berufe: readonly BerufZeile[]}): ReactNode {
  const buchstaben = [...new Set(berufe.map(anfang))];
  return (
    <>
      <nav aria-label="Buchstaben" className={styles.buchstaben}>
        {buchstaben.map((buchstabe) => (
          <Sprung key={buchstabe} ziel={buchstabe}>
            {buchstabe}
          </Sprung>
        ))}
      </nav>
      {buchstaben.map((buchstabe) => (
        <Block
          key={buchstabe}
          id={buchstabe}
          titel={buchstabe}
          berufe={berufe.filter((beruf) => anfang(beruf) === buchstabe)}
        />
      ))}
    </>
  );
}

/** First letter for the alphabet, umlauts with their base letter. */
function anfang({title}: BerufZeile): string {
  return title.charAt(0).normalize('NFD').charAt(0).toUpperCase();
}

function Block({id, titel, berufe}: {id: string; titel: string; berufe: readonly BerufZeile[]}): ReactNode {
  useAnker(id);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.gruppe}>
        {titel}
      </h2>
      <ul className={styles.liste}>
        {berufe.map((beruf) => (
          <li key={beruf.id}>
            <Link to={beruf.url} className={styles.titel}>
              {beruf.titelUmbruch}
            </Link>
            <p>{beruf.kurz}</p>
            <p className={styles.angaben}>
              {BERUFSTYPEN[beruf.typ]} · {ANFORDERUNGSNIVEAUS[beruf.niveau]} · KldB {beruf.kldb}
              {!beruf.geprueft && ' · Entwurf'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
