import {useEffect, useState} from 'react';
import type {Stand} from '@site/src/plugins/offline/messages';
import type {Zustand} from '@site/src/plugins/offline/offlineCopy';
import {storedVersion} from '@site/src/plugins/offline/registration';

/** What this browser has stored. */
export interface Speicher {
  /** The version in use; `undefined` where none is stored completely. */
  stand: Stand | undefined;
  /** Room that this site takes in the browser, bytes; `undefined` where the browser does not say. */
  belegt: number | undefined;
  /** Whether the browser keeps it even when room gets short; `undefined` where it does not say. */
  dauerhaft: boolean | undefined;
}

async function lies(): Promise<Speicher> {
  const storage = 'storage' in navigator ? navigator.storage : undefined;
  const [stand, schaetzung, dauerhaft] = await Promise.all([
    'serviceWorker' in navigator ? storedVersion() : undefined,
    storage?.estimate().catch(() => undefined),
    storage?.persisted().catch(() => undefined),
  ]);
  return {stand, belegt: schaetzung?.usage, dauerhaft};
}

/**
 * What this browser has stored, read again whenever something changes about it; `undefined` until it is known.
 * @returns the storage, and how to read it again
 */
export function useStand({art}: Zustand): [Speicher | undefined, () => void] {
  const [speicher, setSpeicher] = useState<Speicher>();
  const [anlass, setAnlass] = useState(0);
  useEffect(() => {
    let gilt = true;
    void lies().then((gelesen) => {
      if (gilt) setSpeicher(gelesen);
    });
    return () => {
      gilt = false;
    };
  }, [art, anlass]);
  return [speicher, () => setAnlass((bisher) => bisher + 1)];
}
