import {words, type Word} from './words';

/** Function words without meaning for retrieval, folded. */
const STOP_WORDS = new Set(
  (
    'und oder der die das den dem des ein eine einer eines einem einen im in ins an am auf aus bei bzw zum zur zu von ' +
    'vom mit fur uber unter nach vor sowie auch sich durch als wie z b u a beruf berufe alle angehorige dieser diese ' +
    'nicht noch nur schon mal mehr sehr da dort hier wenn weil dass ob aber doch kein keine keinen keiner nichts was wer wo ' +
    'will wollen soll muss kann hat haben habe hatte war bin ist sind wird werde'
  ).split(' '),
);

/** Wording around the actual subject of a question. Only dropped from queries, never from content. */
const FRAMES = (
  'was macht|was machen|was tut|was ist|was sind|was verdient|was brauche ich|was braucht man|was kostet|was gibt es|' +
  'wie wird man|wie werde ich|wie kann ich|wie komme ich|wie lange|wer bezahlt|wer zahlt|wo kann ich|kann ich|darf ich|' +
  'muss ich|brauche ich|ich bin|ich war|ich habe|ich hab|ich möchte|ich will|ich arbeite|ich stand|ich kann|ich suche|' +
  'früher als|zuletzt als|ausbildung zum|ausbildung zur|ausbildung als|ausbildung im|arbeit als|arbeiten als|job als|' +
  'stelle als|gelernter|gelernte|gelernt|gearbeitet|gemacht|werden|geworden|eigentlich|jahrelang|viele jahre|jahre lang|' +
  'immer|bisher|man|ich|mir|mein|meine|bitte'
)
  .split('|')
  .map((frame) => words(frame).map((word) => word.form))
  .sort((a, b) => b.length - a.length);

/** Content words: without stop words, unless nothing else is there. */
export function withoutStopWords(list: readonly Word[]): Word[] {
  const content = list.filter((word) => !STOP_WORDS.has(word.form));
  return content.length > 0 ? content : [...list];
}

/** Query words without question frames and stop words, unless nothing else is there. */
export function subjectWords(list: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let i = 0; i < list.length;) {
    const frame = FRAMES.find((forms) => forms.every((form, offset) => list[i + offset]?.form === form));
    const word = list[i];
    if (!frame && word) kept.push(word);
    i += frame?.length ?? 1;
  }
  return kept.length > 0 ? withoutStopWords(kept) : [...list];
}
