import {FREMD, neu, PROGRAMM, type Angriff} from './angriff';

const datei = (name: string, path: string, content: string | Uint8Array = '', rule = 'datei-art'): Angriff =>
  neu('Datei und Pfad', name, path, content, rule);

/** Files that are programs, settings of tools, pages, or lie where they must not. */
export const DATEIEN: readonly Angriff[] = [
  datei('an MDX file', 'docs/ueber/neu.mdx', `export const a = ${PROGRAMM}`),
  datei('an MDX file in capitals', 'docs/ueber/neu.MDX', `export const a = ${PROGRAMM}`),
  datei('an MDX file that calls itself Markdown', 'docs/ueber/neu.mdx.md', '---\n---\n', 'datei-ort'),
  datei('a program', 'docs/ueber/neu.js', PROGRAMM),
  datei('a program with types', 'docs/ueber/neu.tsx', PROGRAMM),
  datei('an HTML file', 'docs/ueber/seite.html', `<script>${PROGRAMM}</script>`),
  datei('an XHTML file', 'docs/ueber/seite.xhtml', `<script>${PROGRAMM}</script>`),
  datei('a drawing among the pages', 'docs/ueber/bild.svg', `<svg onload="${PROGRAMM}"/>`),
  datei('settings of a side bar', 'docs/ueber/_category_.json', '{"link": {"type": "doc", "id": "../../x"}}'),
  datei('authors of posts', 'docs/aktuelles/authors.yml', 'a: {url: "javascript:alert(1)"}'),
  datei('a list of tags', 'docs/tags.yml', 'a: {permalink: /../x}'),
  datei('a package', 'docs/package.json', '{"scripts": {"prepare": "touch feind"}}'),
  datei(
    'settings of a formatter that are a program',
    'docs/.prettierrc.cjs',
    'require("fs").writeFileSync("feind", "")',
  ),
  datei('settings of a linter that are a program', 'docs/ueber/.markdownlint-cli2.mjs', 'process.exit()'),
  datei('settings of Git', 'docs/.gitattributes', '* filter=boese'),
  datei('settings of npm', 'docs/.npmrc', `registry=${FREMD}`),
  {...datei('a hidden folder', 'docs/ueber/.geheim/seite.md', '---\n---\n'), datei: 'docs/ueber/.geheim'},
  datei('a command in a file name', 'docs/ueber/$(touch feind).md', '---\n---\n', 'datei-ort'),
  datei('a second command in a file name', 'docs/ueber/a;touch feind;.md', '---\n---\n', 'datei-ort'),
  datei('an option as a file name', 'docs/ueber/--config=x.md', '---\n---\n', 'datei-ort'),
  datei('quotation marks in a file name', `docs/ueber/a'+(${PROGRAMM})+'.md`, '---\n---\n', 'datei-ort'),
  datei('a tag in a file name', 'docs/ueber/<img src=x onerror=alert(1)>.md', '---\n---\n', 'datei-ort'),
  datei('a command of the workflow in a file name', 'docs/ueber/a\n::stop-commands::x\n.md', '---\n---\n', 'datei-ort'),
  datei('a command of a terminal in a file name', 'docs/ueber/\u001B[2Ja.md', '---\n---\n', 'datei-ort'),
  datei('a way up in percent signs as a file name', 'docs/ueber/%2e%2e%2fa.md', '---\n---\n', 'datei-ort'),
  datei('a device of Windows as a file name', 'docs/ueber/con.aux/a.md', '---\n---\n', 'datei-ort'),
  datei('a folder named like the prototype', 'docs/__proto__/a.md', '---\n---\n', 'datei-ort'),
  datei('a group named like the prototype', 'docs/berufe/__proto__/a.md', '---\n---\n', 'datei-ort'),
  datei('a register named like the constructor', 'docs/register/constructor.yaml', '[]', 'datei-ort'),
  datei('a register in JSON', 'docs/register/quellen.json', '[]'),
  datei('a page of 10 MB', 'docs/ueber/gross.md', Buffer.alloc(10_000_000, 'a'), 'datei-groesse'),
  datei('a register of 10 MB', 'docs/register/quellen.yaml', Buffer.alloc(10_000_000, '#'), 'datei-groesse'),
];

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
/** A drawing with this in it, on the second line. */
const svg = (name: string, inhalt: string, line = 2): Angriff =>
  neu('SVG-Datei', name, 'static/bilder/boese.svg', `<svg ${SVG} viewBox="0 0 1 1">\n${inhalt}\n</svg>\n`, 'svg', line);
