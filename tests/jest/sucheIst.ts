import {useSuche} from '../../src/hooks/useSuche';
import {ZUSTAENDE} from './suche';

/** The loading that components ask for, in tests that mock `useSuche`. */
export const lade = jest.fn();

/** Puts the search into a state, for tests that mock `useSuche`. */
export function sucheIst(zustand: keyof typeof ZUSTAENDE): void {
  jest.mocked(useSuche).mockReturnValue([ZUSTAENDE[zustand], lade]);
}
