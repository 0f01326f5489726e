import {stringify} from 'yaml';
import {BEREICHE} from '../zustaendigkeit';

/** `.github/labeler.yml`: which label a contribution gets for the files it touches, in the form of actions/labeler v5. */
export function labelRules(): string {
  const rules = BEREICHE.map(({name, pfade}) => [
    name,
    [{'changed-files': [{'any-glob-to-any-file': pfade.map(glob)}]}],
  ]) satisfies [string, unknown][];
  const kopf = '# Made by npm run generate from the table in src/content/zustaendigkeit.ts. Changes by hand are lost.';
  return `${kopf}\n${stringify(Object.fromEntries(rules))}`;
}

/** Everything below a folder, or the one file. */
const glob = (pfad: string): string => (pfad.endsWith('/') ? `${pfad}**` : pfad);
