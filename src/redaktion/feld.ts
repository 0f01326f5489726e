import type {Kennungsart} from '../content/generate/kennungsfelder';

/** A field of a form, in the words of Decap's configuration, with what our conversion needs besides. */
export interface Feld {
  name: string;
  label: string;
  label_singular?: string;
  widget: 'string' | 'text' | 'number' | 'select' | 'kennung' | 'list' | 'register' | 'object' | 'markdown';
  /** Help below the field. */
  hint?: string;
  /** Whether the form refuses an empty field. */
  required: boolean;
  /** Regular expression and what it asks for. */
  pattern?: readonly [string, string];
  min?: number;
  max?: number;
  /** Whether several values may be chosen. */
  multiple?: boolean;
  options?: readonly {label: string; value: string}[];
  value_type?: 'int' | 'float';
  /** Fields of a block or of each block in a list. */
  fields?: readonly Feld[];
  /** The only field of each entry of a plain list. */
  field?: Feld;
  summary?: string;
  collapsed?: boolean;
  minimize_collapsed?: boolean;
  allow_add?: boolean;
  modes?: readonly string[];
  editor_components?: readonly string[];
  /** Ours: the register, or `berufe`, whose ids may be chosen. */
  register?: Kennungsart;
  /** Ours: an optional block, which the form shows as a list of at most one entry. */
  block?: boolean;
  /** Ours: written as an empty list or block when nothing is in it, because the schema asks for the field. */
  bleibt?: boolean;
  /** Ours: values that are no text in the file, by the text that stands for them in the form. */
  werte?: Readonly<Record<string, number | boolean>>;
}

/** Ids with their titles, in the order in which they are offered. */
export type Kennungen = Record<Kennungsart, [kennung: string, titel: string][]>;

/** Field of the form's data that holds a register, which as a file is a list and no block. */
export const EINTRAEGE = 'eintraege';

/** Field of the form's data that holds the Markdown text below the front matter; the name is Decap's. */
export const KOERPER = 'body';
