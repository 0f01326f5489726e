import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {BausteinAnsicht} from '@site/src/ansicht/qualifizierung';
import {QUALIFIZIERUNGSTYPEN, STUFEN} from '@site/src/content/schema/werte';
import Bearbeiten from '../Melden/Bearbeiten';
import Paare from '../Paare';
import {praxisText} from '../BausteineSeite/praxis';
import Seite from '../Seite';
import {WegeUndLeitfaeden} from '../Seitenliste';
import Textseite from '../Textseite';
import Verweise from '../Verweise';
import {Zitat, ZitatText} from '../Zitat';

/** The page of one training block: facts, competences, funding, and the occupations and moves it helps. */
export default function BausteinSeite({daten}: {daten: BausteinAnsicht}): ReactNode {
  const {titel, text, typ, vermittelt, foerderung, berufe, bruecken, seiten, quellen, belege} = daten;
  return (
    <Seite
      titel={`${titel} – Qualifizierung`}
      beschreibung={`${QUALIFIZIERUNGSTYPEN[typ]}: Dauer, Zugang, Abschluss, Kompetenzen, Förderung.`}
    >
      <Textseite
        brotkrumen={[
          {url: '/qualifizierung/', text: 'Qualifizierung'},
          {url: '/qualifizierung/bausteine/', text: 'Bausteine'},
        ]}
        title={titel}
        stand={daten.stand}
        angaben={` · ${QUALIFIZIERUNGSTYPEN[typ]}`}
        quellen={belege}
      >
        <p>
          <ZitatText text={text} />
          {quellen.map((id) => (
            <Zitat key={id} id={id} />
          ))}
        </p>
        <Paare
          paare={[
            ['Dauer', <ZitatText key="dauer" text={daten.dauer} />],
            ['Voraussetzung', <ZitatText key="voraussetzung" text={daten.voraussetzung} />],
            ['Abschluss', <ZitatText key="abschluss" text={daten.abschluss} />],
            ['Praktische Prüfung', praxisText(daten.praxis_geprueft)],
            [
              'Mögliche Förderung',
              foerderung.length > 0 ? <Verweise ziele={foerderung} /> : 'keine hinterlegt, im Einzelfall klären',
            ],
          ]}
        />
        <p className="hinweis">
          Kurse, Termine und Kosten einzelner Anbieter stehen hier nicht. Ob eine Förderung möglich ist, entscheidet die
          zuständige Stelle.
        </p>
        {vermittelt.length > 0 && (
          <>
            <h2>Vermittelte Kompetenzen</h2>
            <ul>
              {vermittelt.map(({id, name, stufe}) => (
                <li key={id}>
                  {name} ({STUFEN[stufe]})
                </li>
              ))}
            </ul>
          </>
        )}
        {bruecken.length > 0 && (
          <>
            <h2>Brücke bei diesen Wechseln</h2>
            <ul>
              {bruecken.map(({von, nach}) => (
                <li key={`${von.id} ${nach.id}`}>
                  <Link to={von.url}>{von.title}</Link> → <Link to={nach.url}>{nach.title}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {berufe.length > 0 && (
          <>
            <h2>Üblich in diesen Berufen</h2>
            <p>
              <Verweise ziele={berufe} />
            </p>
          </>
        )}
        <WegeUndLeitfaeden seiten={seiten} />
      </Textseite>
      <Bearbeiten datei="docs/register/qualifizierungen.yaml" />
    </Seite>
  );
}
