import {useRef, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useVerlauf} from '@site/src/hooks/useVerlauf';
import MitZitat from '../MitZitat';
import {suchadresse} from '../Suchfeld/suchadresse';
import styles from './styles.module.css';

/** Recent queries of this device, each with a button that forgets it. The focus goes on to the next one. */
export default function Verlaufsliste(): ReactNode {
  const {anfragen, vergiss, loesche} = useVerlauf();
  const liste = useRef<HTMLUListElement>(null);
  const rahmen = useRef<HTMLDivElement>(null);
  const [entfernt, setEntfernt] = useState<string>();

  const entferne = (anfrage: string, stelle: number) => {
    // Before it is gone: the button after it, or before it when it is the last.
    const knoepfe = [...(liste.current?.querySelectorAll('button') ?? [])];
    (knoepfe[stelle + 1] ?? knoepfe[stelle - 1] ?? rahmen.current)?.focus();
    vergiss(anfrage);
    setEntfernt(anfrage);
  };
  const entferneAlle = () => {
    rahmen.current?.focus();
    loesche();
    setEntfernt('');
  };

  return (
    <div ref={rahmen} tabIndex={-1} data-nicht-drucken>
      {anfragen.length > 0 && (
        <section aria-labelledby="suchverlauf">
          <h2 id="suchverlauf" className={styles.ueberschrift}>
            Zuletzt gesucht
          </h2>
          <ul ref={liste} className={styles.verlauf}>
            {anfragen.map((anfrage, stelle) => (
              <li key={anfrage}>
                <Link to={suchadresse(anfrage)}>
                  <MitZitat satz={anfrage} zitat={anfrage} />
                </Link>
                <button
                  type="button"
                  className="knopf"
                  aria-label={`${anfrage} aus dem Verlauf löschen`}
                  onClick={() => entferne(anfrage, stelle)}
                >
                  Löschen
                </button>
              </li>
            ))}
          </ul>
          <p>
            <button type="button" className="knopf" onClick={entferneAlle}>
              Alle löschen
            </button>
          </p>
          <p className="hinweis">
            Diese Liste steht nur in diesem Browser. Mehr dazu unter <Link to="/ueber/datenschutz/">Datenschutz</Link>.
          </p>
        </section>
      )}
      <p aria-live="polite" className="nur-vorlesen">
        {ansage(entfernt)}
      </p>
    </div>
  );
}

function ansage(entfernt: string | undefined): string {
  if (entfernt === undefined) return '';
  return entfernt === '' ? 'Der Verlauf ist gelöscht.' : `Aus dem Verlauf gelöscht: ${entfernt}`;
}
