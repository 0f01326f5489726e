import {Document, Scalar, visit, type ToStringOptions} from 'yaml';

/** No value is folded onto a second line: a change of one value is a change of one line. */
const FORM: ToStringOptions = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  flowCollectionPadding: false,
};

/** Texts other YAML readers take for numbers, dates or times of day. */
const WIE_ZAHL = /^[+-]?[\d.][\d.:\- ]*$/;

/** Quotes what some reader of YAML, old or new, would not read as text. */
function document(wert: unknown): Document {
  const ergebnis = new Document(wert, {schema: 'core', version: '1.2', compat: 'yaml-1.1'});
  visit(ergebnis, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string') return;
      const wieZahl = node.type === undefined && WIE_ZAHL.test(node.value);
      if (wieZahl || /[\r\n]/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return ergebnis;
}

/**
 * YAML in the canonical form of the content: block style, two spaces, one line for each value, quotation marks only
 * where a reader of YAML needs them and around dates and numbers that are text. Ends with a line break.
 */
export const schreibeYaml = (wert: unknown): string => document(wert).toString(FORM);

/** A value on one line, as it stands inside of brackets. */
export function schreibeFluss(wert: unknown): string {
  return document([wert])
    .toString({...FORM, collectionStyle: 'flow'})
    .trimEnd()
    .slice(1, -1);
}

/** A single value in the style of the one it replaces, where that style can hold it. */
export function schreibeWie(vorbild: Scalar, wert: unknown, imFluss: boolean): string {
  const neu = new Scalar(wert);
  if (vorbild.type !== undefined && typeof wert === 'string' && typeof vorbild.value === 'string') {
    neu.type = vorbild.type;
  }
  const ergebnis = document(imFluss ? [neu] : neu);
  const text = ergebnis.toString(imFluss ? {...FORM, collectionStyle: 'flow'} : FORM).trimEnd();
  return imFluss ? text.slice(1, -1) : text;
}
