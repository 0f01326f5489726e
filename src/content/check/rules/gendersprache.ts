import {istZitat, prosa} from '../prosa';
import type {Rule} from '../rule';

/**
 * Gender spellings the Bundesagentur does not use: `Mechatroniker*in`, `:in`, `_in`, `Jede:r`, `MechatronikerInnen`.
 * The capital I before a bare "n" counts only after endings of persons, so that LinkedIn and PlugIn stay possible.
 */
const GENDER =
  /(?<stamm>\p{L}{2,})(?:[*:_](?<zeichen>innen|in|r|n|e|s)|(?<innen>(?<=\p{Ll})Innen)|(?<in>(?<=er|or|ist|ent|ant|eur|log|at|eut|ling)In))(?!\p{L})/gu;

/** What every such spelling holds; looking for this first spares most texts the search for the word around it. */
const VERDACHT = /\p{L}[*:_]\p{Ll}|\p{Ll}In/u;

/** Both genders are named in the Bundesagentur's manner: `Mechatroniker/in` or both words. */
export const gendersprache: Rule = {
  id: 'gendersprache',
  severity: 'error',
  perFile: () =>
    function* (file) {
      for (const stueck of prosa(file)) {
        if (istZitat(stueck) || !VERDACHT.test(stueck.text)) continue;
        for (const match of stueck.text.matchAll(GENDER)) {
          const {stamm = '', zeichen, innen, in: binnenI} = match.groups ?? {};
          const endung = (zeichen ?? innen ?? binnenI ?? '').toLowerCase();
          const message = `Die Schreibweise „${match[0]}“ verwenden wir nicht. Schreiben Sie „${stamm}/${endung}“ oder beide Formen aus: „Beraterinnen und Berater“.`;
          yield {file, ...stueck.ort(match.index), message};
        }
      }
    },
};
