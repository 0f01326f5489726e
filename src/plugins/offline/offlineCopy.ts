import type {Ursache} from './messages';

/** Why this browser keeps no copy of the site. */
export type Hindernis =
  /** The browser knows no service workers, or not on this address (plain HTTP). */
  | 'browser'
  /** Settings or a policy forbid it. */
  | 'verboten';

/** What is going on with the copy of the site in this browser. */
export type Zustand =
  /** Nothing yet, or nothing to tell: the copy is there and nothing changes. */
  | {art: 'ruhig'}
  | {art: 'unmoeglich'; hindernis: Hindernis}
  /** Files are being stored: of the first version, of a new one, or all of the same one again. */
  | {art: 'laedt'; fertig: number; gesamt: number | undefined}
  /** The first version is stored completely. */
  | {art: 'bereit'}
  /** Everything was loaded again on request. */
  | {art: 'erneuert'}
  /** Storing was given up. What was stored completely before is still in use. */
  | {art: 'gescheitert'; ursache: Ursache}
  /** A new version is stored completely and waits. */
  | {art: 'neue-version'; lade: () => void}
  /** Another window has replaced the version this page belongs to. */
  | {art: 'abgeloest'; lade: () => void};

/** Keeps what is going on and tells whoever listens, as React's `useSyncExternalStore` wants it. */
export class OfflineCopy {
  #zustand: Zustand = {art: 'ruhig'};
  readonly #listeners = new Set<() => void>();

  /** What is going on now; the same object until something changes. */
  zustand = (): Zustand => this.#zustand;

  /**
   * Notes what is going on. After a new version nothing is told that is not about it: the reader has to deal with it first.
   * A page whose version was replaced stays that until it is loaded again, even when it learns only then that one waited.
   */
  melde(neu: Zustand): void {
    if (this.#zustand.art === 'abgeloest' || ('lade' in this.#zustand && !('lade' in neu))) return;
    this.#zustand = neu;
    for (const listener of this.#listeners) listener();
  }

  /**
   * Calls the listener after each change.
   * @returns how to stop that
   */
  beobachte = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** The copy of this site. */
export const offlineCopy = new OfflineCopy();
