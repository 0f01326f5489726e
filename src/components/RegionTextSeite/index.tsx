import type {ReactNode} from 'react';
import type {RegionseiteAnsicht} from '@site/src/ansicht/region';
import {formatDatum} from '@site/src/content/datum';
import {useHeute} from '@site/src/hooks/useHeute';
import Koerper, {type KoerperInhalt} from '../Koerper';
import Paare from '../Paare';
import Pruefhinweis from '../Pruefhinweis';
import Schaubild from '../Schaubild';
import Textseite from '../Textseite';
import Verweise from '../Verweise';

interface Props {
  seite: RegionseiteAnsicht;
  inhalt: KoerperInhalt;
}

/** A page on networks or institutions of the region. */
export default function RegionTextSeite({seite, inhalt}: Props): ReactNode {
  const heute = useHeute(seite.heute);
  const {berufe, weitere, gueltig_bis} = seite;
  return (
    <Textseite
      {...seite}
      brotkrumen={[{url: '/region/', text: 'Region'}]}
      angaben={` · gültig bis ${formatDatum(gueltig_bis)}`}
    >
      <Pruefhinweis gueltigBis={gueltig_bis} pruefen={seite.vor_anwendung_pruefen} heute={heute} />
      {seite.schaubild && <Schaubild schaubild={seite.schaubild} />}
      <Koerper inhalt={inhalt} />
      <Paare
        paare={[
          ['Betrifft', berufe.length > 0 && <Verweise ziele={berufe} />],
          ['Mehr zur Region', <Verweise key="region" ziele={[{url: '/region/', title: 'Standorte'}, ...weitere]} />],
        ]}
      />
    </Textseite>
  );
}
