import {istZitat, prosa} from '../prosa';
import type {Rule} from '../rule';
import {shorten} from '../../shorten';
import {zaehleWoerter} from '../../woerter';
import {ZITAT} from './verweisQuelle';

/** Words above which a sentence is hard to follow when read aloud. */
const MAX_WORDS = 40;
const sentences = new Intl.Segmenter('de', {granularity: 'sentence'});

/** Sentences are short enough to be understood at first reading. */
export const satzlaenge: Rule = {
  id: 'satzlaenge',
  severity: 'warning',
  perFile: () =>
    function* (file) {
      for (const stueck of prosa(file)) {
        if (istZitat(stueck) || zaehleWoerter(stueck.text) <= MAX_WORDS) continue;
        const text = stueck.text.replace(ZITAT, (zitat) => ' '.repeat(zitat.length));
        for (const {segment, index} of sentences.segment(text)) {
          const words = zaehleWoerter(segment);
          if (words <= MAX_WORDS) continue;
          const message = `Der Satz „${shorten(segment, 40)}“ hat ${words} Wörter. Mehr als ${MAX_WORDS} sind schwer zu verstehen; teilen Sie ihn in zwei oder drei Sätze.`;
          yield {file, ...stueck.ort(index), message};
        }
      }
    },
};
