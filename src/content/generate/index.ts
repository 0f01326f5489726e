import type {Zustaendige} from '../zustaendigkeit';
import {codeowners} from './codeowners';
import {fieldPage} from './fieldPage';
import {jsonSchemas} from './jsonSchemas';
import {labelRules} from './labelRules';
import {vorlagenseite} from './vorlagenseite';

/**
 * The files made from the schema and the table of areas, by path relative to the project folder. A test keeps them in step.
 * @param zustaendige accounts by area, from `betreiber.yaml`
 */
export function generatedFiles(zustaendige: Zustaendige = {}): Map<string, string> {
  const schemas = jsonSchemas();
  const json = [...schemas].map(([name, schema]): [string, string] => [
    `static/daten/schema/${name}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return new Map([
    ['docs/mitwirken/felder.md', fieldPage(schemas)],
    ['docs/mitwirken/vorlagen.md', vorlagenseite()],
    ['.github/CODEOWNERS', codeowners(zustaendige)],
    ['.github/labeler.yml', labelRules()],
    ...json,
  ]);
}
