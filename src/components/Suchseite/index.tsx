import {useMemo, useRef, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useSuche} from '@site/src/hooks/useSuche';
import {useSuchkuerzel} from '@site/src/hooks/useSuchkuerzel';
import type {SuchErgebnis} from '@site/src/search';
import Seite from '../Seite';
import {MAX_ANFRAGE} from '../Suchfeld';
import {suchadresse} from '../Suchfeld/suchadresse';
import Treffer from '../Treffer';
import styles from './styles.module.css';
import {useAnfrage} from './useAnfrage';

const TREFFER_HOECHSTENS = 50;

/** Search page: all hits with kind, reason and excerpt; nothing found leads on to similar terms and to all occupations. */
export default function Suchseite(): ReactNode {
  const zustand = useSuche();
  const [anfrage, setAnfrage] = useAnfrage();
  const input = useRef<HTMLInputElement>(null);
  useSuchkuerzel(input);
  const ergebnis = useMemo(
    () =>
      zustand.art === 'bereit' && anfrage.trim() !== ''
        ? zustand.suche.suche(anfrage, {limit: TREFFER_HOECHSTENS})
        : undefined,
    [zustand, anfrage],
  );
  return (
    <Seite titel="Suche" beschreibung="Suche nach Berufen, Codes, Tätigkeiten, Qualifizierungen und Förderung.">
      <h1>Suche</h1>
      <form role="search" className={styles.form} onSubmit={(event) => event.preventDefault()}>
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
          value={anfrage}
          onChange={(event) => setAnfrage(event.target.value)}
        />
      </form>
      <p role="status" className="hinweis">
        {meldung(zustand.art, anfrage.trim(), ergebnis)}
      </p>
      <noscript>
        Die Suche braucht JavaScript. Ohne JavaScript finden Sie alle Berufe unter „Berufe“ von A bis Z.
      </noscript>
      {ergebnis && ergebnis.treffer.length > 0 && (
        <ol className={styles.liste}>
          {ergebnis.treffer.map((treffer) => (
            <li key={treffer.id}>
              <Link to={treffer.url}>
                <Treffer treffer={treffer} auszug />
              </Link>
            </li>
          ))}
        </ol>
      )}
      {ergebnis?.treffer.length === 0 && <Weiter vorschlaege={ergebnis.vorschlaege} />}
    </Seite>
  );
}

function meldung(zustand: 'laedt' | 'bereit' | 'fehler', anfrage: string, ergebnis: SuchErgebnis | undefined): string {
  if (zustand === 'fehler') return 'Die Suche konnte nicht geladen werden. Bitte laden Sie die Seite neu.';
  if (anfrage === '') return 'Geben Sie ein, wie die Person ihren Beruf nennt, eine Tätigkeit oder eine KldB-Nummer.';
  if (!ergebnis) return 'Die Suche wird geladen …';
  const anzahl = ergebnis.treffer.length;
  if (anzahl === 0) return `Nichts gefunden zu „${anfrage}“.`;
  return `${anzahl === 1 ? '1 Treffer' : `${anzahl} Treffer`} zu „${anfrage}“, geordnet nach Übereinstimmung`;
}

function Weiter({vorschlaege}: {vorschlaege: readonly string[]}): ReactNode {
  return (
    <>
      {vorschlaege.length > 0 && (
        <>
          <h2>Ähnliche Begriffe</h2>
          <ul>
            {vorschlaege.map((vorschlag) => (
              <li key={vorschlag}>
                <Link to={suchadresse(vorschlag)}>{vorschlag}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Oder sehen Sie unter <Link to="/berufe/">allen Berufen von A bis Z</Link> nach.
      </p>
    </>
  );
}
