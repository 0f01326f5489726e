import {neu, PROGRAMM, type Angriff} from './angriff';

/** One transparent point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const bild = (name: string, path: string, content: string | Uint8Array, rule = 'datei-art'): Angriff =>
  neu('Bild und PDF', name, path, content, rule);

const pdf = (inhalt: string) => `%PDF-1.7\n1 0 obj<</Type/Catalog${inhalt}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`;
const SEITE = `<!doctype html><script>${PROGRAMM}</script>`;

/** Documents, and pictures that are none or more than that. PDF is refused whatever is in it. */
export const BILDER: readonly Angriff[] = [
  bild('a PDF with a program', 'static/bilder/a.pdf', pdf('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>')),
  bild('a PDF that starts a program', 'docs/ueber/a.pdf', pdf('/OpenAction<</S/Launch/F(cmd.exe)>>')),
  bild('a PDF with a file in it', 'static/bilder/mitwirken/a.pdf', pdf('/Names<</EmbeddedFiles 2 0 R>>')),
  bild('a PDF with an address', 'static/bilder/A.PDF', pdf('/AA<</O<</S/URI/URI(javascript:alert\\(1\\))>>>>')),
  bild('a PDF that is a page', 'static/bilder/seite.pdf', SEITE),
  bild('a PDF that calls itself a picture', 'static/bilder/a.png', pdf('')),
  bild('a page that calls itself a picture', 'static/bilder/a.webp', SEITE),
  bild('a drawing that calls itself a picture', 'static/bilder/a.jpg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  bild('a page behind a picture', 'static/bilder/a.png', Buffer.concat([PNG, Buffer.from(SEITE)])),
  bild(
    'a PDF behind a picture',
    'static/bilder/a.jpeg',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xd9]), Buffer.from(pdf(''))]),
  ),
  bild(
    'an archive behind a picture',
    'static/bilder/a.webp',
    Buffer.concat([Buffer.from('RIFF\x04\x00\x00\x00WEBP', 'latin1'), Buffer.from('PK\x03\x04')]),
  ),
  bild('a page behind a picture of boxes', 'static/bilder/a.avif', `\0\0\0\x10ftypavif\0\0\0\0${SEITE}`),
  bild('a picture that is cut off', 'static/bilder/a.png', PNG.subarray(0, 40)),
  bild('a picture of 12 MB', 'static/bilder/a.png', Buffer.alloc(12_000_000), 'datei-groesse'),
  bild('a page among the pictures', 'static/bilder/index.html', SEITE),
  bild('a program among the pictures', 'static/bilder/sw.js', PROGRAMM),
  bild('a packed drawing', 'static/bilder/a.svgz', new Uint8Array([0x1f, 0x8b])),
  bild('a style sheet among the pictures', 'static/bilder/a.css', 'body{display:none}'),
  bild('settings of a server among the pictures', 'static/bilder/.htaccess', 'AddType text/html .png'),
  bild('a picture without ending', 'static/bilder/bild', PNG),
  bild('a picture with two endings', 'static/bilder/a.html.png', PNG, 'datei-ort'),
  bild('a command in the name of a picture', 'static/bilder/$(touch feind).png', PNG, 'datei-ort'),
  bild('a Cyrillic letter in the name of a picture', 'static/bilder/bild-\u0430.png', PNG, 'datei-ort'),
];
