import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {SuchZustand} from '@site/src/hooks/suchlader';
import {fehlertext} from './fehlertext';
import styles from './styles.module.css';

interface Props {
  zustand: SuchZustand;
  /** Loads again what is missing. The button disappears with that, so the focus needs another place. */
  erneut: () => void;
}

/** What happened when the search or a part of it could not be loaded, and what a reader can do. Nothing while all is well. */
export default function Ladehilfe({zustand, erneut}: Props): ReactNode {
  const text = fehlertext(zustand);
  if (text === '') return null;
  const ursache = zustand.art === 'fehler' ? zustand.ursache : zustand.art === 'bereit' && zustand.texte;
  return (
    <div className={styles.hilfe} data-nicht-drucken>
      <p>{text}</p>
      <div className={styles.wege}>
        {ursache === 'netz' ? (
          <button type="button" className="knopf" onClick={erneut}>
            Erneut versuchen
          </button>
        ) : (
          <button type="button" className="knopf" onClick={() => window.location.reload()}>
            Seite neu laden
          </button>
        )}
        {zustand.art === 'fehler' && <Link to="/berufe/">Alle Berufe von A bis Z</Link>}
      </div>
    </div>
  );
}
