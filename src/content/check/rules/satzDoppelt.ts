import type {SourceFile} from '../../load/sourceFile';
import {shorten} from '../../shorten';
import {ohneZitate} from '../../zitate';
import {ohneNamen, type OhneNamen} from '../gesetzesnamen';
import {prosa, type Prosastueck} from '../prosa';
import type {Rule} from '../rule';
import {gepflegteBerufe, texteAn} from '../werte';

/** Sentences of up to this many words may repeat: there are only so many ways to name a law or a length of training. */
const MAX_WORDS = 8;
const sentences = new Intl.Segmenter('de', {granularity: 'sentence'});

/** A sentence of a profile's body. */
interface Satz {
  /** As compared: its words in small letters, without citations, marks and law names. */
  key: string;
  text: string;
  /** Where it stands, worked out only for a message. */
  ort: Prosastueck['ort'];
  index: number;
}

/** No two profiles say the same: a sentence that fits two occupations tells nothing about either. */
export const satzDoppelt: Rule = {
  id: 'satz-doppelt',
  severity: 'error',
  perFile({files}) {
    const berufe = gepflegteBerufe(files);
    const gesetze = berufe.flatMap((file) => texteAn(file, 'ordnung.name').map(({value}) => wordsOf(value)));
    const ohneGesetze = ohneNamen(gesetze);
    const gepflegt = new Set(berufe);
    const first = new Map<string, Pick<Satz, 'ort' | 'index'> & {file: SourceFile}>();
    return function* (file) {
      if (!gepflegt.has(file)) return;
      for (const {key, text, ort, index} of saetze(file, ohneGesetze)) {
        const other = first.get(key);
        if (!other) first.set(key, {file, ort, index});
        else if (other.file !== file) {
          const message = `Der Satz „${shorten(text, 60)}“ steht schon in ${other.file.path}, Zeile ${other.ort(other.index).line}. Jedes Profil sagt, was gerade in diesem Beruf gilt: Schreiben Sie den Satz aus Sicht dieses Berufs oder streichen Sie ihn.`;
          yield {file, ...ort(index), message};
        }
      }
    };
  },
};

function saetze(file: SourceFile, ohneGesetze: OhneNamen): Satz[] {
  return prosa(file).flatMap(({path, text, ort}) => {
    if (path) return [];
    return Array.from(sentences.segment(text)).flatMap(({segment, index}) => {
      const words = ohneGesetze(wordsOf(ohneZitate(segment)));
      return words.length <= MAX_WORDS ? [] : [{key: words.join(' '), text: segment.trim(), ort, index}];
    });
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
