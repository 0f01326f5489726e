import {create, insertMultiple, load, save, search, type RawData} from '@orama/orama';
import {language, stemmer} from '@orama/stemmers/german';
import {bundle} from '../bundle';
import {LIMIT, type Engine} from '../engine';
import {BOOST, FIELDS, fieldsOf} from '../fields';

const FILE = 'index.json';

const createDatabase = () =>
  create({
    schema: {title: 'string', short: 'string', names: 'string', description: 'string', texts: 'string'},
    components: {tokenizer: {language, stemming: true, stemmer}},
    // Nobody sorts by field here; the index of the order would only make the download larger.
    sort: {enabled: false},
  });

/** Orama with its German stemmer. */
export const orama: Engine = {
  async build(documents) {
    const database = createDatabase();
    await insertMultiple(
      database,
      documents.map((document, id) => ({id: String(id), ...fieldsOf(document)})),
    );
    const data = save(database);
    return {
      files: [{name: FILE, content: JSON.stringify(data)}],
      parts() {
        const {docs, ...index} = data;
        return {index: [JSON.stringify(index)], texts: [JSON.stringify(docs)]};
      },
    };
  },
  load(files) {
    const database = createDatabase();
    load(database, files.json(FILE) as RawData);
    return {
      async answer(query) {
        const {hits} = await search(database, {term: query, properties: [...FIELDS], boost: BOOST, limit: LIMIT});
        return hits.flatMap(({id}) => files.keys[Number(id)] ?? []);
      },
    };
  },
  async library() {
    const parts = ["export {create, load, search} from '@orama/orama';", "export * from '@orama/stemmers/german';"];
    return [await bundle(parts.join(''))];
  },
};
