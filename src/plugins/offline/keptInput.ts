/** What a reader had typed or chosen in a page: address, and the fields in the order of the page. */
export interface Eingaben {
  pfad: string;
  felder: Feld[];
  /** Place of the field with the focus; `-1` where none has it. */
  fokus: number;
}

/** A field by its label, so that nothing ends up in another field when the new version has others. */
interface Feld {
  name: string;
  wert: string;
}

/** Fields that readers fill in; what they only read or press is not among them. */
const FIELDS = 'input[type=search], input[type=text], input[type=date], input[type=radio], textarea:not([readonly])';

type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldsIn = (page: Document): Field[] => [...page.querySelectorAll<Field>(FIELDS)];

const labelOf = (field: Field): string =>
  field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent.trim() ?? '';

const isRadio = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === 'radio';

const valueOf = (field: Field): string => (isRadio(field) ? String(field.checked) : field.value);

/** What is typed and chosen in a page now. */
export function readInput(page: Document): Eingaben {
  const fields = fieldsIn(page);
  return {
    pfad: page.location.pathname,
    felder: fields.map((field) => ({name: labelOf(field), wert: valueOf(field)})),
    fokus: fields.findIndex((field) => field === page.activeElement),
  };
}

/**
 * Types and chooses the same again, where the page still has the field. Events follow as if the reader had done it, because
 * React takes the value of a field from its events.
 */
export function writeInput(page: Document, {pfad, felder, fokus}: Eingaben): void {
  if (pfad !== page.location.pathname) return;
  fieldsIn(page).forEach((field, index) => {
    const stored = felder[index];
    if (stored?.name !== labelOf(field)) return;
    if (index === fokus) field.focus();
    if (stored.wert === valueOf(field)) return;
    if (isRadio(field)) {
      if (stored.wert === 'true') field.click();
      return;
    }
    // React replaces the setter of the element to learn of changes by scripts; this is the browser's own.
    const prototype: unknown = Object.getPrototypeOf(field);
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, stored.wert);
    field.dispatchEvent(new Event('input', {bubbles: true}));
  });
}

/** The input in what the browser has stored; `undefined` for anything else, since others can write there too. */
export function parseInput(stored: string | null): Eingaben | undefined {
  try {
    const data: unknown = JSON.parse(stored ?? 'null');
    return isInput(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isFeld = (value: unknown): value is Feld =>
  isObject(value) && typeof value['name'] === 'string' && typeof value['wert'] === 'string';

const isInput = (value: unknown): value is Eingaben =>
  isObject(value) &&
  typeof value['pfad'] === 'string' &&
  typeof value['fokus'] === 'number' &&
  Array.isArray(value['felder']) &&
  value['felder'].every(isFeld);
