import {visit} from 'unist-util-visit';
import {shorten} from '../../shorten';
import type {Report, Rule} from '../rule';
import {alleTexte} from '../werte';

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
      if (!file.body) continue;
      visit(file.body, 'html', (node) => {
        const {line, column} = node.position?.start ?? {line: 1, column: 1};
        reports.push({file, line, column, message: message(node.value)});
      });
    }
    return reports;
  },
};

function message(html: string): string {
  return `HTML ist nicht erlaubt, gefunden „${shorten(html, 40)}“. Schreiben Sie einfaches Markdown (**fett**, Listen mit „- “); ein Kleiner-als-Zeichen im Text schreiben Sie als Wort: „weniger als“.`;
}
