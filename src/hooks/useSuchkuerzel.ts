import {useEffect, type RefObject} from 'react';

/**
 * Moves the focus to a search field on Ctrl+K (⌘K) from anywhere. No single letter or sign does: who speaks to the computer
 * or slips on the keys would be taken away from the page (WCAG 2.2, success criterion 2.1.4).
 */
export function useSuchkuerzel(feld: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      feld.current?.focus();
      feld.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [feld]);
}
