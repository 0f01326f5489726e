import type {SourceFile} from '../../load/sourceFile';
import {shorten} from '../../shorten';
import {ohneZitate} from '../../zitate';
import {prosa} from '../prosa';
import type {Report, Rule} from '../rule';
import {gepflegteBerufe, texteAn} from '../werte';

/** Sentences of up to this many words may repeat: there are only so many ways to name a law or a length of training. */
const MAX_WORDS = 8;
const sentences = new Intl.Segmenter('de', {granularity: 'sentence'});

/** A sentence of a profile's body as compared: its words in small letters, without citations, marks and law names. */
interface Satz {
  key: string;
  text: string;
  place: Report;
}

/** No two profiles say the same: a sentence that fits two occupations tells nothing about either. */
export const satzDoppelt: Rule = {
  id: 'satz-doppelt',
  severity: 'error',
  *check({files}) {
    const berufe = gepflegteBerufe(files);
    const gesetze = [...new Set(berufe.flatMap((file) => texteAn(file, 'ordnung.name').map(({value}) => value)))];
    const first = new Map<string, Satz>();
    for (const satz of berufe.flatMap((file) => saetze(file, gesetze))) {
      const other = first.get(satz.key);
      if (!other) first.set(satz.key, satz);
      else if (other.place.file !== satz.place.file) {
        const message = `Der Satz „${shorten(satz.text, 60)}“ steht schon in ${other.place.file.path}, Zeile ${other.place.line}. Jedes Profil sagt, was gerade in diesem Beruf gilt: Schreiben Sie den Satz aus Sicht dieses Berufs oder streichen Sie ihn.`;
        yield {...satz.place, message};
      }
    }
  },
};

function saetze(file: SourceFile, gesetze: readonly string[]): Satz[] {
  return prosa(file).flatMap(({path, text, ort}) => {
    if (path) return [];
    return [...sentences.segment(text)].flatMap(({segment, index}) => {
      const words = wordsOf(segment, gesetze);
      if (words.length <= MAX_WORDS) return [];
      return [{key: words.join(' '), text: segment.trim(), place: {file, ...ort(index), message: ''}}];
    });
  });
}

function wordsOf(sentence: string, gesetze: readonly string[]): string[] {
  const text = gesetze.reduce((rest, name) => rest.replaceAll(name, ' '), ohneZitate(sentence));
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
