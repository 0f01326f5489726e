/** A YAML mapping as a plain object. */
export type Block = Readonly<Record<string, unknown>>;

/** Whether a value is a mapping. */
export const istBlock = (wert: unknown): wert is Block =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);

/** Whether a value says nothing: absent, null, an empty text, an empty list, an empty block. */
export function istLeer(wert: unknown): boolean {
  if (wert === undefined || wert === null || wert === '') return true;
  if (Array.isArray(wert)) return wert.length === 0;
  return istBlock(wert) && Object.keys(wert).length === 0;
}

/**
 * A text that is the same for two values exactly when an author means the same by them: the order of fields does not
 * count, and an empty field is as good as an absent one.
 */
export function fingerabdruck(wert: unknown): string {
  if (istLeer(wert)) return '~';
  if (Array.isArray(wert)) return `[${wert.map(fingerabdruck).join(',')}]`;
  if (!istBlock(wert)) return JSON.stringify(wert);
  const felder = Object.keys(wert)
    .sort()
    .filter((name) => fingerabdruck(wert[name]) !== '~')
    .map((name) => `${JSON.stringify(name)}:${fingerabdruck(wert[name])}`);
  return felder.length === 0 ? '~' : `{${felder.join(',')}}`;
}

/** Whether two values mean the same to an author. */
export const gleich = (a: unknown, b: unknown): boolean => fingerabdruck(a) === fingerabdruck(b);
