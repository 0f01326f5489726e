import {useMemo, useState} from 'react';
import {useCombobox, type UseComboboxReturnValue} from 'downshift';
import {useSuche} from '@site/src/hooks/useSuche';
import type {Treffer} from '@site/src/search';
import {suchadresse} from './suchadresse';

/** A line of the suggestion list: a hit, or the way to all hits. */
export type Eintrag = {url: string; treffer: Treffer} | {url: string; text: string};

/** Suggestions that fit below the field without scrolling on a small laptop. */
const HOECHSTENS = 7;

export interface Vorschlaege {
  combobox: UseComboboxReturnValue<Eintrag>;
  eintraege: Eintrag[];
  /** For the field's `onChange`: downshift reports typing too late to control the field, and fast typing would lose letters. */
  setText: (text: string) => void;
  /** What a screen reader is told about the list, and what is shown when there is nothing to list. */
  meldung: string;
}

/**
 * Logic of the suggestion list.
 * @param oeffne called with the address (without base URL) of the line a reader chose
 */
export function useVorschlaege(oeffne: (url: string) => void): Vorschlaege {
  const zustand = useSuche();
  const [text, setText] = useState('');
  const anfrage = text.trim();
  const {eintraege, meldung} = useMemo(() => {
    if (anfrage === '') return {eintraege: [], meldung: ''};
    if (zustand.art === 'laedt') return {eintraege: [], meldung: 'Die Suche wird geladen …'};
    if (zustand.art === 'fehler')
      return {eintraege: [], meldung: 'Die Suche konnte nicht geladen werden. Bitte laden Sie die Seite neu.'};
    const {treffer} = zustand.suche.suche(anfrage, {limit: HOECHSTENS});
    const alle = {url: suchadresse(anfrage), text: `Alle Treffer zu „${anfrage}“ anzeigen`};
    return treffer.length === 0
      ? {
          eintraege: [{...alle, text: 'Ähnliche Begriffe und alle Berufe anzeigen'}],
          meldung: `Nichts gefunden zu „${anfrage}“.`,
        }
      : {
          eintraege: [...treffer.map((hit) => ({url: hit.url, treffer: hit})), alle],
          meldung: `${treffer.length} Vorschläge. Mit den Pfeiltasten wählen, mit Eingabe öffnen.`,
        };
  }, [anfrage, zustand]);

  const combobox = useCombobox<Eintrag>({
    items: eintraege,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: () => text,
    onInputValueChange: ({inputValue, type}) => {
      // Choosing a line opens a page; the words typed stay as they are.
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape) setText(inputValue);
    },
    onSelectedItemChange: ({selectedItem, type}) => {
      // Leaving the field by Tab must not open anything.
      const {InputKeyDownEnter, ItemClick} = useCombobox.stateChangeTypes;
      if (selectedItem && (type === InputKeyDownEnter || type === ItemClick)) oeffne(selectedItem.url);
    },
  });
  return {combobox, eintraege, setText, meldung};
}
