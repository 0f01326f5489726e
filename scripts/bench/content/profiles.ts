import {stringify} from 'yaml';
import type {SourceFile} from '../../../src/content/load/sourceFile';
import {splitMarkdown} from '../../../src/content/load/splitMarkdown';
import {falten} from '../../../src/content/falten';
import {berufSchema, BEZEICHNUNGSARTEN, keysOf, type BerufVorspann} from '../../../src/content/schema';
import {ohneZitate} from '../../../src/content/zitate';
import {createRandom, type Random} from '../random';
import {compound, perturb, vocabularyOf, type Vocabulary} from './vocabulary';

/** A generated profile: where it belongs, its text, and the code its register needs. */
export interface GeneratedProfile {
  /** Path below the project folder. */
  path: string;
  text: string;
  kldb: string;
}

/** Share of the long words exchanged in texts. */
const SHARE = 0.25;
/** Attempts at something not said before; the later ones exchange every word of a sentence. */
const ATTEMPTS = 60;
/** Letters a title and another name may have. */
const TITLE_MAX = 100;
const NAME_MAX = 80;

interface Template {
  front: BerufVorspann;
  body: string;
}

/** What the profiles made so far have used up. */
interface Used {
  names: Set<string>;
  sentences: Set<string>;
  codes: Set<string>;
}

const sentences = new Intl.Segmenter('de', {granularity: 'sentence'});

/**
 * Makes profiles out of the real ones: same schema, structure, length and references, with names, codes and sentences
 * of their own. The same for the same seed, and the first ones do not depend on how many follow.
 * @param files the real content; its retired profiles are no model
 * @param count number of profiles to make
 * @throws RangeError when there is no real profile, or no new name or code is left
 */
export function* generateProfiles(
  files: readonly SourceFile[],
  count: number,
  seed: number,
): Generator<GeneratedProfile> {
  const templates = templatesOf(files);
  if (templates.length === 0) throw new RangeError('Cannot generate profiles without a real one');
  const vocabulary = vocabularyOf(templates.flatMap(({front, body}) => [body, ...front.wandel.map(({text}) => text)]));
  const random = createRandom(seed);
  const used: Used = {
    names: new Set(templates.flatMap(({front}) => [front.title, ...namesOf(front)]).map(falten)),
    sentences: new Set(),
    codes: new Set(templates.map(({front}) => front.kldb)),
  };
  for (const {body} of templates) for (const {segment} of sentences.segment(body)) used.sentences.add(keyOf(segment));
  const position = new Map(templates.map(({front}, index) => [front.id, index]));
  for (let made = 0; made < count; made++) {
    const template = templates[made % templates.length];
    if (!template) return;
    const generation = 1 + Math.floor(made / templates.length);
    // A target that this generation does not reach any more is taken from the one before; the first ones are the real.
    const idOf = (id: string) => {
      const index = position.get(id);
      const latest = (generation - 1) * templates.length + (index ?? 0) < count ? generation : generation - 1;
      return index === undefined || latest === 0 ? id : `${id}-${latest}`;
    };
    yield profile(template, idOf, {vocabulary, random, used});
  }
}

function templatesOf(files: readonly SourceFile[]): Template[] {
  return files.flatMap(({kind, yaml, text}) => {
    const result = kind === 'beruf' ? berufSchema.safeParse(yaml?.data) : undefined;
    if (!result?.success || result.data.ersetzt_durch !== undefined || result.data.zurueckgezogen !== undefined)
      return [];
    return [{front: result.data, body: text.slice(splitMarkdown(text)?.end ?? 0)}];
  });
}

const namesOf = ({bezeichnungen}: BerufVorspann): string[] =>
  keysOf(BEZEICHNUNGSARTEN).flatMap((art) => bezeichnungen[art] ?? []);

interface Means {
  vocabulary: Vocabulary;
  random: Random;
  used: Used;
}

