import {useEffect, useLayoutEffect, useMemo, useRef, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {alsAnfrage, leseSuchteil, suchteil, type Suchstand} from '../Suchfeld/suchadresse';
import type {SuchFilter} from '../Suchfeld/suchfilter';

/** Pause in typing after which the address takes over the query, in milliseconds. */
const RUHE_MS = 250;

interface Handlungen {
  setAnfrage: (anfrage: string) => void;
  setFilter: (filter: SuchFilter) => void;
}

/**
 * What the search page shows. It lives in the address (`?q=…&typ=…`), so that it can be shared, bookmarked and gone
 * back to. Typing changes the query at once and replaces the address after a short pause: the way back shall not lead
 * through half-typed words. Choosing a filter is a step of its own, which the way back undoes.
 * @param beiAufruf called with each query that came from outside: a link, a bookmark, the way back
 */
export function useSuchstand(beiAufruf: (anfrage: string) => void): Suchstand & Handlungen {
  const history = useHistory();
  const {pathname, search} = useLocation();
  const ausAdresse = useMemo(() => leseSuchteil(search), [search]);
  const {filter} = ausAdresse;
  // Empty at first, because the page on the server knows no query.
  const [anfrage, setAnfrage] = useState('');
  // The query this page itself wrote to the address; anything else came from outside and replaces the text.
  const geschrieben = useRef<string>(undefined);
  const aufruf = useRef(beiAufruf);
  useEffect(() => {
    aufruf.current = beiAufruf;
  }, [beiAufruf]);

  // Before the page is painted: it shall not show an empty field first.
  useLayoutEffect(() => {
    if (ausAdresse.anfrage === geschrieben.current) return;
    geschrieben.current = ausAdresse.anfrage;
    setAnfrage(ausAdresse.anfrage);
    aufruf.current(ausAdresse.anfrage);
  }, [ausAdresse]);

  useEffect(() => {
    if (geschrieben.current === undefined || anfrage === geschrieben.current) return undefined;
    const warten = setTimeout(() => {
      geschrieben.current = anfrage;
      history.replace({pathname, search: suchteil(anfrage, filter)});
    }, RUHE_MS);
    return () => clearTimeout(warten);
  }, [anfrage, filter, history, pathname]);

  const setFilter = (neu: SuchFilter) => {
    geschrieben.current = anfrage;
    history.push({pathname, search: suchteil(anfrage, neu)});
  };
  // As the address will give it back; otherwise that would count as coming from outside, and undo what is typed meanwhile.
  return {anfrage, filter, setAnfrage: (neu) => setAnfrage(alsAnfrage(neu)), setFilter};
}
