import {useEffect, useId, useRef, type ReactNode, type SubmitEvent} from 'react';
import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import {useSuchkuerzel} from '@site/src/hooks/useSuchkuerzel';
import Lupe from '../Lupe';
import Treffer from '../Treffer';
import styles from './styles.module.css';
import {suchadresse} from './suchadresse';
import {useVorschlaege} from './useVorschlaege';

/** Longer queries say nothing more; a pasted page must not become an address. */
export const MAX_ANFRAGE = 200;

/**
 * Search field with suggestions, after the ARIA combobox pattern (list autocomplete with automatic selection):
 * arrow keys choose, Enter opens, Escape closes. Enter before the index is there leads to the search page.
 * @param gross the large field of the start page, which takes the focus on devices with a keyboard
 */
export default function Suchfeld({gross = false}: {gross?: boolean}): ReactNode {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const input = useRef<HTMLInputElement>(null);
  const liste = useId();
  const {combobox, eintraege, setText, meldung} = useVorschlaege((url) => history.push(withBaseUrl(url)));
  useSuchkuerzel(input);
  useEffect(() => {
    if (gross && window.location.hash === '' && window.matchMedia('(pointer: fine)').matches) {
      input.current?.focus({preventScroll: true});
    }
  }, [gross]);

  const zurSuchseite = (event: SubmitEvent) => {
    event.preventDefault();
    const anfrage = combobox.inputValue.trim();
    if (anfrage) history.push(withBaseUrl(suchadresse(anfrage)));
  };

  return (
    <form
      role="search"
      // The page for unknown addresses has two fields; their landmarks need different names.
      aria-label={gross ? 'Suche' : undefined}
      action={withBaseUrl('/suche/')}
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
            'aria-describedby': `${liste}-meldung`,
            onChange: (event) => setText(event.currentTarget.value),
            onKeyDown: (event) => {
              // Without suggestions Enter leads to the search page; downshift would swallow it.
              if (event.key === 'Enter' && eintraege.length === 0)
                Object.assign(event.nativeEvent, {preventDownshiftDefault: true});
            },
          })}
        />
        <kbd aria-hidden="true">Strg K</kbd>
      </span>
      <ul
        {...combobox.getMenuProps({
          className: styles.liste,
          hidden: !combobox.isOpen || eintraege.length === 0,
          'aria-label': 'Vorschläge',
        })}
      >
        {combobox.isOpen &&
          eintraege.map((eintrag, index) => (
            <li
              key={eintrag.url}
              {...combobox.getItemProps({
                item: eintrag,
                index,
                className: clsx(index === combobox.highlightedIndex && styles.gewaehlt),
              })}
            >
              {'treffer' in eintrag ? <Treffer treffer={eintrag.treffer} /> : eintrag.text}
            </li>
          ))}
      </ul>
      <p
        id={`${liste}-meldung`}
        role="status"
        className={clsx(combobox.isOpen && eintraege.length <= 1 && meldung ? styles.meldung : 'nur-vorlesen')}
      >
        {meldung}
      </p>
    </form>
  );
}
