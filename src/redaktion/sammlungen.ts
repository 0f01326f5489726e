import type {JsonSchema} from '../content/generate/jsonSchemas';
import {GRUPPEN, keysOf, LEITTHEMEN, REGISTER, type RegisterName} from '../content/schema';
import {bezeichnung} from './bezeichnungen';
import {EINTRAEGE, KOERPER, type Feld} from './feld';
import {felder} from './felder';
import {ART} from './format';

/** A group of files of one kind, in the words of Decap's configuration. */
export interface Sammlung {
  /** Also the name of its format, which knows its fields. */
  name: string;
  label: string;
  label_singular: string;
  format: string;
  extension: 'md' | 'yaml';
  folder?: string;
  files?: readonly {name: string; label: string; file: string; fields: readonly Feld[]}[];
  fields?: readonly Feld[];
  [weiteres: string]: unknown;
}

const TEXT: Feld = {
  name: KOERPER,
  label: 'Text',
  hint: 'Einfaches Markdown: Absätze, Listen, Links. Überschriften beginnen mit ## und einem Leerzeichen.',
  widget: 'markdown',
  required: false,
  // The rich text mode rewrites lists, notes and tables; as plain text the body stays as it is, byte for byte.
  modes: ['raw'],
  editor_components: [],
};

/** All collections of the form editor, with fields made from the schemas. */
export function sammlungen(schemas: ReadonlyMap<string, JsonSchema>): Sammlung[] {
  const von = (name: string): JsonSchema => {
    const schema = schemas.get(name);
    if (!schema) throw new Error(`No schema "${name}"`);
    return schema;
  };
  const seite = (schema: string): Feld[] => [...felder(von(schema)), TEXT];
  const ordner = (
    name: string,
    schema: string,
    [label, label_singular]: readonly [string, string],
    folder: string,
    weiteres: Record<string, unknown>,
  ): Sammlung => ({
    name,
    label,
    label_singular,
    format: name,
    extension: 'md',
    folder,
    create: true,
    delete: false,
    identifier_field: 'title',
    summary: '{{title}}',
    fields: seite(schema),
    ...weiteres,
  });
  return [
    ordner('berufe', 'beruf', ['Berufsprofile', 'Berufsprofil'], 'docs/berufe', {
      description: 'Ein Profil liegt im Ordner seiner Berufsgruppe; sein Dateiname ist die Kennung.',
      path: '{{gruppe}}/{{slug}}',
      slug: '{{fields.id}}',
      sortable_fields: ['title', 'stand'],
      view_groups: [{label: 'Berufsgruppe', field: 'gruppe'}],
      view_filters: keysOf(GRUPPEN).map((gruppe) => ({
        label: GRUPPEN[gruppe],
        field: 'gruppe',
        pattern: `^${gruppe}$`,
      })),
    }),
    ordner('aktuelles', 'aktuelles', ['Aktuelles', 'Beitrag'], 'docs/aktuelles', {
      description: 'Mit einer Veranstaltung ist der Beitrag eine Veranstaltung, mit einem Projekt ein Transferprojekt.',
      slug: '{{fields.datum}}-{{slug}}',
      summary: '{{datum}} {{title}}',
      sortable_fields: ['datum', 'title'],
    }),
    ordner('artikel', 'artikel', ['Artikel zu Leitthemen', 'Artikel'], 'docs/themen', {
      path: '{{leitthema}}/{{slug}}',
      sortable_fields: ['title', 'leitthema'],
      view_groups: [{label: 'Leitthema', field: 'leitthema'}],
      filter: {field: ART, value: 'artikel'},
    }),
    {
      name: 'leitthemen',
      label: 'Leitthemen',
      label_singular: 'Leitthema',
      format: 'leitthemen',
      extension: 'md',
      files: keysOf(LEITTHEMEN).map((thema) => ({
        name: thema,
        label: LEITTHEMEN[thema],
        file: `docs/themen/${thema}/index.md`,
        fields: seite('thema'),
      })),
    },
    ordner('wege', 'weg', ['Wege zum Abschluss', 'Weg'], 'docs/qualifizierung', {sortable_fields: ['title']}),
    ordner('leitfaeden', 'leitfaden', ['Leitfäden', 'Leitfaden'], 'docs/beratung', {sortable_fields: ['title']}),
    ordner('region', 'region', ['Seiten zur Region', 'Seite zur Region'], 'docs/region', {sortable_fields: ['title']}),
    ...Object.keys(REGISTER).map((name) => register(name as RegisterName, von(name))),
  ];
}

/** A register is one file with a list; each has a collection of its own, because a format belongs to a collection. */
function register(name: RegisterName, schema: JsonSchema): Sammlung {
  const label = name === 'kldb' ? 'KldB-Nummern' : bezeichnung(name);
  const [liste] = felder({properties: {[EINTRAEGE]: schema}, required: [EINTRAEGE]});
  if (!liste) throw new Error(`No fields for the register "${name}"`);
  return {
    name: `register-${name}`,
    label: `Register: ${label}`,
    label_singular: 'Register',
    format: `register-${name}`,
    extension: 'yaml',
    files: [
      {
        name,
        label,
        file: `docs/register/${name}.yaml`,
        fields: [
          {...liste, widget: 'register', required: true, label, label_singular: 'Eintrag', minimize_collapsed: false},
        ],
      },
    ],
  };
}
