import type {Finding} from '../../finding';
import {alsGithub} from './github';
import {alsSarif} from './sarif';
import {alsText} from './text';

/**
 * How findings are written: for people, for programs, as notes on a pull request, for code scanning. People are also told
 * how many places `npm run fix` can mend.
 */
export const FORMATE: Readonly<Record<string, (findings: readonly Finding[], reparierbar: number) => string>> = {
  text: alsText,
  json: (findings) => JSON.stringify(findings, null, 2),
  github: alsGithub,
  sarif: alsSarif,
};
