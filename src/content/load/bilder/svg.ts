import {SaxesParser} from 'saxes';
import {shorten} from '../../shorten';
import {utf8} from '../utf8';

/** Something in an SVG file that is not a plain drawing. */
export interface SvgProblem {
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  message: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** Elements that draw or describe. Whatever runs, moves, links, embeds or repeats others (`use`) is not among them. */
const ELEMENTE: ReadonlySet<string> = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop ' +
    'clipPath'
  ).split(' '),
);

/** Attributes that place and colour. None of them is a program, a style sheet or an address elsewhere. */
const ATTRIBUTE: ReadonlySet<string> = new Set(
  (
    'xmlns xmlns:xlink xml:lang xml:space version baseProfile id lang role focusable aria-label aria-labelledby ' +
    'aria-describedby aria-hidden viewBox width height preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry dx dy d points ' +
    'pathLength fx fy fr offset gradientUnits gradientTransform spreadMethod href xlink:href transform fill fill-opacity ' +
    'fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset ' +
    'stroke-miterlimit opacity stop-color stop-opacity clip-path clip-rule clipPathUnits color display visibility ' +
    'font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing word-spacing textLength ' +
    'lengthAdjust rotate shape-rendering text-rendering vector-effect paint-order'
  ).split(' '),
);

/** Attributes with one right value. */
const FEST: Readonly<Record<string, string>> = {xmlns: SVG, 'xmlns:xlink': XLINK};

const RAT =
  'Erlaubt sind Formen, Text und Farbverläufe, zum Beispiel <path d="M0 0h10v10z" fill="#004b76"/>. Speichern Sie die Zeichnung ohne Zusätze („einfaches SVG“) oder als PNG oder WebP.';

/** More than these say nothing new. */
const MAX_PROBLEMS = 10;

/**
 * Why an SVG file is more than a drawing: elements, attributes, addresses, document types or instructions outside of the
 * allow list, or XML that browsers may read in another way than this check. Empty when it is a drawing.
 */
export function svgProblems(bytes: Uint8Array): SvgProblem[] {
  const text = utf8(bytes);
  if (text === undefined) return [{line: 1, column: 1, message: `Das SVG ist nicht als UTF-8 gespeichert. ${RAT}`}];
  const problems: SvgProblem[] = [];
  const parser = new SaxesParser();
  const add = (was: string): void => {
    problems.push({line: parser.line, column: parser.columnIndex + 1, message: `${was} ${RAT}`});
  };
  let tiefe = 0;
  parser.on('xmldecl', ({encoding}) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
      add(`Das SVG nennt die Kodierung „${shorten(encoding, 20)}“; erlaubt ist UTF-8.`);
  });
  parser.on('doctype', () =>
    add('Ein Dokumenttyp (<!DOCTYPE …>) kann fremde Dateien einsetzen und ist nicht erlaubt.'),
  );
  parser.on('processinginstruction', ({target}) =>
    add(`Die Anweisung „<?${shorten(target, 20)}“ ist in einem SVG nicht erlaubt.`),
  );
  parser.on('opentagstart', ({name}) => {
    tiefe++;
    if (tiefe === 1 && name !== 'svg') add(`Das Bild beginnt mit „<${shorten(name, 20)}>“ statt mit „<svg>“.`);
    else if (!ELEMENTE.has(name)) add(`Das Element „<${shorten(name, 30)}>“ ist in einem SVG nicht erlaubt.`);
  });
  parser.on('attribute', ({name, value}) => {
    const problem = attributProblem(name, value);
    if (problem !== undefined) add(problem);
  });
  parser.on('opentag', ({attributes}) => {
    if (tiefe === 1 && attributes['xmlns'] === undefined) add(`Dem Bild fehlt xmlns="${SVG}".`);
  });
  parser.on('closetag', () => tiefe--);
  parser.on('error', ({message}) =>
    add(`Das SVG ist kein gültiges XML (${shorten(message.replace(/^(?:\S*\d+:\d+: )/, ''), 60)}).`),
  );
  parser.write(text).close();
  return problems.slice(0, MAX_PROBLEMS);
}

function attributProblem(name: string, value: string): string | undefined {
  const gezeigt = `${shorten(name, 30)}="${shorten(value, 30)}"`;
  if (/^on/i.test(name)) return `Das Attribut „${gezeigt}“ startet ein Programm.`;
  if (!ATTRIBUTE.has(name)) return `Das Attribut „${shorten(name, 30)}“ ist in einem SVG nicht erlaubt.`;
  const fest = FEST[name];
  if (fest !== undefined && value !== fest) return `Hier steht ${gezeigt}, erlaubt ist nur ${name}="${fest}".`;
  if (/^(?:xlink:)?href$/.test(name) && !/^#[\w-]+$/.test(value))
    return `Die Adresse „${gezeigt}“ führt aus dem Bild hinaus; erlaubt ist nur eine Stelle im Bild wie href="#verlauf".`;
  // Values are read as style sheets: a function may load a file, and a backslash may spell one in disguise.
  const ohneStellen = value.replace(/\burl\(#[\w-]+\)/g, '');
  if (/url\s*\(|\\|@import|\/\*/i.test(ohneStellen))
    return `Der Wert „${gezeigt}“ kann eine fremde Datei laden; erlaubt ist nur eine Stelle im Bild wie fill="url(#verlauf)".`;
  return undefined;
}
