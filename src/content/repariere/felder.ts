import {gibtEs} from '../datum';
import type {Finding} from '../finding';
import type {FieldPath} from '../load/location';
import {validate} from '../load/validate';
import {aendere, lies, type Aenderung, type LesbareDatei, type Reparatur} from './reparatur';
import {geschrieben, gleichBisAuf} from './werte';

/** Ways of writing a date that can mean one day or month only: 5.12.2018, 12.2018, 2018-12-5. */
const DATEN = [
  /^(?<tag>\d{1,2})\.\s?(?<monat>\d{1,2})\.\s?(?<jahr>\d{4})$/,
  /^(?<monat>\d{1,2})[./](?<jahr>\d{4})$/,
  /^(?<jahr>\d{4})-(?<monat>\d{1,2})(?:-(?<tag>\d{1,2}))?$/,
];

/**
 * Values that the schema refuses only for the way they are written: dates in the German order or without leading zeros,
 * and texts of digits (years, KldB codes) without quotation marks. Nothing changes that the schema does not refuse, and
 * only to what it accepts.
 */
export const feldwerte: Reparatur = {
  regel: 'feld-wert',
  repariere(text, path) {
    const datei = lies(text, path);
    const befunde = datei ? validate(datei.file).filter(({rule}) => rule === 'feld-wert') : [];
    if (!datei) return {text, anzahl: 0};
    const aenderungen = befunde.flatMap(({field}) => besser(datei, path, field));
    return {text: aendere(text, aenderungen), anzahl: aenderungen.length};
  },
};

/** The first way of writing a refused value that the schema accepts. */
function besser(datei: LesbareDatei, path: string, field: string): Aenderung[] {
  const feld: FieldPath = field.split('.').map((teil) => (/^\d+$/.test(teil) ? Number(teil) : teil));
  const stelle = geschrieben(datei, feld);
  if (!stelle) return [];
  const {von, bis, wert, quelle} = stelle;
  const text = typeof wert === 'string' ? wert : quelle;
  const versuche = [...(typeof wert === 'number' ? [quelle] : []), ...alsDatum(text.trim())];
  const aenderungen = versuche.map((neu) => ({von, bis, neu: JSON.stringify(neu)}));
  const passend = aenderungen.find((aenderung) => {
    const danach = lies(aendere(datei.file.text, [aenderung]), path);
    return danach && gleichBisAuf(datei, danach, [feld]) && !validate(danach.file).some(hatFeld(field));
  });
  return passend ? [passend] : [];
}

const hatFeld =
  (field: string) =>
  (befund: Finding): boolean =>
    befund.field === field;

/** A date as YYYY-MM-DD or YYYY-MM, when it is in the calendar. */
function alsDatum(text: string): string[] {
  const {jahr = '', monat = '', tag} = DATEN.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  const datum = [jahr, monat, ...(tag === undefined ? [] : [tag])].map((teil) => teil.padStart(2, '0')).join('-');
  return jahr !== '' && gibtEs(datum) ? [datum] : [];
}
