import {useEffect, useLayoutEffect, useRef, type RefObject} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {leseSuchteil} from '../Suchfeld/suchadresse';

/**
 * The theme moves the focus to the top of the page with every step forward. A step that stays on this page is a filter,
 * or a link to another query: the focus stays on the filter; the link goes with the old answer, so the focus goes to
 * the new one.
 */
export function useFokusNachSchritt(antwort: RefObject<HTMLElement | null>): void {
  const {action} = useHistory();
  const {search} = useLocation();
  const gesehen = useRef(search);
  const zuletzt = useRef<Element>(null);

  // Layout effects come before the theme's effect, effects of this component after it: its link is a part of this page.
  useLayoutEffect(() => {
    zuletzt.current = document.activeElement;
  }, [search]);

  useEffect(() => {
    if (gesehen.current === search) return;
    const dieselbeAnfrage = leseSuchteil(gesehen.current).anfrage === leseSuchteil(search).anfrage;
    gesehen.current = search;
    if (action !== 'PUSH') return;
    const element = zuletzt.current;
    const bleibt = dieselbeAnfrage && element instanceof HTMLElement && element !== document.body;
    (bleibt ? element : antwort.current)?.focus({preventScroll: true});
  }, [action, antwort, search]);
}
