import {useEffect, useRef, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {MAX_ANFRAGE} from '../Suchfeld';
import {suchteil} from '../Suchfeld/suchadresse';

/** Pause in typing after which the address takes over the query, in milliseconds. */
const RUHE_MS = 250;

/**
 * The query of the search page. It lives in the address (`?q=`), so that it can be shared, bookmarked and gone back to;
 * typing changes it at once and the address after a short pause.
 */
export function useAnfrage(): [anfrage: string, setAnfrage: (text: string) => void] {
  const history = useHistory();
  const {pathname, search} = useLocation();
  const [anfrage, setAnfrage] = useState('');
  // What this page itself wrote to the address; anything else came from outside and replaces the text.
  const geschrieben = useRef<string>(undefined);

  useEffect(() => {
    const ausAdresse = (new URLSearchParams(search).get('q') ?? '').slice(0, MAX_ANFRAGE);
    if (ausAdresse !== geschrieben.current) setAnfrage(ausAdresse);
    geschrieben.current = ausAdresse;
  }, [search]);

  useEffect(() => {
    if (geschrieben.current === undefined || anfrage === geschrieben.current) return undefined;
    const warten = setTimeout(() => {
      geschrieben.current = anfrage;
      history.replace({pathname, search: suchteil(anfrage)});
    }, RUHE_MS);
    return () => clearTimeout(warten);
  }, [anfrage, history, pathname]);

  return [anfrage, setAnfrage];
}
