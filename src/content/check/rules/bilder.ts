import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {BILDADRESSE} from '../../load/bilder/readBilder';
import {shorten} from '../../shorten';
import type {Report, Rule} from '../rule';

/** Images come from this site and have a text for those who do not see them. */
export const bilder: Rule = {
  id: 'bilder',
  severity: 'error',
  check({files}) {
    const reports: Report[] = [];
    for (const file of files) {
      if (!file.body) continue;
      const definitions = definitionsIn(file.body);
      visit(file.body, (node) => {
        if (node.type !== 'image' && node.type !== 'imageReference') return;
        const url = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
        const {line, column} = node.position?.start ?? {line: 1, column: 1};
        if (!BILDADRESSE.test(url)) reports.push({file, line, column, message: wrongPlace(url)});
        if (!node.alt?.trim()) {
          const message =
            'Dem Bild fehlt der Alternativtext. Beschreiben Sie in den eckigen Klammern, was zu sehen ist: ![Was zu sehen ist](/bilder/datei.png)';
          reports.push({file, line, column, message});
        }
      });
    }
    return reports;
  },
};

function definitionsIn(body: Root): Map<string, string> {
  const definitions = new Map<string, string>();
  visit(body, 'definition', ({identifier, url}) => {
    definitions.set(identifier, url);
  });
  return definitions;
}

function wrongPlace(url: string): string {
  const reason = /^(?:https?:)?\/\//i.test(url) ? 'liegt auf einem fremden Server' : 'liegt nicht unter /bilder/';
  return `Das Bild „${shorten(url)}“ ${reason}. Erlaubt sind nur eigene Bilder als avif, jpg, png, svg oder webp, zum Beispiel ![Was zu sehen ist](/bilder/datei.png). Prüfen Sie vorher die Nutzungsrechte.`;
}
