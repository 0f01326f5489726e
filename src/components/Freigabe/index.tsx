import type {ReactNode} from 'react';
import {formatDatum} from '@site/src/content/datum';
import type {BerufVorspann} from '@site/src/content/schema';
import styles from './styles.module.css';

type Pruefung = BerufVorspann['pruefung'];

/** One line on how far a profile is checked. A profile without both sign-offs is a draft, and that is said first. */
export function freigabeText({fachlich, redaktionell}: Pruefung): string {
  if (fachlich && redaktionell) return `Fachlich geprüft durch ${fachlich.organisation} am ${formatDatum(fachlich.am)}`;
  if (fachlich) return 'Entwurf · redaktionelle Prüfung steht aus';
  return 'Entwurf · fachliche Prüfung steht aus';
}

/** Badge with the state of review. */
export function FreigabeMarke({pruefung}: {pruefung: Pruefung}): ReactNode {
  const fertig = pruefung.fachlich !== undefined && pruefung.redaktionell !== undefined;
  return <span className={fertig ? styles.geprueft : styles.entwurf}>{freigabeText(pruefung)}</span>;
}

/** Box with both sign-offs and the next review. */
export default function Freigabe({pruefung, stand}: {pruefung: Pruefung; stand: string}): ReactNode {
  return (
    <dl className={styles.kasten}>
      <Zeile name="Fachliche Prüfung" freigabe={pruefung.fachlich} />
      <Zeile name="Redaktionelle Prüfung" freigabe={pruefung.redaktionell} />
      <div>
        <dt>Letzte Änderung</dt>
        <dd>{formatDatum(stand)}</dd>
      </div>
      <div>
        <dt>Nächste Prüfung spätestens</dt>
        <dd>{formatDatum(pruefung.naechste)}</dd>
      </div>
    </dl>
  );
}

function Zeile({name, freigabe}: {name: string; freigabe: Pruefung['fachlich']}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{freigabe ? `${freigabe.durch}, ${freigabe.organisation}, ${formatDatum(freigabe.am)}` : 'steht aus'}</dd>
    </div>
  );
}
