import {alsEintrag, vorlage} from './vorlage';
import {schemaVon, type Art} from './arten';

/**
 * The text of a new file, or of a new entry of a register, with all gaps marked.
 * @param werte what is known, by path of the field, see `Vorgaben`
 */
export function geruest(art: Art, werte: Readonly<Record<string, unknown>>): string {
  const zeilen = vorlage(schemaVon(art), {werte, pflicht: art.pflicht, ohne: art.ohne});
  if (art.register !== undefined) return `${alsEintrag(zeilen).join('\n')}\n`;
  return `---\n${zeilen.join('\n')}\n---\n\n${art.koerper}`;
}
