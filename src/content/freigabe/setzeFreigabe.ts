import type {BerufVorspann} from '../schema';
import type {Freigabeart} from './arten';

export type Freigabe = NonNullable<BerufVorspann['pruefung'][Freigabeart]>;

/**
 * Writes a sign-off into the front matter of a profile and touches no other line.
 * @param text the whole file
 * @returns the new text; undefined when `pruefung` does not stand there as a block of its own
 */
export function setzeFreigabe(text: string, art: Freigabeart, freigabe: Freigabe): string | undefined {
  const zeilen = text.split('\n');
  const ende = zeilen.indexOf('---', 1);
  const start = zeilen.findIndex((zeile, index) => index < ende && /^pruefung:\s*$/.test(zeile));
  if (start === -1) return undefined;
  const block = zeilen.slice(start + 1, ende);
  const laenge = block.findIndex((zeile) => !zeile.startsWith(' '));
  const bisher = laenge === -1 ? block : block.slice(0, laenge);
  const neu = [`  ${art}:`, ...Object.entries(freigabe).map(([name, wert]) => `    ${name}: ${JSON.stringify(wert)}`)];
  return [...zeilen.slice(0, start + 1), ...neu, ...ohne(bisher, art), ...zeilen.slice(start + 1 + bisher.length)].join(
    '\n',
  );
}

/** The lines of the block without the sign-off of this kind that stood there before. */
function ohne(block: readonly string[], art: Freigabeart): string[] {
  const start = block.findIndex((zeile) => zeile.startsWith(`  ${art}:`));
  if (start === -1) return [...block];
  const rest = block.slice(start + 1);
  const laenge = rest.findIndex((zeile) => !zeile.startsWith('    '));
  return [...block.slice(0, start), ...(laenge === -1 ? [] : rest.slice(laenge))];
}
