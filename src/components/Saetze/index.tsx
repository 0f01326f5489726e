import type {ReactNode} from 'react';
import {ZitatText} from '../Zitat';

interface Props {
  /** Sentences of the content, with citations. */
  saetze: readonly string[];
  /** Numbered, where the order counts. */
  geordnet?: boolean;
}

/** A list of sentences in which citations are links to the page's sources. */
export default function Saetze({saetze, geordnet = false}: Props): ReactNode {
  const Liste = geordnet ? 'ol' : 'ul';
  return (
    <Liste>
      {saetze.map((satz) => (
        <li key={satz}>
          <ZitatText text={satz} />
        </li>
      ))}
    </Liste>
  );
}
