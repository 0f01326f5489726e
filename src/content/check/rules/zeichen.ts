import {visit} from 'unist-util-visit';
import type {SourceFile} from '../../load/sourceFile';
import {placeAt} from '../prosa';
import type {Report, Rule} from '../rule';
import {alleTexte} from '../werte';

/** Characters without a picture of their own: control, format (bidi, zero width, soft hyphen), private use, halves. */
const VERBOTEN = /(?!\r\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD](?<![\n\t])/u;

/** A letter and the mark above or below it, typed as two characters. */
const ZERLEGT = /\p{L}\p{M}+/gu;

/** Two bytes of UTF-8 read as two letters: "PrÃ¼fung", "â€ž". */
const VERLESEN = /Ã[¤¶¼„–œŸŠ©¨]|â€[žœ“”™¦]|Â[ §°]/gu;

/** Letters of two scripts in one word, which look alike and are not; units and formulas may mix µ, Ω and the like. */
const GEMISCHT =
  /\p{Script=Latin}(?:\p{Script=Cyrillic}|[Α-ΡΣ-Ψα-λν-ψ])|(?:\p{Script=Cyrillic}|[Α-ΡΣ-Ψα-λν-ψ])\p{Script=Latin}/gu;

/** Text holds only characters a reader can see, so that what is reviewed is what is shown. */
export const zeichen: Rule = {
  id: 'zeichen',
  severity: 'error',
  *check({files}) {
    for (const file of files) {
      yield* geschrieben(file);
      yield* umschrieben(file);
      for (const {path, value} of alleTexte(file)) {
        if (value.includes('\t'))
          yield {file, path, message: 'Der Text enthält einen Tabulator. Ersetzen Sie ihn durch ein Leerzeichen.'};
        // The site generator writes titles into programs, where this character ends a text too early.
        if (value.includes('\\')) yield {file, path, message: SCHRAEGSTRICH};
      }
    }
  },
};

/** Characters that stand in the file as they are. */
function* geschrieben(file: SourceFile): Generator<Report> {
  for (const match of file.text.matchAll(new RegExp(VERBOTEN, 'gu'))) {
    yield {file, ...placeAt(file.text, match.index), message: message(match[0])};
  }
  // Most texts have none of what follows; a quick look spares the search letter by letter.
  for (const {index, 0: zerlegt} of file.text.normalize('NFC') === file.text ? [] : file.text.matchAll(ZERLEGT)) {
    const ganz = zerlegt.normalize('NFC');
    if (ganz !== zerlegt) yield {file, ...placeAt(file.text, index), message: zusammengesetzt(ganz)};
  }
  for (const [anzeichen, pattern, text] of [
    [/[ÃâÂ]/, VERLESEN, FALSCH_GELESEN],
    [/[\u0370-\u052F]/, GEMISCHT, ZWEI_SCHRIFTEN],
  ] as const) {
    if (!anzeichen.test(file.text)) continue;
    for (const {index} of file.text.matchAll(pattern)) yield {file, ...placeAt(file.text, index), message: text};
  }
}

const SCHRAEGSTRICH =
  'Der Text enthält einen umgekehrten Schrägstrich (\\). In Feldern bedeutet er nichts; löschen Sie ihn oder schreiben Sie „/“: CNC/CAM.';
const FALSCH_GELESEN =
  'Hier stehen Zeichen, die beim Öffnen mit der falschen Kodierung entstehen. Tippen Sie die Stelle neu und speichern Sie die Datei als UTF-8.';
const ZWEI_SCHRIFTEN =
  'Dieses Wort mischt lateinische mit kyrillischen oder griechischen Buchstaben, die gleich aussehen. Tippen Sie es neu; die Suche findet es sonst nicht.';

const zusammengesetzt = (ganz: string): string =>
  `Hier steht „${ganz}“ aus zwei Zeichen, Buchstabe und Punkte oder Strich; die Suche findet das Wort so nicht. Tippen Sie den Buchstaben neu; npm run fix erledigt es für alle Stellen.`;

/** Characters written in another way: `"\\u202E"` in YAML, `&#x202E;` in Markdown. */
function* umschrieben(file: SourceFile): Generator<Report> {
  for (const {path, value} of alleTexte(file)) {
    const found = VERBOTEN.exec(value)?.[0];
    if (found !== undefined && !file.text.includes(found)) yield {file, path, message: message(found)};
  }
  const reports: Report[] = [];
  if (!file.body) return;
  visit(file.body, (node) => {
    const value = 'value' in node ? node.value : '';
    const found = VERBOTEN.exec(value)?.[0];
    if (found === undefined || file.text.includes(found)) return;
    const {line, column} = node.position?.start ?? {line: 1, column: 1};
    reports.push({file, line, column, message: message(found)});
  });
  yield* reports;
}

function message(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Hier steht das unsichtbare oder nicht darstellbare Zeichen U+${code}. Löschen Sie es und tippen Sie die Stelle neu; oft kommt es mit kopiertem Text.`;
}
