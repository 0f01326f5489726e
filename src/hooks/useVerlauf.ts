import {useMemo} from 'react';
import {useStorageSlot} from '@docusaurus/theme-common';
import {liesVerlauf, mitAnfrage, ohneAnfrage} from './verlauf';

/** Key in the browser's local storage; the site generator adds the mark of this site to it. */
const SCHLUESSEL = 'suchverlauf';

/** The recent queries of this device, and what can be done with them. */
export interface Verlauf {
  /** Newest first; none on the server, and where the browser stores nothing. */
  anfragen: readonly string[];
  merke: (anfrage: string) => void;
  vergiss: (anfrage: string) => void;
  loesche: () => void;
}

/** Recent queries. They stay in this browser; where it stores nothing, everything works without. */
export function useVerlauf(): Verlauf {
  const [gespeichert, slot] = useStorageSlot(SCHLUESSEL);
  return useMemo(() => {
    // Another tab, or the page itself, may have written since this was rendered.
    const aktuell = () => liesVerlauf(slot.get());
    const schreibe = (anfragen: readonly string[]) => {
      if (anfragen.length === 0) slot.del();
      else slot.set(JSON.stringify(anfragen));
    };
    return {
      anfragen: liesVerlauf(gespeichert),
      merke: (anfrage) => {
        const bisher = aktuell();
        const neu = mitAnfrage(bisher, anfrage);
        if (neu !== bisher) schreibe(neu);
      },
      vergiss: (anfrage) => schreibe(ohneAnfrage(aktuell(), anfrage)),
      loesche: () => slot.del(),
    };
  }, [gespeichert, slot]);
}
