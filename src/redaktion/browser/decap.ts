import type {Format} from '../format';
import type {Konfiguration} from '../konfiguration';

/** A map of Decap's state, which never changes; only what we use of it. */
export interface Zustand {
  get: (name: string) => unknown;
  set: (name: string, wert: unknown) => Zustand;
  toJS: () => unknown;
}

/** Whether a value is part of Decap's state. */
export const istZustand = (wert: unknown): wert is Zustand =>
  typeof wert === 'object' && wert !== null && 'toJS' in wert;

/** A list of Decap's state. */
export interface Zustandsliste extends Zustand {
  toArray: () => unknown[];
  clear: () => Zustandsliste;
  concat: (eintraege: readonly unknown[]) => Zustandsliste;
}

/** What Decap gives the control of a field. */
export interface FeldProps {
  field: Zustand;
  value: unknown;
  forID: string;
  onChange: (wert: unknown, metadaten?: unknown) => void;
}

/** A component of Decap's React while it is on the page. */
interface Instanz<S> {
  props: FeldProps;
  state: S;
  setState: (teil: Partial<S>) => void;
}

/** What `createClass` makes a component of. `validate` is how Decap asks a field with fields inside. */
export interface Bauplan<S> {
  getInitialState?: (this: {props: FeldProps}) => S;
  render: (this: Instanz<S>) => unknown;
  [methode: string]: unknown;
}

/** What of Decap's interface the page uses; its script puts it on `window`. */
export interface Decap {
  init: (optionen: {config: Konfiguration}) => void;
  registerCustomFormat: (name: string, extension: string, format: Format) => void;
  registerWidget: (name: string, control: unknown) => void;
  getWidget: (name: string) => {control: unknown};
  registerEventListener: (hoerer: {name: 'postSave'; handler: (ereignis: {entry: Zustand}) => void}) => void;
}

/** The two functions of Decap's React that the page uses. */
export interface Bausatz {
  /** Makes a component. */
  createClass: <S>(bauplan: Bauplan<S>) => unknown;
  /** Makes an element. */
  h: (komponente: unknown, props: Record<string, unknown> | null, ...kinder: unknown[]) => unknown;
}

declare global {
  interface Window extends Partial<Bausatz> {
    CMS?: Decap;
    /** Keeps Decap from starting on its own. */
    CMS_MANUAL_INIT?: boolean;
  }
}