const roh = (name: string, content: string | Uint8Array, line = 1): Angriff =>
  neu('SVG-Datei', name, 'static/bilder/boese.svg', content, 'svg', line);

/** Drawings that are more than drawings. */
export const SVG_DATEIEN: readonly Angriff[] = [
  svg('a drawing with a script', `<script>${PROGRAMM}</script>`),
  svg('a drawing with a script from elsewhere', `<script href="${FREMD}.js"/>`),
  svg(
    'a drawing with a script under another name',
    `<s:script xmlns:s="http://www.w3.org/2000/svg">${PROGRAMM}</s:script>`,
  ),
  svg(
    'a drawing with HTML under another name',
    `<h:script xmlns:h="http://www.w3.org/1999/xhtml">${PROGRAMM}</h:script>`,
  ),
  svg('a drawing with a handler', `<path d="M0 0"\n onclick="${PROGRAMM}"/>`, 3),
  svg(
    'a drawing with HTML in it',
    `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="${PROGRAMM}"/></body></foreignObject>`,
  ),
  svg('a drawing that animates an address', `<a><animate attributeName="href" values="javascript:${PROGRAMM}"/></a>`),
  svg('a drawing that sets a handler', `<set attributeName="onmouseover" to="${PROGRAMM}"/>`),
  svg('a drawing with a link', `<a href="javascript:${PROGRAMM}"><text>a</text></a>`),
  svg('a drawing that uses another file', `<use href="${FREMD}.svg#a"/>`),
  svg('a drawing that repeats itself without end', '<g id="a"><use href="#b"/><use href="#b"/></g>'),
  svg('a drawing with an image from elsewhere', `<image href="${FREMD}.png"/>`),
  svg('a drawing with a page as an image', `<image href="data:image/svg+xml;base64,PHN2Zy8+"/>`),
  svg('a drawing that loads a colour', `<path d="M0 0" fill="url(${FREMD}.svg#a)"/>`),
  svg('a drawing that loads a colour in escapes', '<path d="M0 0" fill="u\\72l(//boese.example)"/>'),
  svg('a drawing with a gradient from elsewhere', `<linearGradient id="a" href="${FREMD}.svg#a"/>`),
  svg('a drawing with a style sheet', `<style>@import "${FREMD}.css";</style>`),
  svg('a drawing with a style', '<path d="M0 0" style="fill:url(//boese.example/a)"/>'),
  svg('a drawing with a filter from elsewhere', `<filter id="f"><feImage href="${FREMD}"/></filter>`),
  svg('a drawing with a frame', `<iframe src="${FREMD}"/>`),
  svg('a drawing that is not closed', '<g>', 3),
  roh('a drawing with entities', `<!DOCTYPE svg [<!ENTITY a "${PROGRAMM}">]>\n<svg ${SVG}>&a;</svg>`),
  roh('a drawing that reads a file', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<svg ${SVG}>&a;</svg>`),
  roh(
    'a drawing with laughter by the billion',
    `<!DOCTYPE svg [<!ENTITY a "aaa"><!ENTITY b "&a;&a;&a;">]>\n<svg ${SVG}>&b;</svg>`,
  ),
  roh('a drawing with a style sheet of its own', `<?xml-stylesheet href="${FREMD}.css"?>\n<svg ${SVG}/>`),
  roh('a drawing in another encoding', `<?xml version="1.0" encoding="ISO-2022-JP"?>\n<svg ${SVG}/>`),
  roh('a drawing in UTF-16', Buffer.from(`\uFEFF<svg ${SVG}/>`, 'utf16le')),
  roh(
    'a page that calls itself a drawing',
    `<html xmlns="http://www.w3.org/1999/xhtml"><script>${PROGRAMM}</script></html>`,
  ),
  roh('a drawing in another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml"/>'),
  roh('a drawing without namespace', '<svg/>'),
  roh('a drawing that is no XML', '<svg onload=alert(1)//'),
  roh('a drawing with a NUL', `<svg ${SVG}>\u0000</svg>`),
  roh('an empty drawing', ''),
];
