import {compareFindings, type Finding} from '../finding';
import type {LoadedContent} from '../load';
import {locate} from '../load/location';
import {ohneFolgen} from './ohneFolgen';
import type {CheckContext, Report, Rule} from './rule';
import {RULES} from './rules';

export {RULES};

/** What a check needs to know besides the content. */
type CheckOptions = Pick<CheckContext, 'heute' | 'amtlicheKldb'>;

/**
 * Everything that is wrong with the content: the findings of loading plus those of all rules, in a stable order.
 * @param options `heute` is the day to measure against; `amtlicheKldb` the official codes where the caller has them
 * @param rules the rules of the content by default; a caller may add such as need more than the content
 */
export function checkContent(loaded: LoadedContent, options: CheckOptions, rules: readonly Rule[] = RULES): Finding[] {
  const context: CheckContext = {katalog: loaded.katalog, files: loaded.files, ...options};
  const findings = [...loaded.findings];
  const add = (rule: Rule, reports: Iterable<Report>): void => {
    for (const report of reports) findings.push(toFinding(rule, report));
  };
  for (const rule of rules) if ('check' in rule) add(rule, rule.check(context));
  const perFile = rules.flatMap((rule) => ('perFile' in rule ? [{rule, check: rule.perFile(context)}] : []));
  for (const file of context.files) for (const {rule, check} of perFile) add(rule, check(file));
  return ohneFolgen(findings).sort(compareFindings);
}

function toFinding(rule: Rule, {file, path = [], line = 1, column = 1, message}: Report): Finding {
  const place = path.length > 0 ? locate(file, path) : {line, column};
  return {
    file: file.path,
    ...place,
    rule: rule.id,
    field: path.map(String).join('.'),
    message,
    severity: rule.severity,
  };
}
