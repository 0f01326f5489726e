import {useEffect, type RefObject} from 'react';

/** Whether a key press belongs to a field the reader is typing in. */
function tipptGerade(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}

/** Moves the focus to a search field on Ctrl+K (⌘K) from anywhere, and on `/` outside of text fields. */
export function useSuchkuerzel(feld: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const strgK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const schraegstrich =
        event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !tipptGerade(event.target);
      if (!strgK && !schraegstrich) return;
      event.preventDefault();
      feld.current?.focus();
      feld.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [feld]);
}
