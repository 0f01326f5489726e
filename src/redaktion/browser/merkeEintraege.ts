import {istBlock} from '../../content/pflege/werte';
import {KENNUNGSARTEN} from '../../content/generate/kennungsfelder';
import type {Kennungen} from '../feld';

/**
 * Adds the entries of a register that has just been saved to the ids on offer, so that they can be named without a new
 * build.
 * @param register name of the register; registers nobody refers to are left out
 */
export function merkeEintraege(kennungen: Kennungen, register: string, eintraege: unknown): void {
  const art = KENNUNGSARTEN.find((name) => name === register);
  if (!art || !Array.isArray(eintraege)) return;
  const bekannt = new Set(kennungen[art].map(([kennung]) => kennung));
  for (const eintrag of eintraege as unknown[]) {
    if (!istBlock(eintrag)) continue;
    const kennung = eintrag['id'] ?? eintrag['code'];
    const titel = eintrag['titel'] ?? eintrag['name'];
    if (typeof kennung === 'string' && typeof titel === 'string' && !bekannt.has(kennung)) {
      kennungen[art].push([kennung, titel]);
    }
  }
}
