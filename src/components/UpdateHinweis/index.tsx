import {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useOfflineZustand} from '@site/src/hooks/useOfflineZustand';
import type {Zustand} from '@site/src/plugins/offline/offlineCopy';
import {hinweistext} from './hinweistext';
import styles from './styles.module.css';

/**
 * Tells that the site is stored for use without a network or cannot be, and offers a new version without taking the page
 * away.
 */
export default function UpdateHinweis(): ReactNode {
  const zustand = useOfflineZustand();
  const [geschlossen, setGeschlossen] = useState<Zustand>();
  const text = zustand === geschlossen ? undefined : hinweistext(zustand);
  return (
    <div role="status" className={styles.platz} data-nicht-drucken>
      {text !== undefined && (
        <div className={styles.hinweis}>
          <span>{text}</span>
          {'lade' in zustand && (
            <button type="button" className="knopf" onClick={zustand.lade}>
              Jetzt laden
            </button>
          )}
          {zustand.art === 'gescheitert' && <Link to="/daten/offline/#kopie">Mehr zur Kopie</Link>}
          <button type="button" className="knopf" onClick={() => setGeschlossen(zustand)}>
            {'lade' in zustand ? 'Später' : 'Schließen'}
          </button>
        </div>
      )}
    </div>
  );
}
