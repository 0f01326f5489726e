import {fieldPage} from './fieldPage';
import {jsonSchemas} from './jsonSchemas';

/** The files made from the schema, by path relative to the project folder. A test keeps them in step with it. */
export function generatedFiles(): Map<string, string> {
  const schemas = jsonSchemas();
  const json = [...schemas].map(([name, schema]): [string, string] => [
    `static/daten/schema/${name}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return new Map([['docs/mitwirken/felder.md', fieldPage(schemas)], ...json]);
}
