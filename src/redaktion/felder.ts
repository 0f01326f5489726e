import type {JsonSchema} from '../content/generate/jsonSchemas';
import {kennungsartVon} from '../content/generate/kennungsfelder';
import * as wertelisten from '../content/schema/werte';
import {FORMEN} from '../content/schema/felder';
import {bezeichnung, einzelbezeichnung} from './bezeichnungen';
import type {Feld} from './feld';

/** Texts longer than this get a field of several lines. */
const EINE_ZEILE = 100;

/** Blocks that only `npm run review` writes: the form shows them and cannot add them. */
const NUR_GEZEIGT = new Set(['redaktionell', 'fachlich']);

/** The fields of a form for one kind of file. Names, order, help and limits come from the schema alone. */
export function felder(schema: JsonSchema, eltern = ''): Feld[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, wert]) =>
    typeof wert === 'boolean' ? [] : [feld(name, wert, schema.required?.includes(name) ?? false, eltern)],
  );
}

/** The field for one property of a schema. */
function feld(name: string, schema: JsonSchema, pflicht: boolean, eltern: string): Feld {
  const auswahl = auswahlVon(schema);
  const basis = {name, label: bezeichnung(name, eltern), required: pflicht, ...hinweis(schema, !auswahl)};
  if (schema.type === 'array') return liste(basis, schema, eltern);
  if (schema.properties) return block(basis, schema);
  if (auswahl) return {...basis, widget: 'select', ...auswahl};
  if (schema.type === 'integer' || schema.type === 'number') {
    return {
      ...basis,
      widget: 'number',
      value_type: schema.type === 'integer' ? 'int' : 'float',
      ...grenzen(schema.minimum, schema.maximum),
    };
  }
  const register = kennungsartVon(name, schema, eltern);
  if (register) return {...basis, widget: 'kennung', register};
  const mehrzeilig = (schema.maxLength ?? 0) > EINE_ZEILE && schema.pattern === FORMEN.einzeilig.pattern.source;
  return {...basis, widget: mehrzeilig ? 'text' : 'string', ...muster(schema)};
}

type Basis = Pick<Feld, 'name' | 'label' | 'required' | 'hint'>;

function liste(basis: Basis, schema: JsonSchema, eltern: string): Feld {
  const eintrag = itemsOf(schema);
  const groesse = grenzen(schema.minItems, schema.maxItems);
  // The schema asks for the field; whether it may be empty is another question.
  const pflicht = {required: (schema.minItems ?? 0) > 0 && basis.required, ...(basis.required ? {bleibt: true} : {})};
  const register = kennungsartVon(basis.name, eintrag, eltern);
  if (register) return {...basis, ...pflicht, ...groesse, widget: 'kennung', multiple: true, register};
  const auswahl = auswahlVon(eintrag);
  if (auswahl) return {...basis, ...pflicht, ...groesse, widget: 'select', multiple: true, ...auswahl};
  const gemeinsam = {
    ...basis,
    ...pflicht,
    ...groesse,
    widget: 'list',
    label_singular: einzelbezeichnung(basis.name, false),
    collapsed: true,
    minimize_collapsed: true,
  } as const;
  if (!eintrag.properties) {
    // The list has its own help; repeated at every line it would only take space.
    const {hint: _hint, ...einzeln} = feld('wert', eintrag, true, basis.name);
    return {...gemeinsam, collapsed: false, field: {...einzeln, label: gemeinsam.label_singular}};
  }
  const fields = felder(eintrag, basis.name);
  return {...gemeinsam, fields, summary: zusammenfassung(fields)};
}

/** An optional block becomes a list of at most one entry, so that its own required fields count only when it is there. */
function block(basis: Basis, schema: JsonSchema): Feld {
  const fields = felder(schema, basis.name);
  if (basis.required) {
    // A block of nothing but optional fields may be empty, which Decap would refuse of a required one.
    return {...basis, widget: 'object', bleibt: true, fields, required: fields.some(({required}) => required)};
  }
  return {
    ...basis,
    widget: 'list',
    block: true,
    max: 1,
    label_singular: einzelbezeichnung(basis.name, true),
    collapsed: true,
    fields,
    summary: zusammenfassung(fields),
    ...(NUR_GEZEIGT.has(basis.name) ? {allow_add: false} : {}),
  };
}

