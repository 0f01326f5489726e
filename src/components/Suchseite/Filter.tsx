import {useState, type ReactNode} from 'react';
import type {Zaehler} from '@site/src/search';
import clsx from 'clsx';
import {auswahl, FILTER, FILTER_NAMEN, type FilterName, type SuchFilter} from '../Suchfeld/suchfilter';
import styles from './styles.module.css';

interface Props {
  filter: SuchFilter;
  zaehler: Zaehler;
  setFilter: (filter: SuchFilter) => void;
}

/** Where the filters have a column of their own; elsewhere they are folded away above the hits. */
const BREIT = '(width >= 997px)';

/** Filters with the number of hits each would leave. A second press lifts a filter. */
export default function Filter({filter, zaehler, setFilter}: Props): ReactNode {
  const [offen] = useState(() => window.matchMedia(BREIT).matches);
  return (
    <details className={styles.filter} open={offen} data-nicht-drucken>
      <summary>Treffer eingrenzen</summary>
      {FILTER_NAMEN.map((name) => (
        <Gruppe key={name} name={name} filter={filter} zaehler={zaehler} setFilter={setFilter} />
      ))}
    </details>
  );
}

function Gruppe({name, filter, zaehler, setFilter}: Props & {name: FilterName}): ReactNode {
  const werte = auswahl(name, filter, zaehler);
  if (werte.length === 0) return null;
  return (
    <fieldset>
      <legend>{FILTER[name].name}</legend>
      {FILTER[name].hinweis !== undefined && <p className={styles.erlaeuterung}>{FILTER[name].hinweis}</p>}
      {werte.map(({wert, name: text, anzahl, gewaehlt}) => (
        <button
          key={wert}
          type="button"
          aria-pressed={gewaehlt}
          className={clsx(styles.wahl, gewaehlt && styles.gewaehlt)}
          onClick={() => setFilter({...filter, [name]: gewaehlt ? undefined : wert})}
        >
          <span>
            {gewaehlt && <span aria-hidden="true">✓ </span>}
            {text}
          </span>{' '}
          <span className={styles.anzahl}>{anzahl}</span>
        </button>
      ))}
    </fieldset>
  );
}
