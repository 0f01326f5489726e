import type {ReactNode} from 'react';
import type {BeratungAnsicht} from '@site/src/ansicht/leitfaden';
import Seite from '../Seite';
import Seitenliste from '../Seitenliste';

/** Overview of the guides, one for each counselling situation. */
export default function BeratungSeite({daten}: {daten: BeratungAnsicht}): ReactNode {
  return (
    <Seite titel="Beratung" beschreibung="Leitfäden für Beratungsgespräche mit Menschen aus der Automobilwirtschaft.">
      <h1>Beratung</h1>
      <p className="hinweis">
        Ein Leitfaden je Gesprächslage: Ziel, Vorbereitung, Fragen, Wege mit Förderung, häufige Fehler und eine
        Checkliste zum Drucken.
      </p>
      <Seitenliste seiten={daten.leitfaeden} />
    </Seite>
  );
}
