import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import {keysOf, LEITTHEMEN, WIRKUNGEN, type Leitthema} from '@site/src/content/schema/werte';
import {AussageKarten} from '../AussageKarte';
import Koerper, {type KoerperInhalt} from '../Koerper';
import {THEMEN_ANKER} from './abschnitte';

interface Props {
  beruf: BerufAnsicht;
  inhalt: KoerperInhalt;
  heute: string;
  /** Anchors of the third-level headings the body has. */
  anker: ReadonlySet<string>;
}

/** What changes: per theme the text of the body and the statements with their evidence, strongest effect first. */
export default function Wandel({beruf, inhalt, heute, anker}: Props): ReactNode {
  return (
    <>
      <Koerper inhalt={inhalt} abschnitt="was-sich-ändert" />
      <p className="hinweis">
        Jede Aussage nennt Belegart, Quelle und Frist. Gestrichelt: Frist abgelaufen, bitte vor Gebrauch prüfen.
        Geordnet nach Stärke der Wirkung.
      </p>
      {nachStaerke(beruf).map((thema) => {
        const aussagen = beruf.wandel.filter(({leitthema}) => leitthema === thema);
        const text = anker.has(THEMEN_ANKER[thema]);
        if (aussagen.length === 0 && !text) return null;
        return (
          <section key={thema}>
            {text ? (
              <Koerper inhalt={inhalt} abschnitt="was-sich-ändert" unterabschnitt={THEMEN_ANKER[thema]} />
            ) : (
              <Heading as="h3" id={THEMEN_ANKER[thema]}>
                {LEITTHEMEN[thema]}
              </Heading>
            )}
            <AussageKarten aussagen={aussagen} heute={heute} />
          </section>
        );
      })}
    </>
  );
}

function nachStaerke({wirkung}: BerufAnsicht): Leitthema[] {
  const rang = keysOf(WIRKUNGEN);
  return keysOf(LEITTHEMEN).sort((a, b) => rang.indexOf(wirkung[a]) - rang.indexOf(wirkung[b]));
}
