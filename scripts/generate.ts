import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {ladeBetreiber} from '../src/content/betreiber';
import {alsText} from '../src/content/check/formate/text';
import {generatedFiles} from '../src/content/generate';

/** `npm run generate`: writes the files made from the schema and `betreiber.yaml` into the project folder it is started in. */
const {betreiber, findings} = ladeBetreiber(process.cwd());
if (findings.length > 0) {
  console.error(alsText(findings));
  process.exitCode = 1;
} else {
  for (const [path, text] of generatedFiles(betreiber.zustaendig)) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
    console.log(path);
  }
}
