/** Separable prefixes of verbs: "ge" stands behind them in a participle ("ausgelesen"). */
const SEPARABLE = 'ab|an|auf|aus|bei|ein|entgegen|frei|her|hin|instand|mit|nach|um|vor|weg|zu|zusammen';

const WITH_GE = new RegExp(`^(${SEPARABLE})?ge(.{2,}?)(?:et|t|en)$`);
const WITHOUT_GE = /^(.{4,}?)e?t$/;

/** Stems of strong verbs in the participle and in the infinitive, folded. */
const STRONG: ReadonlyMap<string, string> = new Map([
  ['bog', 'bieg'],
  ['boten', 'biet'],
  ['bund', 'bind'],
  ['broch', 'brech'],
  ['fund', 'find'],
  ['goss', 'giess'],
  ['griff', 'greif'],
  ['half', 'helf'],
  ['hob', 'heb'],
  ['holf', 'helf'],
  ['nomm', 'nehm'],
  ['sproch', 'sprech'],
  ['schliff', 'schleif'],
  ['schloss', 'schliess'],
  ['schnitt', 'schneid'],
  ['schrieb', 'schreib'],
  ['schwomm', 'schwimm'],
  ['stand', 'steh'],
  ['trieb', 'treib'],
  ['wog', 'wieg'],
  ['worf', 'werf'],
  ['zog', 'zieh'],
]);

/**
 * Stems of the infinitive of a word that may be a participle: what a person did is what a task lists ("ausgelesen" →
 * "ausles", "verdrahtet" → "verdraht", "angenommen" → "annehm"). Empty when it cannot be one.
 * @param word folded
 */
export function infinitiveStems(word: string): string[] {
  const withGe = WITH_GE.exec(word);
  const stems: string[] = [];
  if (withGe) {
    const [, prefix = '', stem = ''] = withGe;
    stems.push(prefix + (STRONG.get(stem) ?? stem));
  }
  const plain = WITHOUT_GE.exec(word)?.[1];
  if (plain !== undefined) stems.push(plain);
  return stems;
}
