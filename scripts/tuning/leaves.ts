/** A number inside a nested object, with the way to it. */
export interface Leaf {
  /** For example "names.titel" or "typo.2". */
  name: string;
  get: () => number;
  set: (value: number) => void;
}

/** All numbers of a nested object or list, in the order of their keys. Setting one changes the object itself. */
export function numericLeaves(object: object, path: readonly string[] = []): Leaf[] {
  return Object.keys(object).flatMap((key): Leaf[] => {
    const read = (): unknown => Reflect.get(object, key);
    const value = read();
    if (typeof value === 'object' && value !== null) return numericLeaves(value, [...path, key]);
    if (typeof value !== 'number') return [];
    return [
      {
        name: [...path, key].join('.'),
        get: () => Number(read()),
        set: (changed) => {
          if (!Reflect.set(object, key, changed)) throw new TypeError(`${[...path, key].join('.')} cannot be changed`);
        },
      },
    ];
  });
}
