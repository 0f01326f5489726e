import {entryOf, exampleOf, formOf, itemsOf} from '../generate/feldform';
import type {JsonSchema} from '../generate/jsonSchemas';
import {schreibeYaml} from '../pflege/schreibeYaml';
import {LUECKE} from './luecke';

/** What is known about a new file or entry before anybody fills it. Fields are named by path, `*` for every entry of a list. */
export interface Vorgaben {
  /** Values that stand in place of gaps: `title`, `veranstaltung.ort`, `wandel.*.leitthema`. */
  werte: Readonly<Record<string, unknown>>;
  /** Optional fields that this kind needs all the same. */
  pflicht: readonly string[];
  /** Fields that are left out, because they belong to another kind or are written by a command. */
  ohne: readonly string[];
}

/**
 * The YAML of a block as lines: required fields first, each with one line that explains it and a marked gap, below them
 * the optional ones, commented out. Lines that explain begin with `# `; fields that are commented out with `#` and no
 * space, so that they are in use, well indented, as soon as that one character is gone.
 * @param schema JSON Schema of the block
 */
export function vorlage(schema: JsonSchema, vorgaben: Vorgaben): string[] {
  return new Vorlage(vorgaben).felder(schema, '', false);
}

class Vorlage {
  constructor(private readonly vorgaben: Vorgaben) {}

  /** @param knapp without explanations and optional fields: for all entries of a list but the first */
  felder(schema: JsonSchema, pfad: string, knapp: boolean): string[] {
    const alle = Object.entries(schema.properties ?? {}).flatMap(([name, feld]) => {
      const ort = pfad === '' ? name : `${pfad}.${name}`;
      if (typeof feld === 'boolean' || this.vorgaben.ohne.includes(ort)) return [];
      return [{name, feld, ort, noetig: this.istNoetig(schema, name, ort)}];
    });
    const noetig = alle.filter((feld) => feld.noetig);
    const freiwillig = knapp ? [] : alle.filter((feld) => !feld.noetig);
    return [
      ...noetig.flatMap(({name, feld, ort}) => this.feld(name, feld, ort, knapp)),
      ...freiwillig.flatMap(({name, feld, ort}) => {
        // A block of nothing but comments would be empty and refused; empty lists keep it a block.
        if (noetig.length === 0 && feld.type === 'array') return [erklaerung(feld), `${name}: []`];
        const zeilen = this.luecken(name, feld, ort, false).map((zeile) => `#${zeile}`);
        return [erklaerung(feld, 'Freiwillig: '), ...zeilen];
      }),
    ];
  }

  private istNoetig({required}: JsonSchema, name: string, ort: string): boolean {
    const {werte, pflicht} = this.vorgaben;
    return (
      required?.includes(name) === true ||
      pflicht.includes(ort) ||
      Object.keys(werte).some((feld) => feld === ort || feld.startsWith(`${ort}.`))
    );
  }

  /** One field, explained where nothing is known about it yet. */
  private feld(name: string, feld: JsonSchema, ort: string, knapp: boolean): string[] {
    const wert = this.vorgaben.werte[ort];
    if (wert !== undefined)
      return schreibeYaml({[name]: wert})
        .trimEnd()
        .split('\n');
    return [...(knapp ? [] : [erklaerung(feld)]), ...this.luecken(name, feld, ort, knapp)];
  }

  private luecken(name: string, feld: JsonSchema, ort: string, knapp: boolean): string[] {
    if (feld.type === 'object') return [`${name}:`, ...rueckeEin(this.felder(feld, ort, knapp))];
    if (feld.type !== 'array') return [`${name}: ${luecke(feld)}`];
    if (exampleOf(feld) === '`[]`') return [`${name}: []`];
    const eintrag = itemsOf(feld);
    const anzahl = Math.max(feld.minItems ?? 0, 1);
    if (eintrag.type !== 'object' && eintrag.minLength === undefined) {
      return [`${name}: [${Array.from({length: anzahl}, () => LUECKE).join(', ')}]`];
    }
    const eintraege = Array.from({length: anzahl}, (_, index) =>
      eintrag.type === 'object'
        ? alsEintrag(this.felder(entryOf(feld), `${ort}.*`, knapp || index > 0))
        : [`- ${luecke(eintrag)}`],
    );
    return [`${name}:`, ...rueckeEin(eintraege.flat())];
  }
}

/** A gap, in the quotation marks the value will need: dates and numbers that are text. */
function luecke(feld: JsonSchema): string {
  return exampleOf(feld).startsWith('`"') ? `"${LUECKE}"` : LUECKE;
}

/** What a field means, what it may hold and an example, as one line of comment. */
function erklaerung(feld: JsonSchema, davor = ''): string {
  const beispiel = exampleOf(feld);
  // Blocks explain themselves field by field, and that something is a text goes without saying.
  const bloecke = feld.type === 'object' || itemsOf(feld).type === 'object';
  const form = bloecke ? '' : formOf(feld).replace(/(?:^|; je Eintrag: )Text$/, '');
  const teile = [feld.description ?? '', form && `Form: ${form}`, beispiel && `Beispiel: ${beispiel}`];
  return `# ${davor}${teile.filter(Boolean).join('. ')}`.replaceAll('`', '');
}

const rueckeEin = (zeilen: readonly string[]): string[] => zeilen.map((zeile) => `  ${zeile}`);

/** The lines of a block as an entry of a list: the hyphen stands at the first field, not at the comment above it. */
export function alsEintrag(zeilen: readonly string[]): string[] {
  const erstes = zeilen.findIndex((zeile) => !zeile.startsWith('#'));
  return zeilen.map((zeile, index) => {
    if (index === erstes) return `- ${zeile}`;
    return index < erstes ? zeile : `  ${zeile}`;
  });
}
