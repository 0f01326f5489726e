import {useMemo, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {GlossarAnsicht} from '@site/src/ansicht/glossar';
import type {Glossarbegriff} from '@site/src/content/schema';
import {falten} from '@site/src/content/falten';
import {useAnker} from '@site/src/hooks/useAnker';
import Filterfeld from '../Filterfeld';
import Quellenliste from '../Quellenliste';
import Bearbeiten from '../Melden/Bearbeiten';
import Seite from '../Seite';
import Sprung from '../Sprung';
import {Zitat, ZitatRahmen, ZitatText} from '../Zitat';
import styles from './styles.module.css';

/** All terms from A to Z, with a filter. Terms in the texts of the site lead here. */
export default function GlossarSeite({daten: {buchstaben, quellen}}: {daten: GlossarAnsicht}): ReactNode {
  const [text, setText] = useState('');
  const gezeigt = useMemo(() => {
    const gesucht = falten(text.trim());
    const passt = ({begriff, auch = []}: Glossarbegriff) =>
      [begriff, ...auch].some((wort) => falten(wort).includes(gesucht));
    return buchstaben
      .map(({buchstabe, begriffe}) => ({buchstabe, begriffe: begriffe.filter(passt)}))
      .filter(({begriffe}) => begriffe.length > 0);
  }, [buchstaben, text]);
  const anzahl = gezeigt.reduce((sum, {begriffe}) => sum + begriffe.length, 0);
  return (
    <Seite titel="Glossar" beschreibung="Fachbegriffe aus Technik, Arbeitsmarkt und Recht in einfachen Worten.">
      <ZitatRahmen quellen={quellen}>
        <h1>Glossar</h1>
        <p className="hinweis">
          Fachbegriffe in einfachen Worten. In Profilen, Artikeln und Leitfäden führt die erste Nennung eines Begriffs
          hierher.
        </p>
        <Filterfeld beispiel="Begriff oder Abkürzung" wert={text} onWert={setText} />
        <p role="status" className="hinweis">
          {anzahl === 1 ? '1 Begriff' : `${anzahl} Begriffe`}
        </p>
        <nav aria-label="Buchstaben" className={styles.buchstaben} data-nicht-drucken>
          {gezeigt.map(({buchstabe}) => (
            <Sprung key={buchstabe} ziel={`buchstabe-${buchstabe}`}>
              {buchstabe}
            </Sprung>
          ))}
        </nav>
        {gezeigt.map(({buchstabe, begriffe}) => (
          <section key={buchstabe} aria-labelledby={`buchstabe-${buchstabe}`}>
            <h2 id={`buchstabe-${buchstabe}`}>{buchstabe}</h2>
            <dl className={styles.liste}>
              {begriffe.map((eintrag) => (
                <Begriff key={eintrag.id} eintrag={eintrag} />
              ))}
            </dl>
          </section>
        ))}
        {quellen.length > 0 && (
          <>
            <h2 id="quellen">Quellen</h2>
            <Quellenliste quellen={quellen} />
          </>
        )}
      </ZitatRahmen>
      <Bearbeiten datei="docs/register/glossar.yaml" />
    </Seite>
  );
}

function Begriff({eintrag: {id, begriff, auch = [], text, mehr, quellen = []}}: {eintrag: Glossarbegriff}): ReactNode {
  useAnker(id);
  return (
    <div id={id} className={styles.eintrag}>
      <dt>
        {begriff} {auch.length > 0 && <span className={styles.auch}>auch: {auch.join(', ')}</span>}
      </dt>
      <dd>
        <ZitatText text={text} />
        {quellen.map((quelle) => (
          <Zitat key={quelle} id={quelle} />
        ))}
        {mehr !== undefined && (
          <>
            {' '}
            <Link to={mehr}>
              Mehr dazu<span className="nur-vorlesen"> ({begriff})</span>
            </Link>
          </>
        )}
      </dd>
    </div>
  );
}
