import {useMemo, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {BausteineAnsicht, BausteinZeile} from '@site/src/ansicht/qualifizierung';
import {falten} from '@site/src/content/falten';
import {keysOf, QUALIFIZIERUNGSTYPEN} from '@site/src/content/schema/werte';
import {useAnker} from '@site/src/hooks/useAnker';
import Filterfeld from '../Filterfeld';
import Seite from '../Seite';
import Tabelle from '../Tabelle';

/** Catalogue of training blocks by kind, with a filter for titles, other names and competences. */
export default function BausteineSeite({daten: {bausteine}}: {daten: BausteineAnsicht}): ReactNode {
  const [text, setText] = useState('');
  const treffer = useMemo(() => {
    const gesucht = falten(text.trim());
    return bausteine.filter(({titel, suchwoerter}) =>
      [titel, ...suchwoerter].some((wort) => falten(wort).includes(gesucht)),
    );
  }, [bausteine, text]);
  return (
    <Seite
      titel="Bausteine der Qualifizierung"
      beschreibung="Katalog der Qualifizierungen nach Art, mit Dauer und Prüfung."
    >
      <nav aria-label="Brotkrumen" data-nicht-drucken>
        <Link to="/qualifizierung/">Qualifizierung</Link>
      </nav>
      <h1>Bausteine der Qualifizierung</h1>
      <p className="hinweis">
        Qualifizierungen, die in den Berufsprofilen vorkommen. Jede Seite nennt Inhalte, Zugang, Abschluss und mögliche
        Förderung.
      </p>
      <Filterfeld beispiel="Titel oder Kompetenz" wert={text} onWert={setText} />
      <p role="status" className="hinweis">
        {treffer.length === bausteine.length
          ? `${bausteine.length} Bausteine`
          : `${treffer.length} von ${bausteine.length} Bausteinen`}
      </p>
      {keysOf(QUALIFIZIERUNGSTYPEN).map((typ) => {
        const liste = treffer.filter((baustein) => baustein.typ === typ);
        return liste.length > 0 && <Art key={typ} id={typ} name={QUALIFIZIERUNGSTYPEN[typ]} bausteine={liste} />;
      })}
    </Seite>
  );
}

const PRAXIS = {true: 'ja', false: 'nein', unbekannt: 'nicht bekannt'} as const;

function Art({id, name, bausteine}: {id: string; name: string; bausteine: readonly BausteinZeile[]}): ReactNode {
  useAnker(id);
  return (
    <section>
      <h2 id={id}>{name}</h2>
      <Tabelle name={name}>
        <thead>
          <tr>
            <th scope="col">Titel</th>
            <th scope="col">Dauer</th>
            <th scope="col">Praxis geprüft</th>
          </tr>
        </thead>
        <tbody>
          {bausteine.map((baustein) => (
            <tr key={baustein.id}>
              <th scope="row">
                <Link to={baustein.url}>{baustein.titel}</Link>
              </th>
              <td>{baustein.dauer}</td>
              <td>{PRAXIS[`${baustein.praxis_geprueft}`]}</td>
            </tr>
          ))}
        </tbody>
      </Tabelle>
    </section>
  );
}
