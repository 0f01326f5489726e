import {createContext, useContext, type ReactNode} from 'react';
import {teileZitate} from '@site/src/content/zitate';
import type {QuelleAnsicht} from '@site/src/ansicht/quellen';
import Sprung from '../Sprung';
import styles from './styles.module.css';

const Quellen = createContext<ReadonlyMap<string, QuelleAnsicht>>(new Map());

/** Makes a page's numbered sources known to the citations inside it. */
export function ZitatRahmen({quellen, children}: {quellen: readonly QuelleAnsicht[]; children: ReactNode}): ReactNode {
  return <Quellen.Provider value={new Map(quellen.map((quelle) => [quelle.id, quelle]))}>{children}</Quellen.Provider>;
}

/** A source of the page by its id; undefined where the page does not list it. */
export function useQuelle(id: string): QuelleAnsicht | undefined {
  return useContext(Quellen).get(id);
}

/** A citation: the source's number as a superscript link to the list of sources. */
export function Zitat({id}: {id: string}): ReactNode {
  const quelle = useQuelle(id);
  if (!quelle) return null;
  const beschreibung = `Quelle ${quelle.nummer}: ${quelle.titel}`;
  return (
    <sup className={styles.zitat}>
      <Sprung ziel={`quelle-${id}`} aria-label={beschreibung} title={quelle.titel}>
        {quelle.nummer}
      </Sprung>
    </sup>
  );
}

/** A text of the content in which citations `[^quelle-id]` become links. */
export function ZitatText({text}: {text: string}): ReactNode {
  return teileZitate(text).map((teil, index) => ('text' in teil ? teil.text : <Zitat key={index} id={teil.quelle} />));
}
