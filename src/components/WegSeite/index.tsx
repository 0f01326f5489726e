import type {ReactNode} from 'react';
import type {WegAnsicht} from '@site/src/ansicht/weg';
import {formatDatum} from '@site/src/content/datum';
import {useHeute} from '@site/src/hooks/useHeute';
import Koerper, {type KoerperInhalt} from '../Koerper';
import Paare from '../Paare';
import Pruefhinweis from '../Pruefhinweis';
import Saetze from '../Saetze';
import Schaubild from '../Schaubild';
import Textseite, {Kasten} from '../Textseite';
import Verweise from '../Verweise';
import {ZitatText} from '../Zitat';

interface Props {
  weg: WegAnsicht;
  inhalt: KoerperInhalt;
}

/** A route to a qualification: facts, steps, text, traps, questions, and what belongs to it. */
export default function WegSeite({weg, inhalt}: Props): ReactNode {
  const heute = useHeute(weg.heute);
  const {berufe, bausteine, foerderungen, weitere, gueltig_bis} = weg;
  return (
    <Textseite
      {...weg}
      brotkrumen={[{url: '/qualifizierung/', text: 'Qualifizierung'}]}
      angaben={` · gültig bis ${formatDatum(gueltig_bis)}`}
    >
      <Pruefhinweis gueltigBis={gueltig_bis} pruefen={weg.vor_anwendung_pruefen} heute={heute} />
      <Paare
        paare={[
          ['Für wen', <ZitatText key="wen" text={weg.fuer_wen} />],
          ['Zugang', <ZitatText key="zugang" text={weg.zugang} />],
          ['Dauer', <ZitatText key="dauer" text={weg.dauer} />],
          ['Abschluss', <ZitatText key="abschluss" text={weg.abschluss} />],
          ['Förderung', foerderungen.length > 0 && <Verweise ziele={foerderungen} />],
        ]}
      />
      <Kasten titel="Schritt für Schritt">
        <Saetze saetze={weg.schritte} geordnet />
      </Kasten>
      {weg.schaubild && <Schaubild schaubild={weg.schaubild} />}
      <Koerper inhalt={inhalt} />
      <h2>Was oft schiefgeht</h2>
      <Saetze saetze={weg.fallen} />
      <Kasten titel="Fragen für das Gespräch">
        <Saetze saetze={weg.fragen} geordnet />
      </Kasten>
      <h2>Gehört dazu</h2>
      <Paare
        paare={[
          ['Berufe', <Verweise key="berufe" ziele={berufe} />],
          ['Bausteine', bausteine.length > 0 && <Verweise ziele={bausteine} />],
          ['Andere Wege', weitere.length > 0 && <Verweise ziele={weitere} />],
        ]}
      />
    </Textseite>
  );
}
