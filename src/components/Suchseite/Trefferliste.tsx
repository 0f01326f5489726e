import {useEffect, useRef, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Treffer as TrefferDaten} from '@site/src/search';
import Treffer from '../Treffer';
import styles from './styles.module.css';

interface Props {
  treffer: readonly TrefferDaten[];
  /** Number of all hits; more than are listed can be asked for. */
  gesamt: number;
  zeigeMehr: () => void;
  /** Called when a reader opens a hit. */
  beiOeffnen: () => void;
}

/** The hits, best first. Asking for more moves the focus to the first new one, where reading goes on. */
export default function Trefferliste({treffer, gesamt, zeigeMehr, beiOeffnen}: Props): ReactNode {
  const liste = useRef<HTMLOListElement>(null);
  const weiterAb = useRef<number>(undefined);
  useEffect(() => {
    if (weiterAb.current === undefined) return;
    liste.current?.children[weiterAb.current]?.querySelector('a')?.focus();
    weiterAb.current = undefined;
  }, [treffer]);
  return (
    <>
      <ol ref={liste} className={styles.liste}>
        {treffer.map((hit) => (
          <li key={`${hit.typ}-${hit.id}`}>
            <Link to={hit.url} onClick={beiOeffnen}>
              <Treffer treffer={hit} ausfuehrlich />
            </Link>
          </li>
        ))}
      </ol>
      {treffer.length < gesamt && (
        <p data-nicht-drucken>
          <button
            type="button"
            className="knopf"
            onClick={() => {
              weiterAb.current = treffer.length;
              zeigeMehr();
            }}
          >
            Weitere Treffer anzeigen
          </button>{' '}
          <span className="hinweis">
            {treffer.length} von {gesamt} gezeigt
          </span>
        </p>
      )}
    </>
  );
}