function profile({front, body}: Template, idOf: (id: string) => string, means: Means): GeneratedProfile {
  const change = (text: string) => perturb(text, SHARE, means.vocabulary, means.random);
  const title = newName(front.title, TITLE_MAX, means);
  if (title === undefined) throw new RangeError(`No new name like "${front.title}" is left`);
  const {redaktionell: _redaktionell, fachlich: _fachlich, ...pruefung} = front.pruefung;
  const {berufenet: _berufenet, ...rest} = front;
  const bezeichnungen: BerufVorspann['bezeichnungen'] = {};
  for (const art of keysOf(BEZEICHNUNGSARTEN)) {
    const namen = front.bezeichnungen[art]?.flatMap((name) => newName(name, NAME_MAX, means) ?? []) ?? [];
    if (namen.length > 0) bezeichnungen[art] = namen;
  }
  const made: BerufVorspann = {
    ...rest,
    id: idOf(front.id),
    title,
    kurz: change(front.kurz),
    kldb: newCode(front.kldb, means.used.codes),
    ...(front.ordnung && {ordnung: {...front.ordnung, name: change(front.ordnung.name)}}),
    bezeichnungen,
    auf_einen_blick: front.auf_einen_blick.map(change),
    taetigkeiten: front.taetigkeiten.map((entry) => ({...entry, text: change(entry.text)})),
    wandel: front.wandel.map((entry) => ({...entry, text: change(entry.text)})),
    wechsel: front.wechsel.map((entry) => ({...entry, ziel: idOf(entry.ziel), hinweis: change(entry.hinweis)})),
    gespraech: {
      ...front.gespraech,
      fragen: front.gespraech.fragen.map(change),
      irrtuemer: front.gespraech.irrtuemer.map(change),
      nicht_versprechen: front.gespraech.nicht_versprechen.map(change),
    },
    pruefung,
  };
  const yaml = stringify(made, {lineWidth: 0, aliasDuplicateObjects: false});
  return {
    path: `docs/berufe/${made.gruppe}/${made.id}.md`,
    text: `---\n${yaml}---${newBody(body, means)}`,
    kldb: made.kldb,
  };
}

/** A body with the same headings, no sentence of which has been said before. */
function newBody(body: string, means: Means): string {
  const line = (text: string) =>
    text.startsWith('#')
      ? text
      : Array.from(sentences.segment(text), ({segment}) => newSentence(segment, means)).join('');
  return body.split('\n').map(line).join('\n');
}

function newSentence(sentence: string, {vocabulary, random, used}: Means): string {
  if (!/\p{L}/u.test(sentence)) return sentence;
  const make = (attempt: number) => perturb(sentence, attempt < ATTEMPTS / 2 ? SHARE : 1, vocabulary, random);
  return firstNew(make, keyOf, used.sentences) ?? '';
}

/** A name no profile has, like the given one; undefined for abbreviations and where every compound is too long. */
function newName(name: string, max: number, {vocabulary, random, used}: Means): string | undefined {
  const make = () => {
    const made = compound(name, vocabulary, random);
    return made && made.length <= max ? made : undefined;
  };
  return firstNew(make, falten, used.names);
}

/** The first of some attempts that is not used yet. */
function firstNew(
  make: (attempt: number) => string | undefined,
  key: (text: string) => string,
  used: Set<string>,
): string | undefined {
  for (let i = 0; i < ATTEMPTS; i++) {
    const made = make(i);
    if (made === undefined || used.has(key(made))) continue;
    used.add(key(made));
    return made;
  }
  return undefined;
}

/** What makes two sentences the same for the check. */
function keyOf(sentence: string): string {
  return (
    ohneZitate(sentence)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** A free code of the same requirement level. Most are none of the KldB: it has fewer codes than such a corpus needs. */
function newCode(code: string, used: Set<string>): string {
  for (let number = Number(code.slice(0, 4)) + 1, tried = 0; tried < 10_000; number++, tried++) {
    const free = `${String(number % 10_000).padStart(4, '0')}${code.slice(-1)}`;
    if (used.has(free)) continue;
    used.add(free);
    return free;
  }
  throw new RangeError(`No free code with the last digit of ${code} is left`);
}
