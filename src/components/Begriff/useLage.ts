import {useEffect, useState} from 'react';

/** What is there for placing an explanation. */
interface Lage {
  /** Whether loading has ended, with or without success. */
  geladen: boolean;
  /** Puts an explanation beside its word; absent when it could not be loaded, and the explanation stays behind its word. */
  folge?: (typeof import('./lage'))['folge'];
}

const FEHLT: Lage = {geladen: true};

/**
 * Loads what computes the place of an explanation, the first time one is wanted: most visits open none.
 * @param gewollt whether the explanation is to be shown
 */
export function useLage(gewollt: boolean): Lage {
  const [lage, setLage] = useState<Lage>({geladen: false});
  useEffect(() => {
    if (!gewollt || lage.geladen) return;
    import('./lage').then(
      ({folge}) => setLage({geladen: true, folge}),
      () => setLage(FEHLT),
    );
  }, [gewollt, lage.geladen]);
  return lage;
}
