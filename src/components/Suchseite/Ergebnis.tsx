import type {ReactNode} from 'react';
import type {SuchZustand} from '@site/src/hooks/suchlader';
import type {SuchErgebnis} from '@site/src/search';
import MitZitat from '../MitZitat';
import {istGefiltert, type SuchFilter} from '../Suchfeld/suchfilter';
import Auswege from './Auswege';
import Filter from './Filter';
import {titelZeile, zusatzZeile} from './meldung';
import styles from './styles.module.css';
import Trefferliste from './Trefferliste';

interface Props {
  zustand: SuchZustand;
  ergebnis: SuchErgebnis;
  anfrage: string;
  filter: SuchFilter;
  /** Number of hits without the filters. */
  ohneFilter: number;
  setFilter: (filter: SuchFilter) => void;
  /** Lifts all filters. The button disappears with that, so the focus needs another place. */
  hebeAuf: () => void;
  zeigeMehr: () => void;
  beiOeffnen: () => void;
}

/** An answer: headline, filters, hits; or ways on where there are none. */
export default function Ergebnis({
  zustand,
  ergebnis,
  anfrage,
  filter,
  ohneFilter,
  setFilter,
  hebeAuf,
  ...liste
}: Props): ReactNode {
  const {treffer, gesamt, zaehler, auswege} = ergebnis;
  const gefiltert = istGefiltert(filter);
  const aufheben = (
    <button type="button" className="knopf" onClick={hebeAuf} data-nicht-drucken>
      Alle Filter aufheben
    </button>
  );
  return (
    <div className={styles.ergebnis}>
      {ohneFilter > 0 && <Filter filter={filter} zaehler={zaehler} setFilter={setFilter} />}
      <div className={styles.antwort}>
        <h2 className={styles.ueberschrift}>
          <MitZitat satz={titelZeile(ergebnis, anfrage)} zitat={anfrage} />
        </h2>
        {(gefiltert || gesamt > 0) && (
          <div className={styles.zusatz}>
            <p className="hinweis">{zusatzZeile(ergebnis, filter, zustand)}</p>
            {gefiltert && gesamt > 0 && aufheben}
          </div>
        )}
        {gesamt === 0 && ohneFilter > 0 && (
          <div className={styles.zusatz}>
            <p>{ohneFilter === 1 ? 'Ohne Filter gibt es 1 Treffer.' : `Ohne Filter gibt es ${ohneFilter} Treffer.`}</p>
            {aufheben}
          </div>
        )}
        {gesamt > 0 && <Trefferliste treffer={treffer} gesamt={gesamt} {...liste} />}
        {auswege && ohneFilter === 0 && <Auswege anfrage={anfrage} auswege={auswege} />}
      </div>
    </div>
  );
}
