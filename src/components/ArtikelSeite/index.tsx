import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import type {ArtikelAnsicht} from '@site/src/ansicht/artikel';
import {useHeute} from '@site/src/hooks/useHeute';
import {AussageKarten} from '../AussageKarte';
import Koerper, {type KoerperInhalt} from '../Koerper';
import Leitthema from '../Leitthema';
import Saetze from '../Saetze';
import Schaubild from '../Schaubild';
import Textseite, {Kasten} from '../Textseite';
import Verweise from '../Verweise';

interface Props {
  artikel: ArtikelAnsicht;
  inhalt: KoerperInhalt;
}

/** An article on one matter of a theme: text, dated statements, the occupations it concerns, questions for the talk. */
export default function ArtikelSeite({artikel, inhalt}: Props): ReactNode {
  const heute = useHeute(artikel.heute);
  const {leitthema, weitere} = artikel;
  return (
    <Textseite
      {...artikel}
      brotkrumen={[
        {url: '/themen/', text: 'Themen'},
        {url: `/themen/${leitthema}/`, text: <Leitthema id={leitthema} />},
      ]}
    >
      <p>
        <b>Betrifft:</b> <Verweise ziele={artikel.berufe} />
      </p>
      {artikel.schaubild && <Schaubild schaubild={artikel.schaubild} />}
      <Koerper inhalt={inhalt} />
      <Heading as="h2" id="aussagen">
        Was belegt ist
      </Heading>
      <AussageKarten aussagen={artikel.wandel} heute={heute} />
      <Kasten titel="Fragen für das Gespräch">
        <Saetze saetze={artikel.fragen} geordnet />
      </Kasten>
      {weitere.length > 0 && (
        <p>
          <b>Mehr zu diesem Thema:</b> <Verweise ziele={weitere} trenner=" · " />
        </p>
      )}
    </Textseite>
  );
}
