import {useRef, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useSuche} from '@site/src/hooks/useSuche';
import {useSuchkuerzel} from '@site/src/hooks/useSuchkuerzel';
import {useVerlauf} from '@site/src/hooks/useVerlauf';
import Ansage from '../Ansage';
import Ladehilfe from '../Ladehilfe';
import Seite from '../Seite';
import {MAX_ANFRAGE} from '../Suchfeld/suchadresse';
import Ergebnis from './Ergebnis';
import {meldung} from './meldung';
import styles from './styles.module.css';
import {useErgebnis} from './useErgebnis';
import {useFokusNachSchritt} from './useFokusNachSchritt';
import {useSuchstand} from './useSuchstand';
import Verlaufsliste from './Verlaufsliste';

/**
 * Search page: all hits with kind, reason and excerpt, filters, and ways on where nothing was found. Queries that come
 * from outside, are confirmed with Enter or lead to a hit are kept in the recent ones; words on the way to them are not.
 */
export default function Suchseite(): ReactNode {
  const {merke} = useVerlauf();
  const {anfrage: text, filter, setAnfrage, setFilter} = useSuchstand(merke);
  const anfrage = text.trim();
  // Whoever comes without a query has something to read first; the field loads the search with the first focus.
  const [zustand, lade] = useSuche(anfrage !== '');
  const {ergebnis, ohneFilter, zeigeMehr} = useErgebnis(zustand, text, filter);
  const input = useRef<HTMLInputElement>(null);
  const antwort = useRef<HTMLElement>(null);
  useSuchkuerzel(input);
  useFokusNachSchritt(antwort);
  const fokusAufAntwort = () => antwort.current?.focus({preventScroll: true});
  return (
    <Seite
      titel="Suche"
      beschreibung="Suche nach Berufen, Codes, Tätigkeiten, Qualifizierungen und Förderung."
      className={styles.fenster}
    >
      <h1>Suche</h1>
      <form
        role="search"
        action={useBaseUrl('/suche/')}
        className={styles.form}
        data-nicht-drucken
        onSubmit={(event) => {
          event.preventDefault();
          merke(text);
        }}
      >
        <label htmlFor="suche-q">Beruf, Code oder Stichwort</label>
        <input
          ref={input}
          id="suche-q"
          name="q"
          type="search"
          className="eingabe"
          maxLength={MAX_ANFRAGE}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          value={text}
          onFocus={() => lade()}
          onChange={(event) => {
            lade();
            setAnfrage(event.target.value);
          }}
        />
        <noscript>
          <p>
            Die Suche braucht JavaScript. Ohne JavaScript hilft die Liste:{' '}
            <Link to="/berufe/">Alle Berufe von A bis Z</Link>.
          </p>
        </noscript>
      </form>
      <section ref={antwort} tabIndex={-1} aria-label="Antwort">
        <Ansage
          text={meldung(zustand, anfrage, filter, ergebnis)}
          zitat={anfrage}
          className={ergebnis || zustand.art === 'fehler' ? undefined : 'hinweis'}
        />
        <Ladehilfe
          zustand={zustand}
          erneut={() => {
            fokusAufAntwort();
            lade(true);
          }}
        />
        {ergebnis && (
          <Ergebnis
            zustand={zustand}
            ergebnis={ergebnis}
            anfrage={anfrage}
            filter={filter}
            ohneFilter={ohneFilter}
            setFilter={setFilter}
            hebeAuf={() => {
              fokusAufAntwort();
              setFilter({});
            }}
            zeigeMehr={zeigeMehr}
            beiOeffnen={() => merke(text)}
          />
        )}
        {anfrage === '' && <Verlaufsliste />}
      </section>
    </Seite>
  );
}
