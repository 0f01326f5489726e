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

/** What Decap gives the control of a field. */
interface FeldProps {
  field: Zustand;
  value: unknown;
}

/** What of Decap's interface the page uses; its script puts it on `window`. */
export interface Decap {
  init: (optionen: {config: Konfiguration}) => void;
  registerCustomFormat: (name: string, extension: string, format: Format) => void;
  registerWidget: (name: string, control: unknown) => void;
  getWidget: (name: string) => {control: unknown};
  registerEventListener: (hoerer: {name: 'postSave'; handler: (ereignis: {entry: Zustand}) => void}) => void;
}

declare global {
  interface Window {
    CMS?: Decap;
    /** Keeps Decap from starting on its own. */
    CMS_MANUAL_INIT?: boolean;
    /** Makes a component of Decap's React. */
    createClass?: (spezifikation: {render: (this: {props: FeldProps}) => unknown}) => unknown;
    /** Makes an element of Decap's React. */
    h?: (komponente: unknown, props: Record<string, unknown>) => unknown;
  }
}
