import {lueckenIn} from '../../scaffold/luecke';
import {prosa} from '../prosa';
import type {Rule} from '../rule';
import {alleTexte} from '../werte';

const MELDUNG =
  'Hier ist noch eine Lücke. Ersetzen Sie das Wort AUSFÜLLEN; was an diese Stelle gehört, steht unter /mitwirken/felder/.';
const MELDUNG_TEXT = 'Hier ist noch eine Lücke. Ersetzen Sie das Wort AUSFÜLLEN durch Ihren Text.';

/** No gap of a scaffold or template is left: once for each field, and for each place of the body. */
export const luecke: Rule = {
  id: 'luecke',
  severity: 'error',
  perFile: () =>
    function* (file) {
      if (lueckenIn(file.text).length === 0) return;
      for (const {path, value} of alleTexte(file)) {
        if (lueckenIn(value).length > 0) yield {file, path, message: MELDUNG};
      }
      // Code in the body shows how to write something; it is no gap of the page.
      for (const {text, path, ort} of prosa(file)) {
        if (path === undefined) for (const index of lueckenIn(text)) yield {file, ...ort(index), message: MELDUNG_TEXT};
      }
    },
};
