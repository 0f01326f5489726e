import type {ReactNode} from 'react';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import {formatDatum, istAbgelaufen} from '@site/src/content/datum';
import {Zitat} from '../Zitat';
import styles from './styles.module.css';

interface Props {
  standorte: BerufAnsicht['standorte'];
  /** Today; a site past `gueltig_bis` is shown as due for review. */
  heute: string;
}

/** Sites for which the occupation matters, each folded to one line: name, place and date; text and sources inside. */
export default function Standorte({standorte, heute}: Props): ReactNode {
  return (
    <ul className={styles.standorte}>
      {standorte.map(({id, name, ort, land, produkte, text, quellen, stand, gueltig_bis}) => (
        <li key={id} id={`standort-${id}`}>
          <details>
            <summary>
              {name} ({land === 'Sachsen' ? ort : `${ort}, ${land}`}) <small>Stand {formatDatum(stand)}</small>
            </summary>
            <p>
              <strong>{produkte.join(', ')}.</strong> {text}
              {quellen.map((quelle) => (
                <Zitat key={quelle} id={quelle} />
              ))}
            </p>
            {istAbgelaufen(gueltig_bis, heute) && <p>Frist abgelaufen am {formatDatum(gueltig_bis)}, zu prüfen.</p>}
          </details>
        </li>
      ))}
    </ul>
  );
}
