import {prosa} from '../prosa';
import type {Rule} from '../rule';
import {unbekannte, unbekanntText, type Verweisziel} from '../verweis';
import {kennungen, texteAn} from '../werte';

/** Fields that name sources, in all kinds of files. */
export const QUELLENFELDER = [
  'wandel.*.quellen.*',
  'wechsel.*.quellen.*',
  'ordnung.quelle',
  'quellen.*',
  '*.quellen.*',
  '*.betraege.*.quelle',
] as const;

/** A citation as an author might write it, well-formed or not. */
export const ZITAT = /\[\^([^\]\n]*)\]/g;

/** Every source named in a list or cited in a text is in the register. */
export const verweisQuelle: Rule = {
  id: 'verweis-quelle',
  severity: 'error',
  perFile({files}) {
    const ids = kennungen(files, 'quellen');
    if (!ids) return () => [];
    const ziel: Verweisziel = {name: 'die Quelle', ort: 'docs/register/quellen.yaml', ids};
    return function* (file) {
      yield* unbekannte(
        QUELLENFELDER.flatMap((feld) => texteAn(file, feld)),
        ziel,
      );
      for (const {text, ort} of prosa(file)) {
        for (const match of text.matchAll(ZITAT)) {
          const id = match[1] ?? '';
          if (!ids.has(id)) yield {file, ...ort(match.index), message: unbekanntText(id, ziel)};
        }
      }
    };
  },
};
