import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {generatedFiles} from '../src/content/generate';

/** `npm run generate`: writes the files made from the schema into the project folder it is started in. */
for (const [path, text] of generatedFiles()) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
  console.log(path);
}
