import {useEffect, useState, type ReactNode} from 'react';
import {
  OFFLINE_READY,
  UPDATE_READY,
  waitingUpdate,
  type UpdateReadyEvent,
} from '@site/src/plugins/offline/updateChannel';
import styles from './styles.module.css';

type Zustand = {art: 'offline-bereit'} | {art: 'neue-version'; lade: () => void};

const isUpdate = (event: Event): event is UpdateReadyEvent =>
  event instanceof CustomEvent && typeof event.detail === 'function';

/** Tells that the site is stored for use without a network, and offers a new version without taking the page away. */
export default function UpdateHinweis(): ReactNode {
  const [zustand, setZustand] = useState<Zustand>();
  useEffect(() => {
    const onUpdate = (event: Event) => {
      if (isUpdate(event)) setZustand({art: 'neue-version', lade: event.detail});
    };
    const onOffline = () => setZustand({art: 'offline-bereit'});
    window.addEventListener(UPDATE_READY, onUpdate);
    window.addEventListener(OFFLINE_READY, onOffline);
    const earlier = waitingUpdate();
    if (earlier) onUpdate(earlier);
    return () => {
      window.removeEventListener(UPDATE_READY, onUpdate);
      window.removeEventListener(OFFLINE_READY, onOffline);
    };
  }, []);
  return (
    <div role="status" className={styles.platz} data-nicht-drucken>
      {zustand && (
        <div className={styles.hinweis}>
          {zustand.art === 'neue-version' ? (
            <>
              <span>Eine neue Version liegt bereit.</span>
              <button type="button" className="knopf" onClick={zustand.lade}>
                Jetzt laden
              </button>
            </>
          ) : (
            <span>Alle Seiten und die Suche sind jetzt auch ohne Netz verfügbar.</span>
          )}
          <button type="button" className="knopf" onClick={() => setZustand(undefined)}>
            {zustand.art === 'neue-version' ? 'Später' : 'Schließen'}
          </button>
        </div>
      )}
    </div>
  );
}
