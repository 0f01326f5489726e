import {createHash} from 'node:crypto';
import type {Beruf} from '../katalog';
import {keysOf} from '../schema/werte';
import {einheiten} from '../vergleich/einheiten';
import {FREIGABEARTEN, type Freigabeart} from './arten';

/** Hex digits of a fingerprint: enough that no two states of one profile ever share one. */
const STELLEN = 16;

/**
 * Fingerprint of what a profile says. It changes exactly when a comparison of the two states names a difference
 * (`src/content/vergleich`): dates of editing, the order of entries and the sign-offs themselves do not count.
 * @returns the first 16 hex digits of a SHA-256
 */
export function inhaltsstand(beruf: Beruf): string {
  const inhalt = einheiten(beruf)
    .filter(({feld}) => !feld.startsWith('pruefung.'))
    .map((einheit) => JSON.stringify(einheit))
    .sort();
  return createHash('sha256').update(JSON.stringify(inhalt)).digest('hex').slice(0, STELLEN);
}

/** Sign-offs whose content was changed afterwards: they no longer hold. */
export function gefalleneFreigaben(beruf: Beruf): Freigabeart[] {
  const erteilt = keysOf(FREIGABEARTEN).filter((art) => beruf.pruefung[art] !== undefined);
  // Most profiles have no sign-off yet; their fingerprint is nobody's business.
  if (erteilt.length === 0) return [];
  const stand = inhaltsstand(beruf);
  return erteilt.filter((art) => beruf.pruefung[art]?.inhalt !== stand);
}

/** Whether both sign-offs exist and hold; anything less is a draft. */
export function istGeprueft(beruf: Beruf): boolean {
  const {fachlich, redaktionell} = beruf.pruefung;
  return fachlich !== undefined && redaktionell !== undefined && gefalleneFreigaben(beruf).length === 0;
}
