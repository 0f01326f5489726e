import {parseDocument} from 'yaml';

/** What the newcomer knows and the model file does not. */
export interface Angaben {
  /** Top-level fields written by hand, by name. */
  felder: Readonly<Record<string, unknown>>;
  /** A word put into every sentence of the model, because no sentence may stand twice in the knowledge base. */
  zusatz: string;
}

const teile = (text: string): [string, string] => {
  const ende = text.indexOf('\n---\n', 4);
  return [text.slice(4, ende + 1), text.slice(ende + 5)];
};

/** Fills the gaps of a scaffolded file the way people do: with a finished profile as the model beside it. */
export function ausgefuellt(geruest: string, vorbild: string, {felder, zusatz}: Angaben): string {
  const [vorspann] = teile(geruest);
  const [muster, koerper] = teile(vorbild);
  const neu = parseDocument(vorspann);
  const alt = parseDocument(muster).toJS() as Record<string, unknown>;
  for (const name of Object.keys(neu.toJS() as object)) {
    if (name in felder) neu.set(name, felder[name]);
    else if (name in alt && !['id', 'gruppe', 'stand'].includes(name)) neu.set(name, alt[name]);
  }
  const text = koerper.replace(/(?<=[\p{Ll})])\.(?=\s|\[\^)/gu, ` ${zusatz}.`);
  return `---\n${neu.toString({lineWidth: 0})}---\n${text}`;
}
