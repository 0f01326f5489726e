import {entryOf} from '../generate/feldform';
import {jsonSchemas, type JsonSchema} from '../generate/jsonSchemas';
import {BERUF_ABSCHNITTE, type RegisterName} from '../schema';
import {LUECKE} from './luecke';
import type {Vorgaben} from './vorlage';

/** A value the author gives with the command, as `--<name> <wert>` or when asked. */
export interface Angabe {
  /** Path of the field the value stands in. */
  feld: string;
  /** Without it nobody knows where the file belongs. */
  noetig?: true;
}

/** One kind of content that can be created: a Markdown file, or an entry of a register. */
export interface Art {
  /** German, for headings and messages. */
  titel: string;
  /** Name of the schema in `jsonSchemas`. */
  schema: string;
  /** An id that shows what such an id looks like. */
  beispiel: string;
  /** By name of the option; those that decide about the place come first. */
  angaben: Readonly<Record<string, Angabe>>;
  /** The register that holds the entry; absent for a file of its own. */
  register?: RegisterName;
  /** Path of the file relative to the project folder. `wert` gives what the author said, by option. */
  datei: (id: string, wert: (angabe: string) => string) => string;
  /** What is known without asking. */
  fest: (id: string, heute: string, wert: (angabe: string) => string) => Record<string, unknown>;
  pflicht: Vorgaben['pflicht'];
  ohne: Vorgaben['ohne'];
  /** Gaps below the front matter; empty for registers. */
  koerper: string;
}

const registerArt = (register: RegisterName, heuteIn: 'stand' | 'gesehen_am') =>
  ({
    register,
    schema: register,
    datei: () => `docs/register/${register}.yaml`,
    fest: (id: string, heute: string) => ({id, [heuteIn]: heute}),
    pflicht: [],
    ohne: [],
    koerper: '',
  }) satisfies Partial<Art>;

/** The kinds that `npm run new` creates, by the name they have there. */
export const ARTEN: Readonly<Record<string, Art>> = {
  beruf: {
    titel: 'Berufsprofil',
    schema: 'beruf',
    beispiel: 'werkzeugmechaniker',
    angaben: {
      gruppe: {feld: 'gruppe', noetig: true},
      titel: {feld: 'title'},
      kurz: {feld: 'kurz'},
      typ: {feld: 'typ'},
      kldb: {feld: 'kldb'},
    },
    datei: (id, wert) => `docs/berufe/${wert('gruppe')}/${id}.md`,
    fest: (id, heute) => ({id, stand: heute}),
    pflicht: [],
    // Sign-offs are written by `npm run review` only.
    ohne: ['pruefung.redaktionell', 'pruefung.fachlich'],
    koerper: BERUF_ABSCHNITTE.map((abschnitt) => `## ${abschnitt}\n\n${LUECKE}\n`).join('\n'),
  },
  artikel: {
    titel: 'Artikel',
    schema: 'artikel',
    beispiel: 'bidirektionales-laden',
    angaben: {leitthema: {feld: 'leitthema', noetig: true}, titel: {feld: 'title'}, kurz: {feld: 'kurz'}},
    datei: (id, wert) => `docs/themen/${wert('leitthema')}/${id}.md`,
    fest: (_id, heute, wert) => ({stand: heute, 'wandel.*.leitthema': wert('leitthema')}),
    pflicht: [],
    ohne: [],
    koerper: `## ${LUECKE}\n\n${LUECKE}\n\n## ${LUECKE}\n\n${LUECKE}\n`,
  },
  veranstaltung: {
    titel: 'Veranstaltung',
    schema: 'aktuelles',
    beispiel: 'fachtag-laden',
    angaben: {
      datum: {feld: 'datum', noetig: true},
      titel: {feld: 'title'},
      kurz: {feld: 'kurz'},
      beginn: {feld: 'veranstaltung.beginn'},
      ende: {feld: 'veranstaltung.ende'},
      ort: {feld: 'veranstaltung.ort'},
      veranstalter: {feld: 'veranstaltung.veranstalter'},
      adresse: {feld: 'veranstaltung.adresse'},
    },
    datei: (id, wert) => `docs/aktuelles/${wert('datum')}-${id}.md`,
    fest: (_id, heute) => ({stand: heute}),
    pflicht: ['veranstaltung'],
    ohne: ['projekt'],
    koerper: `${LUECKE}\n`,
  },
  quelle: {
    ...registerArt('quellen', 'gesehen_am'),
    titel: 'Quelle',
    beispiel: 'iao-elab-2018',
    angaben: {
      titel: {feld: 'titel'},
      herausgeber: {feld: 'herausgeber'},
      art: {feld: 'art'},
      url: {feld: 'url'},
      datum: {feld: 'datum'},
    },
    // Only what is known through a report has no address of its own.
    pflicht: ['url'],
  },
  standort: {
    ...registerArt('standorte', 'stand'),
    titel: 'Standort',
    beispiel: 'vw-zwickau',
    angaben: {
      titel: {feld: 'name'},
      ort: {feld: 'ort'},
      land: {feld: 'land'},
      lat: {feld: 'lat'},
      lon: {feld: 'lon'},
    },
  },
  qualifizierung: {
    ...registerArt('qualifizierungen', 'stand'),
    titel: 'Qualifizierung',
    beispiel: 'tq-fachlagerist',
    angaben: {titel: {feld: 'titel'}, typ: {feld: 'typ'}, dauer: {feld: 'dauer'}, abschluss: {feld: 'abschluss'}},
  },
};

let schemas: ReturnType<typeof jsonSchemas> | undefined;

/** The JSON Schema of the fields of a kind. */
export function schemaVon({schema}: Art): JsonSchema {
  // Made once: every question about an option asks for one of them.
  schemas ??= jsonSchemas();
  const gefunden = schemas.get(schema);
  if (!gefunden) throw new Error(`No schema "${schema}"`);
  return entryOf(gefunden);
}

/** The schema of one field by its path; undefined where the path leads nowhere. */
function feldschema(schema: JsonSchema, pfad: string): JsonSchema | undefined {
  let feld: JsonSchema | undefined = schema;
  for (const name of pfad.split('.')) {
    const next: JsonSchema | boolean | undefined = feld?.properties?.[name];
    feld = typeof next === 'object' ? next : undefined;
  }
  return feld;
}

/** The schema of the field that an option of a kind fills; undefined for an option the kind does not know. */
export const angabeschema = (art: Art, name: string): JsonSchema | undefined =>
  feldschema(schemaVon(art), art.angaben[name]?.feld ?? '');
