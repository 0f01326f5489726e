import {useLayoutEffect, useMemo, useRef, useState} from 'react';
import {
  useCombobox,
  type UseComboboxReturnValue,
  type UseComboboxState,
  type UseComboboxStateChangeOptions,
} from 'downshift';
import {useSuche} from '@site/src/hooks/useSuche';
import type {SuchZustand} from '@site/src/hooks/suchlader';
import {useVerlauf} from '@site/src/hooks/useVerlauf';
import {suchadresse} from './suchadresse';
import {vorschlaege, type Eintrag, type Vorschlaege} from './vorschlaege';

const GELOESCHT = 'Der Verlauf auf diesem Gerät ist gelöscht.';

/** State and logic of a search field with suggestions. */
export interface Vorschlagsliste extends Vorschlaege {
  combobox: UseComboboxReturnValue<Eintrag>;
  /** Whether there is a list to see. */
  offen: boolean;
  zustand: SuchZustand;
  /** What stands in the field, without spaces around it. */
  anfrage: string;
  /** For the field's `onChange`: downshift reports typing too late to control the field, and fast typing would lose letters. */
  setText: (text: string) => void;
  /** For the field's `onFocus`. */
  beiFokus: () => void;
  /** Loads the search, because the reader is about to use it. */
  bereite: () => void;
  /** Loads what is missing of the search, and goes on with the words typed. */
  erneut: () => void;
}

/**
 * Logic of the suggestion list.
 * @param oeffne called with the address (without base URL) a chosen line leads to
 */
export function useVorschlagsliste(oeffne: (url: string) => void): Vorschlagsliste {
  const [zustand, lade] = useSuche(false);
  const verlauf = useVerlauf();
  const [text, setText] = useState('');
  const [geloescht, setGeloescht] = useState(false);
  const anfrage = text.trim();
  const inhalt = useMemo(() => vorschlaege(zustand, anfrage, verlauf.anfragen), [zustand, anfrage, verlauf.anfragen]);
  const eintraege = useMemo(() => inhalt.abschnitte.flatMap((abschnitt) => abschnitt.eintraege), [inhalt]);

  const waehle = (eintrag: Eintrag) => {
    if (eintrag.art === 'loeschen') {
      verlauf.loesche();
      setGeloescht(true);
    } else if (eintrag.art === 'treffer') {
      verlauf.merke(anfrage);
      oeffne(eintrag.treffer.url);
    } else oeffne(suchadresse(eintrag.art === 'frueher' ? eintrag.anfrage : anfrage));
  };

  const combobox = useCombobox<Eintrag>({
    items: eintraege,
    inputValue: text,
    selectedItem: null,
    // Enter opens the best hit at once; of recent queries none is meant before it is chosen.
    ...(anfrage === '' ? {} : {defaultHighlightedIndex: 0}),
    itemToString: () => text,
    stateReducer: bleibeOffen,
    onInputValueChange: ({inputValue, type}) => {
      // Choosing a line opens a page; the words typed stay as they are.
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setText(inputValue);
    },
    onSelectedItemChange: ({selectedItem, type}) => {
      // Leaving the field by Tab must not open anything.
      const {InputKeyDownEnter, ItemClick} = useCombobox.stateChangeTypes;
      if (selectedItem && (type === InputKeyDownEnter || type === ItemClick)) waehle(selectedItem);
    },
  });
  useGehalteneWahl(combobox, anfrage, eintraege);

  const {isOpen, openMenu} = combobox;
  const gesagt = geloescht ? {meldung: GELOESCHT, sichtbar: true} : isOpen ? {} : {meldung: '', sichtbar: false};
  return {
    ...inhalt,
    ...gesagt,
    combobox,
    offen: isOpen && eintraege.length > 0,
    zustand,
    anfrage,
    setText: (neu) => {
      lade();
      setGeloescht(false);
      setText(neu);
    },
    bereite: () => lade(),
    beiFokus: () => {
      lade();
      setGeloescht(false);
      if (anfrage === '' && eintraege.length > 0) openMenu();
    },
    erneut: () => {
      lade(true);
      openMenu();
    },
  };
}

/** Corrects downshift: a click into the field opens the list and never closes it, and typing chooses the best hit. */
function bleibeOffen(
  zustand: UseComboboxState<Eintrag>,
  {type, changes}: UseComboboxStateChangeOptions<Eintrag>,
): Partial<UseComboboxState<Eintrag>> {
  const {InputChange, InputClick} = useCombobox.stateChangeTypes;
  if (type === InputClick && zustand.isOpen) return zustand;
  if (type === InputChange) return {...changes, highlightedIndex: changes.inputValue?.trim() === '' ? -1 : 0};
  return changes;
}

/**
 * Keeps the chosen line when the list changes under the same query, because the texts have arrived: Enter opens what
 * the reader saw marked, wherever it stands now.
 */
function useGehalteneWahl(
  {highlightedIndex, setHighlightedIndex}: UseComboboxReturnValue<Eintrag>,
  anfrage: string,
  eintraege: readonly Eintrag[],
): void {
  const vorher = useRef({anfrage, eintraege});
  useLayoutEffect(() => {
    const alt = vorher.current;
    vorher.current = {anfrage, eintraege};
    if (anfrage === '' || alt.anfrage !== anfrage || alt.eintraege === eintraege) return;
    const gewaehlt = alt.eintraege[highlightedIndex]?.schluessel;
    // Without a choice in a list (the mouse has left it) there is nothing to keep.
    if (gewaehlt === undefined && alt.eintraege.length > 0) return;
    setHighlightedIndex(
      Math.max(
        0,
        eintraege.findIndex(({schluessel}) => schluessel === gewaehlt),
      ),
    );
  }, [anfrage, eintraege, highlightedIndex, setHighlightedIndex]);
}
