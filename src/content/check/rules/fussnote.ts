import {visit} from 'unist-util-visit';
import {shorten} from '../../shorten';
import type {Report, Rule} from '../rule';

/** Footnotes are citations of the source register; a page does not write footnotes of its own. */
export const fussnote: Rule = {
  id: 'fussnote',
  severity: 'error',
  check({files}) {
    const reports: Report[] = [];
    for (const file of files) {
      if (!file.body) continue;
      visit(file.body, 'footnoteDefinition', (node) => {
        const {line, column} = node.position?.start ?? {line: 1, column: 1};
        const message = `Die Fußnote „[^${shorten(node.label ?? node.identifier)}]: …“ ist nicht erlaubt. Tragen Sie die Quelle in docs/register/quellen.yaml ein und verweisen Sie im Text mit [^kennung] auf sie; einen Zusatz schreiben Sie in den Satz.`;
        reports.push({file, line, column, message});
      });
    }
    return reports;
  },
};
