import {Document, Encoder, type DocumentOptions} from 'flexsearch';
import german from 'flexsearch/lang/de';
import {bundle} from '../bundle';
import {LIMIT, type Engine} from '../engine';
import {FIELDS, fieldsOf, type FieldDocument} from '../fields';

type Stored = FieldDocument & {id: number};

const FILE = 'index.json';

function engine(options: () => DocumentOptions<Stored>, suggest: boolean, imports: string): Engine {
  const create = () => new Document<Stored>({...options(), document: {id: 'id', index: [...FIELDS]}});
  return {
    build(documents) {
      const index = create();
      documents.forEach((document, id) => index.add({id, ...fieldsOf(document)}));
      const exported: Record<string, string> = {};
      index.export((key, data) => {
        exported[key] = data;
      });
      return {files: [{name: FILE, content: JSON.stringify(exported)}]};
    },
    load(files) {
      const index = create();
      for (const [key, data] of Object.entries(files.json(FILE) as Record<string, string>)) index.import(key, data);
      return {
        answer: (query) =>
          index
            .search(query, {limit: LIMIT, merge: true, suggest})
            .flatMap(({id}) => files.keys[Number(id)] ?? [])
            .slice(0, LIMIT),
      };
    },
    async library() {
      return [await bundle(imports)];
    },
  };
}

/** FlexSearch as its manual introduces it: one field per kind of text, default options. */
export const flexDefault = engine(() => ({}), false, "export {Document} from 'flexsearch';");

/** FlexSearch with its German settings, words found by their beginnings, and answers for a part of the words. */
export const flexGerman = engine(
  () => ({tokenize: 'forward', encoder: new Encoder(german)}),
  true,
  "export {Document, Encoder} from 'flexsearch'; export {default as german} from 'flexsearch/lang/de';",
);
