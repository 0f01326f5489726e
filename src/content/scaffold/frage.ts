import {angabefehler, artNamens, beispielVon, kennungsfehler, type Wunsch} from './auftrag';
import {angabeschema, ARTEN, type Art} from './arten';

/** Asks a question and gives the answer; an empty one means that the person does not know. */
export type Frage = (text: string) => Promise<string>;

/**
 * Asks for everything a wish does not say yet. What nobody can do without is asked until the answer fits; the rest may
 * stay empty and becomes a gap.
 * @param sage shows a line, such as what is wrong with an answer
 */
export async function vervollstaendige(wunsch: Wunsch, frage: Frage, sage: (text: string) => void): Promise<Wunsch> {
  const namen = Object.keys(ARTEN);
  const art =
    wunsch.art ||
    (await hole(frage, sage, `Was möchten Sie anlegen? ${namen.join(', ')}: `, (antwort) =>
      artNamens(antwort) ? undefined : `Möglich sind: ${namen.join(', ')}.`,
    ));
  const gefunden = artNamens(art);
  if (!gefunden) return {...wunsch, art};
  const id =
    wunsch.id ||
    (await hole(
      frage,
      sage,
      `Kennung, sie steht auch in der Adresse (zum Beispiel ${gefunden.beispiel}): `,
      (antwort) => kennungsfehler(antwort, gefunden.beispiel)[0],
    ));
  const angaben: Record<string, string> = {...wunsch.angaben};
  for (const [name, {noetig}] of Object.entries(gefunden.angaben)) {
    if (angaben[name] !== undefined) continue;
    const antwort = await hole(frage, sage, fragetext(gefunden, name), (text) =>
      text === '' && noetig !== true ? undefined : angabefehler(gefunden, name, text),
    );
    if (antwort !== '') angaben[name] = antwort;
  }
  return {art, id, angaben};
}

/** Asks until nothing is wrong with the answer. */
async function hole(
  frage: Frage,
  sage: (text: string) => void,
  text: string,
  fehlerIn: (antwort: string) => string | undefined,
): Promise<string> {
  for (;;) {
    const antwort = (await frage(text)).trim();
    const fehler = fehlerIn(antwort);
    if (fehler === undefined) return antwort;
    sage(fehler);
  }
}

function fragetext(art: Art, name: string): string {
  const angabe = art.angaben[name];
  const schema = angabeschema(art, name);
  const werte = schema?.enum ? `: ${schema.enum.map(String).join(', ')}` : `, zum Beispiel ${beispielVon(art, name)}`;
  const hinweis = (schema?.enum ?? schema?.examples) ? werte : '';
  const spaeter = angabe?.noetig === true ? '' : ' (Eingabetaste: später)';
  return `--${name}: ${schema?.description ?? ''}${hinweis}${spaeter}: `;
}
