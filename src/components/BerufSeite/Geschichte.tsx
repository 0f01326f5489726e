import type {ReactNode} from 'react';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import {formatDatum} from '@site/src/content/datum';
import styles from './styles.module.css';

const WORTE = {neu: 'Neu', geaendert: 'Geändert', entfallen: 'Entfallen'} as const;

/** What changed in the profile and when, folded; where the build had no history, that is said. */
export default function Geschichte({aenderungen}: Pick<BerufAnsicht, 'aenderungen'>): ReactNode {
  const [letzter] = aenderungen ?? [];
  // The list goes back to the profile's beginning or was cut.
  const gekuerzt = aenderungen?.at(-1)?.angelegt === false;
  return (
    <div className={styles.geschichte} data-nicht-drucken>
      <h3 id="aenderungen">Änderungen</h3>
      {letzter && aenderungen ? (
        <details>
          <summary>
            {gekuerzt && 'Die letzten '}
            {aenderungen.length === 1 ? 'Ein Tag' : `${aenderungen.length} Tage`} mit Änderungen, zuletzt{' '}
            {formatDatum(letzter.tag)}
          </summary>
          <ol>
            {aenderungen.map(({tag, angelegt, zeilen, weitere}) => (
              <li key={tag}>
                <p>
                  <strong>{formatDatum(tag)}</strong>
                  {angelegt && ' · Profil angelegt'}
                </p>
                <ul>
                  {zeilen.map(({was, text}, index) => (
                    <li key={index}>
                      {WORTE[was]}: {text}
                    </li>
                  ))}
                  {weitere > 0 && (
                    <li>und {weitere === 1 ? 'eine weitere Änderung' : `${weitere} weitere Änderungen`}</li>
                  )}
                </ul>
              </li>
            ))}
          </ol>
          {gekuerzt && <p>Frühere Änderungen stehen im Verzeichnis des Projekts.</p>}
        </details>
      ) : (
        <p>
          {aenderungen
            ? 'Zu diesem Profil ist noch keine Änderung veröffentlicht.'
            : 'Diese Fassung der Seite wurde ohne die Geschichte der Dateien erstellt. Welche Angaben wann geändert wurden, steht im Verzeichnis des Projekts.'}
        </p>
      )}
    </div>
  );
}