/** The line that stands for a collapsed block: its first field that a reader would recognise it by. */
function zusammenfassung(fields: readonly Feld[]): string {
  const vorne = ['titel', 'name', 'begriff', 'text', 'was'];
  const bester = vorne.map((name) => fields.find((einzeln) => einzeln.name === name)).find(Boolean) ?? fields[0];
  return `{{fields.${bester?.name ?? 'id'}}}`;
}

function itemsOf({items}: JsonSchema): JsonSchema {
  return typeof items === 'object' && !Array.isArray(items) ? items : {};
}

/** How a value is written in the file is no matter in a form. */
const ohneSchreibweise = (text: string): string => text.replace(/,? in Anführungszeichen/, '');

/** The help of a field, with an example where any text may stand: a list of choices needs none. */
function hinweis({description, examples}: JsonSchema, mitBeispiel: boolean): {hint?: string} {
  if (description === undefined) return {};
  const [beispiel]: unknown[] = mitBeispiel && Array.isArray(examples) ? examples : [];
  const gezeigt = [beispiel].flat().map(String).join(', ');
  const nach = beispiel === undefined || gezeigt === '' ? '' : `. Beispiel: ${gezeigt}`;
  return {hint: `${ohneSchreibweise(description)}${nach}`};
}

function grenzen(min: number | undefined, max: number | undefined): {min?: number; max?: number} {
  return {
    ...(min === undefined ? {} : {min}),
    ...(max === undefined || max >= Number.MAX_SAFE_INTEGER ? {} : {max}),
  };
}

/** Pattern and length of a text as one expression, because the form knows only one, with the sentence that explains it. */
function muster({pattern, minLength, maxLength}: JsonSchema): {pattern?: [string, string]} {
  if (pattern === undefined) return {};
  const form = Object.values(FORMEN).find(({pattern: eigenes}) => eigenes.source === pattern);
  const laenge = maxLength === undefined ? '' : `(?=[^]{${minLength ?? 0},${maxLength}}$)`;
  const worte = maxLength === undefined ? '' : `, ${minLength ?? 0} bis ${maxLength} Zeichen`;
  return {
    pattern: [
      pattern.replace(/^\^/, `^${laenge}`),
      ohneSchreibweise(`Erwartet wird ${form?.text ?? 'eine andere Form'}${worte}.`),
    ],
  };
}

/** The values of a closed list, with the words readers see; undefined where any text may stand. */
function auswahlVon(schema: JsonSchema): Pick<Feld, 'options' | 'werte'> | undefined {
  const werte = moeglicheWerte(schema);
  if (werte.length === 0) return undefined;
  const texte = werte.map(String);
  const worte: Readonly<Record<string, string>> = Object.values(wertelisten)
    .filter((kandidat) => typeof kandidat === 'object')
    .find((kandidat) => Object.keys(kandidat).sort().join() === [...texte].sort().join()) ?? {
    true: 'ja',
    false: 'nein',
  };
  const andere = werte.flatMap((wert) => (typeof wert === 'string' ? [] : [[String(wert), wert] as const]));
  return {
    options: texte.map((value) => ({label: beschriftung(value, worte[value]), value})),
    ...(andere.length > 0 ? {werte: Object.fromEntries(andere)} : {}),
  };
}

const beschriftung = (wert: string, wort: string | undefined): string =>
  /^\d/.test(wert) && wort !== undefined ? `${wert} – ${wort}` : (wort ?? wert);

function moeglicheWerte(schema: JsonSchema): (string | number | boolean)[] {
  if (schema.anyOf) return schema.anyOf.flatMap(moeglicheWerte);
  if (schema.type === 'boolean' && schema.const === undefined) return [true, false];
  const werte: unknown[] = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return werte.filter((wert) => typeof wert === 'string' || typeof wert === 'number' || typeof wert === 'boolean');
}
