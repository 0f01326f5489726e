/** Ids of the findings that reading, parsing and the schema report, before any cross-check runs. */
export const LOAD_RULES = [
  'datei-art',
  'datei-ort',
  'datei-groesse',
  'svg',
  'konflikt',
  'vorspann',
  'yaml',
  'verschachtelung',
  'feld-unbekannt',
  'feld-fehlt',
  'feld-wert',
] as const;
