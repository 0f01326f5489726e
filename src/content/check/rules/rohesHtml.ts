import {visit} from 'unist-util-visit';
import {shorten} from '../../shorten';
import {placeAt} from '../prosa';
import type {Report, Rule} from '../rule';
import {alleTexte} from '../werte';

/**
 * A code block the site generator unwraps before it reads the file: what looks like code to everybody else becomes part
 * of the page. Found in the text as it is, because the generator looks for it there, inside other code as well.
 */
const AUSGEPACKT = /^[ ]*`{3,}[ ]*mdx-code-block/gm;

/** No HTML anywhere: it could carry programs, and the renderer would drop it without a word. */
export const rohesHtml: Rule = {
  id: 'rohes-html',
  severity: 'error',
  check({files}) {
    const reports: Report[] = [];
    for (const file of files) {
      for (const {path, value} of alleTexte(file)) {
        const tag = /<[a-z!/?][^>]{0,40}>?/i.exec(value);
        if (tag) reports.push({file, path, message: message(tag[0])});
      }
      for (const {index} of file.text.matchAll(AUSGEPACKT)) {
        reports.push({file, ...placeAt(file.text, index), message: AUSGEPACKT_MELDUNG});
      }
      if (!file.body) continue;
      visit(file.body, 'html', (node) => {
        const {line, column} = node.position?.start ?? {line: 1, column: 1};
        reports.push({file, line, column, message: message(node.value)});
      });
    }
    return reports;
  },
};

const AUSGEPACKT_MELDUNG =
  'Ein Codeblock mit dem Zusatz „mdx-code-block“ wird nicht als Code gezeigt, sondern in die Seite eingesetzt, und ist deshalb nicht erlaubt. Schreiben Sie einen anderen Zusatz, zum Beispiel ```text.';

function message(html: string): string {
  return `HTML ist nicht erlaubt, gefunden „${shorten(html, 40)}“. Schreiben Sie einfaches Markdown (**fett**, Listen mit „- “); ein Kleiner-als-Zeichen im Text schreiben Sie als Wort: „weniger als“.`;
}
