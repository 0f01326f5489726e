import type {Kennungsart} from '../../content/generate/kennungsfelder';
import type {Kennungen} from '../feld';

/** A choice of a select field. */
export interface Option {
  value: string;
  label: string;
}

/**
 * The choices for a field that names ids. Ids the field has already, but the list does not know, are choices as well:
 * Decap forgets a value that is none, without saying so, with the next change of the field.
 * @param vorhanden the value of the field: one id, a list of them, or nothing
 */
export function optionen(kennungen: Kennungen, register: Kennungsart, vorhanden: unknown): Option[] {
  const bekannt = kennungen[register];
  const werte = (Array.isArray(vorhanden) ? vorhanden : [vorhanden]).filter((wert) => typeof wert === 'string');
  const fehlende = werte.filter((wert) => wert !== '' && !bekannt.some(([kennung]) => kennung === wert));
  return [
    ...bekannt.map(([value, titel]) => ({value, label: `${titel} · ${value}`})),
    ...fehlende.map((value) => ({value, label: `${value} (noch nicht im Register)`})),
  ];
}
