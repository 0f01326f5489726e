import {useEffect, useId, useRef, type ReactNode, type SubmitEvent} from 'react';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import {useRouterAdresse} from '@site/src/hooks/useRouterAdresse';
import {useSuchkuerzel} from '@site/src/hooks/useSuchkuerzel';
import Ansage from '../Ansage';
import Ladehilfe from '../Ladehilfe';
import Lupe from '../Lupe';
import Liste from './Liste';
import styles from './styles.module.css';
import {MAX_ANFRAGE, suchadresse} from './suchadresse';
import {useVorschlagsliste} from './useVorschlagsliste';

/**
 * Search field with suggestions, after the ARIA combobox pattern (list autocomplete with automatic selection):
 * arrow keys choose, Enter opens, Escape closes. Enter before the index is there leads to the search page. The empty
 * field offers recent queries.
 * @param gross the large field of the start page, which takes the focus on devices with a keyboard
 */
export default function Suchfeld({gross = false}: {gross?: boolean}): ReactNode {
  const history = useHistory();
  const {hash} = useLocation();
  const routerAdresse = useRouterAdresse();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const oeffne = (url: string) => history.push(routerAdresse(url));
  const {combobox, abschnitte, offen, anfrage, zustand, meldung, sichtbar, setText, beiFokus, bereite, erneut} =
    useVorschlagsliste(oeffne);
  // A list that opens by itself with the page would cover what the reader has come for.
  const vonSelbst = useRef(false);
  useSuchkuerzel(input);
  useEffect(() => {
    if (gross && hash === '' && window.matchMedia('(pointer: fine)').matches) {
      vonSelbst.current = true;
      input.current?.focus({preventScroll: true});
      vonSelbst.current = false;
    }
  }, [gross, hash]);

  const zurSuchseite = (event: SubmitEvent) => {
    event.preventDefault();
    if (anfrage) oeffne(suchadresse(anfrage));
  };

  return (
    <form
      role="search"
      // The page for unknown addresses has two fields; their landmarks need different names.
      aria-label={gross ? 'Suche' : undefined}
      action={useBaseUrl('/suche/')}
      className={clsx(styles.suche, gross && styles.gross)}
      onSubmit={zurSuchseite}
    >
      {/* eslint-disable-next-line jsx-a11y/label-has-associated-control -- downshift's label props name the control */}
      <label {...combobox.getLabelProps({className: gross ? styles.name : 'nur-vorlesen'})}>
        Beruf, Code oder Stichwort
      </label>
      <span className={styles.feld}>
        <Lupe />
        <input
          // eslint-disable-next-line react-hooks/refs -- downshift merges the ref with its own and does not read it
          {...combobox.getInputProps({
            ref: input,
            name: 'q',
            type: 'search',
            maxLength: MAX_ANFRAGE,
            autoComplete: 'off',
            spellCheck: false,
            enterKeyHint: 'search',
            placeholder: gross ? 'zum Beispiel Autoschlosser' : 'Beruf oder Code',
            'aria-describedby': `${id}-meldung`,
            'aria-expanded': offen,
            onChange: (event) => setText(event.currentTarget.value),
            onPointerEnter: bereite,
            onFocus: () => (vonSelbst.current ? bereite() : beiFokus()),
            onKeyDown: (event) => {
              // Without suggestions Enter leads to the search page; downshift would swallow it.
              if (event.key === 'Enter' && !offen) Object.assign(event.nativeEvent, {preventDownshiftDefault: true});
            },
          })}
        />
        <kbd aria-hidden="true">Strg K</kbd>
      </span>
      <div className={styles.darunter}>
        {anfrage !== '' && (
          <div className={styles.hilfe}>
            <Ladehilfe zustand={zustand} erneut={erneut} />
          </div>
        )}
        <Ansage id={`${id}-meldung`} text={meldung} zitat={anfrage} className={sichtbar ? styles.meldung : undefined} />
        <Liste id={id} combobox={combobox} abschnitte={abschnitte} anfrage={anfrage} offen={offen} />
      </div>
      <noscript>
        <Link to="/berufe/">Alle Berufe von A bis Z</Link>
      </noscript>
    </form>
  );
}
