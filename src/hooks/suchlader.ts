import type {loadIndex, Suche, TextTeil, TitelTeil} from '../search';

/**
 * Why a part of the index is missing. `netz`: it did not arrive, another attempt loads it. `daten`: it arrived, but is
 * damaged or belongs to another version; the bundler keeps what has run once, so only a new page asks for it again.
 */
export type Ladefehler = 'netz' | 'daten';

/** State of the search in this browser tab. With titles it answers already; `texte` says what became of the rest. */
export type SuchZustand =
  | {art: 'laedt'}
  | {art: 'bereit'; suche: Suche; texte: 'laedt' | 'da' | Ladefehler}
  | {art: 'fehler'; ursache: Ladefehler};

/** Loads the parts of the index, and tells what is there. */
export interface Suchlader {
  zustand: () => SuchZustand;
  /** Calls back on every change of the state; returns how to stop that. */
  abonniere: (hoerer: () => void) => () => void;
  /**
   * Loads what is still missing; does nothing while it is on the way.
   * @param sichtbar whether the state says "loading" again, as after a click on a button. Attempts in passing leave the
   *   message of the last failure until they succeed, so that nothing flickers while a reader types.
   */
  lade: (sichtbar?: boolean) => void;
}

/** The state before anything is there, also on the server. */
export const LAEDT: SuchZustand = {art: 'laedt'};

interface Teile {
  programm: () => Promise<{loadIndex: typeof loadIndex}>;
  titel: () => Promise<{default: TitelTeil}>;
  text: () => Promise<{default: TextTeil}>;
}

/** The part of the index a state lacks, as far as loading can mend that. */
function fehlt(zustand: SuchZustand): 'titel' | 'text' | undefined {
  if (zustand.art === 'laedt') return 'titel';
  if (zustand.art === 'fehler') return zustand.ursache === 'netz' ? 'titel' : undefined;
  return zustand.texte === 'laedt' || zustand.texte === 'netz' ? 'text' : undefined;
}

/** The bundler's loader names what did not arrive, or did not run; everything else went wrong after that. */
function ursache(fehler: unknown): Ladefehler {
  if (fehler instanceof Error && fehler.name === 'ChunkLoadError') return 'netz';
  console.error('Search index:', fehler);
  return 'daten';
}

/**
 * Makes a loader. Nothing of the search is part of the page itself, neither its program nor its index: most readers of a profile
 * never type a letter into the field. Titles come first and alone: on a slow line the search answers from them while the texts, several
 * times their size, are on the way.
 * @param hole imports the parts; called again after a failure
 */
export function suchlader(hole: Teile): Suchlader {
  let zustand = LAEDT;
  let unterwegs = false;
  const hoerer = new Set<() => void>();

  function setze(neu: SuchZustand): void {
    zustand = neu;
    hoerer.forEach((ruf) => ruf());
  }

  async function ladeTitel(): Promise<void> {
    try {
      const [{loadIndex}, {default: titel}] = await Promise.all([hole.programm(), hole.titel()]);
      setze({art: 'bereit', suche: loadIndex({titel}), texte: 'laedt'});
    } catch (fehler) {
      setze({art: 'fehler', ursache: ursache(fehler)});
    }
  }

  async function ladeText(suche: Suche): Promise<void> {
    try {
      const {default: text} = await hole.text();
      setze({art: 'bereit', suche: suche.mitTexten(text), texte: 'da'});
    } catch (fehler) {
      setze({art: 'bereit', suche, texte: ursache(fehler)});
    }
  }

  async function ladeFehlendes(): Promise<void> {
    unterwegs = true;
    if (fehlt(zustand) === 'titel') await ladeTitel();
    if (zustand.art === 'bereit') await ladeText(zustand.suche);
    unterwegs = false;
  }

  return {
    zustand: () => zustand,
    abonniere(ruf) {
      hoerer.add(ruf);
      return () => hoerer.delete(ruf);
    },
    lade(sichtbar = false) {
      if (fehlt(zustand) === undefined) return;
      if (sichtbar && zustand.art === 'fehler') setze(LAEDT);
      if (sichtbar && zustand.art === 'bereit') setze({...zustand, texte: 'laedt'});
      if (!unterwegs) void ladeFehlendes();
    },
  };
}
