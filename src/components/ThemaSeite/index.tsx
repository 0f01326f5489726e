import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ThemaAnsicht} from '@site/src/ansicht/thema';
import {ANFORDERUNGSNIVEAUS} from '@site/src/content/schema/werte';
import {useHeute} from '@site/src/hooks/useHeute';
import {AussageKarten} from '../AussageKarte';
import Koerper, {type KoerperInhalt} from '../Koerper';
import Saetze from '../Saetze';
import Schaubild from '../Schaubild';
import Seitenliste from '../Seitenliste';
import Tabelle from '../Tabelle';
import Textseite, {Kasten} from '../Textseite';
import Trend from '../Trend';
import {WirkungsStufe} from '../Wirkung';
import styles from './styles.module.css';

interface Props {
  thema: ThemaAnsicht;
  inhalt: KoerperInhalt;
  /** Anchors of the second-level headings of the body, in order. */
  anker: ReadonlySet<string>;
}

/** Headings after which the page puts its structured parts. */
const NACH_AUSSAGEN = 'was-geschieht';
const NACH_BERUFEN = 'was-das-für-die-arbeit-heißt';
const NACH_FRAGEN = 'für-die-beratung';

/** A theme page: text, statements with evidence, the occupations the theme moves, questions for the talk. */
export default function ThemaSeite({thema, inhalt, anker}: Props): ReactNode {
  const heute = useHeute(thema.heute);
  return (
    <Textseite {...thema} brotkrumen={[{url: '/themen/', text: 'Themen'}]}>
      {thema.schaubild && <Schaubild schaubild={thema.schaubild} />}
      {[...anker].map((abschnitt) => (
        <div key={abschnitt}>
          <Koerper inhalt={inhalt} abschnitt={abschnitt} />
          {abschnitt === NACH_AUSSAGEN && <AussageKarten aussagen={thema.wandel} heute={heute} />}
          {abschnitt === NACH_BERUFEN && <Berufe thema={thema} />}
          {abschnitt === NACH_FRAGEN && <Fragen fragen={thema.fragen} />}
        </div>
      ))}
      {thema.artikel.length > 0 && (
        <>
          <h2>Einzelne Fragen dieses Themas</h2>
          <Seitenliste seiten={thema.artikel} />
        </>
      )}
    </Textseite>
  );
}

function Berufe({thema}: {thema: ThemaAnsicht}): ReactNode {
  return (
    <>
      <Heading as="h3" id="berufe">
        Welche Berufe das Thema bewegt
      </Heading>
      <p className="hinweis">Geordnet nach Stärke der Veränderung (Einschätzung der Redaktion), darin nach Alphabet.</p>
      <Tabelle name="Berufe und Wirkung">
        <thead>
          <tr>
            <th scope="col">Beruf</th>
            <th scope="col">Wirkung</th>
            <th scope="col">Richtung der Aussagen</th>
          </tr>
        </thead>
        <tbody>
          {thema.berufe.map(({id, title, url, niveau, wirkung, richtungen}) => (
            <tr key={id}>
              <td>
                <Link to={url}>{title}</Link> <span className={styles.niveau}>{ANFORDERUNGSNIVEAUS[niveau]}</span>
              </td>
              <td data-leitthema={thema.leitthema}>
                <WirkungsStufe wert={wirkung} />
              </td>
              <td className={styles.richtungen}>
                {richtungen.map((richtung) => (
                  <Trend key={richtung} wert={richtung} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </Tabelle>
    </>
  );
}

function Fragen({fragen}: {fragen: readonly string[]}): ReactNode {
  return (
    <Kasten titel="Fragen für das Gespräch">
      <Saetze saetze={fragen} geordnet />
    </Kasten>
  );
}
