import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Auswege as AuswegeDaten} from '@site/src/search';
import BegriffMelden from '../BegriffMelden';
import {suchadresse} from '../Suchfeld/suchadresse';
import Verweise from '../Verweise';

/** Ways on from a query that found nothing: other spellings, similar terms, occupations near a code, the list, a report. */
export default function Auswege({anfrage, auswege}: {anfrage: string; auswege: AuswegeDaten}): ReactNode {
  const {schreibweisen, begriffe, nachbarn} = auswege;
  return (
    <>
      {schreibweisen.length > 0 && (
        <p>
          Meinten Sie{' '}
          <Verweise ziele={schreibweisen.map((text) => ({url: suchadresse(text), title: text}))} trenner=" oder " />?
        </p>
      )}
      {nachbarn.length > 0 && (
        <>
          <h3>Berufe in der Nähe dieses Codes</h3>
          <ul>
            {nachbarn.map(({title, url, kldb}) => (
              <li key={url}>
                <Link to={url}>{title}</Link> (KldB {kldb})
              </li>
            ))}
          </ul>
        </>
      )}
      {begriffe.length > 0 && (
        <>
          <h3>Ähnliche Begriffe</h3>
          <ul>
            {begriffe.map((begriff) => (
              <li key={begriff}>
                <Link to={suchadresse(begriff)}>{begriff}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Oder sehen Sie unter <Link to="/berufe/">allen Berufen von A bis Z</Link> nach.
      </p>
      <BegriffMelden begriff={anfrage} />
    </>
  );
}
