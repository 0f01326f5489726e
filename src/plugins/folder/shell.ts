import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** What the site generator leaves empty, and what belongs there. */
interface Shell {
  /** Name of the site; the title until a page has set its own. */
  title: string;
  /** Which state of the content it is. */
  fassung: string;
}

/** Places in the generated page that are completed; each exists exactly once. */
const PLACES = {root: /<html\s*>/, head: /<meta charset="UTF-8">/i, app: /<div id="__docusaurus"><\/div>/};

/** What stands there until the program runs. It is shown late, so that nobody sees it who need not read it. */
function notice({title, fassung}: Shell): string {
  return `<noscript>
<main class="huelle-hinweis">
<h1>${title}</h1>
<p>Diese Ausgabe braucht JavaScript, und in diesem Browser ist es ausgeschaltet. Schalten Sie es für lokale Dateien ein, oder fragen Sie Ihre IT-Stelle. Auf dem Server sind dieselben Seiten auch ohne JavaScript lesbar.</p>
</main>
</noscript>
<div class="huelle-hinweis huelle-laedt">
<p>${title}, Fassung ${fassung}, wird geladen.</p>
<p>Bleibt dieser Text stehen, fehlen Dateien neben dieser Seite. Entpacken Sie das ZIP ganz, und öffnen Sie index.html im entpackten Ordner. Mehr steht in LIESMICH.txt.</p>
</div>`;
}

/** A text as it stands in HTML. */
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Completes the page that the site generator writes for the folder edition, which is an empty frame: language and title
 * for assistive technology, and a German text for readers without JavaScript or with half of the files.
 * @throws when the generated page looks different from what is known, so that nothing is left out silently
 */
export function completeShell(html: string, shell: Shell): string {
  const safe = {title: escapeHtml(shell.title), fassung: escapeHtml(shell.fassung)};
  const parts: [RegExp, string][] = [
    [PLACES.root, '<html lang="de" dir="ltr">'],
    [
      PLACES.head,
      `<meta charset="UTF-8">\n<title>${safe.title}</title>\n<meta name="viewport" content="width=device-width, initial-scale=1.0">`,
    ],
    [PLACES.app, `<div id="__docusaurus">\n${notice(safe)}\n</div>`],
  ];
  return parts.reduce((page, [place, text]) => {
    if (page.split(place).length !== 2) throw new Error(`The page of the folder edition lacks ${place.source}`);
    // A function, because "$&" in a title would mean something in a text.
    return page.replace(place, () => text);
  }, html);
}

/** Completes `<outDir>/index.html`; see {@link completeShell}. */
export async function writeShell(outDir: string, shell: Shell): Promise<void> {
  const file = join(outDir, 'index.html');
  await writeFile(file, completeShell(await readFile(file, 'utf8'), shell));
}
