import {istBlock, istLeer, type Block} from '../content/pflege/werte';
import type {Feld} from './feld';

/** The data of a file as the form shows it: optional blocks as lists, values that are no text as their text. */
export function zumFormular(felder: readonly Feld[], daten: Block): Record<string, unknown> {
  const nachName = new Map(felder.map((feld) => [feld.name, feld]));
  const werte = Object.entries(daten).map(([name, wert]): [string, unknown] => {
    const feld = nachName.get(name);
    return [name, feld ? zeige(feld, wert) : wert];
  });
  // Decap warns of lists that are null; an empty field is as good as an absent one.
  return Object.fromEntries(werte.filter(([, wert]) => wert !== null && wert !== undefined));
}

function zeige(feld: Feld, wert: unknown): unknown {
  const {fields, werte} = feld;
  if (werte && (typeof wert === 'number' || typeof wert === 'boolean')) return String(wert);
  if (!fields) return wert;
  if (Array.isArray(wert))
    return wert.map((eintrag: unknown) => (istBlock(eintrag) ? zumFormular(fields, eintrag) : eintrag));
  if (!istBlock(wert)) return wert;
  const block = zumFormular(fields, wert);
  return feld.block ? [block] : block;
}

/**
 * The data of the form as it stands in the file: fields in the order of the schema, empty ones left out unless the
 * schema asks for them, numbers as numbers. What the form does not know stays, at the end.
 */
export function vomFormular(felder: readonly Feld[], daten: Block): Record<string, unknown> {
  const ergebnis: Record<string, unknown> = {};
  for (const feld of felder) {
    const wert = lies(feld, daten[feld.name]);
    if (!istLeer(wert)) ergebnis[feld.name] = wert;
    else if (feld.bleibt) ergebnis[feld.name] = feld.widget === 'object' ? {} : [];
  }
  const bekannt = new Set(felder.map(({name}) => name));
  const rest = Object.entries(daten).filter(([name, wert]) => !bekannt.has(name) && !istLeer(wert));
  return {...ergebnis, ...Object.fromEntries(rest)};
}

function lies(feld: Feld, wert: unknown): unknown {
  const {fields, werte} = feld;
  if (feld.block && fields && Array.isArray(wert)) {
    const [block] = wert as unknown[];
    return istBlock(block) ? vomFormular(fields, block) : undefined;
  }
  if (Array.isArray(wert)) {
    return wert
      .map((eintrag: unknown) => (fields && istBlock(eintrag) ? vomFormular(fields, eintrag) : eintrag))
      .filter((eintrag) => !istLeer(eintrag));
  }
  if (fields && istBlock(wert)) return vomFormular(fields, wert);
  if (typeof wert !== 'string') return wert;
  if (werte && Object.hasOwn(werte, wert)) return werte[wert];
  return feld.widget === 'number' && wert.trim() !== '' && !Number.isNaN(Number(wert)) ? Number(wert) : wert;
}
