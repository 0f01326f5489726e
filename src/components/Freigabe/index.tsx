import type {ReactNode} from 'react';
import {formatDatum} from '@site/src/content/datum';
import {FREIGABEARTEN, type Freigabeart} from '@site/src/content/freigabe/arten';
import type {BerufVorspann} from '@site/src/content/schema';
import styles from './styles.module.css';

type Pruefung = BerufVorspann['pruefung'];

interface Props {
  pruefung: Pruefung;
  /** Sign-offs that no longer hold, because the content was changed after them. */
  gefallen: readonly Freigabeart[];
}

/** One line on how far a profile is checked. A profile without both sign-offs is a draft, and that is said first. */
function freigabeText({pruefung: {fachlich, redaktionell}, gefallen: [gefallen]}: Props): string {
  if (gefallen) return `Entwurf · nach der ${FREIGABEARTEN[gefallen]}n Prüfung geändert`;
  if (fachlich && redaktionell) return `Fachlich geprüft durch ${fachlich.organisation} am ${formatDatum(fachlich.am)}`;
  if (fachlich) return 'Entwurf · redaktionelle Prüfung steht aus';
  return 'Entwurf · fachliche Prüfung steht aus';
}

/** Badge with the state of review. */
export function FreigabeMarke(props: Props): ReactNode {
  const {fachlich, redaktionell} = props.pruefung;
  const fertig = fachlich !== undefined && redaktionell !== undefined && props.gefallen.length === 0;
  return <span className={fertig ? styles.geprueft : styles.entwurf}>{freigabeText(props)}</span>;
}

/** Box with both sign-offs and the next review. */
export default function Freigabe({pruefung, gefallen, stand}: Props & {stand: string}): ReactNode {
  return (
    <dl className={styles.kasten}>
      <Zeile name="Fachliche Prüfung" freigabe={pruefung.fachlich} gefallen={gefallen.includes('fachlich')} />
      <Zeile
        name="Redaktionelle Prüfung"
        freigabe={pruefung.redaktionell}
        gefallen={gefallen.includes('redaktionell')}
      />
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

interface ZeileProps {
  name: string;
  freigabe: Pruefung['fachlich'];
  gefallen: boolean;
}

function Zeile({name, freigabe, gefallen}: ZeileProps): ReactNode {
  const erteilt = freigabe && `${freigabe.durch}, ${freigabe.organisation}, ${formatDatum(freigabe.am)}`;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {erteilt === undefined ? 'steht aus' : `${erteilt}${gefallen ? '; gilt nicht mehr, danach geändert' : ''}`}
      </dd>
    </div>
  );
}
