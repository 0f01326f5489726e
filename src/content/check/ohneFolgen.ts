import type {Finding} from '../finding';
import {LOAD_RULES} from '../load/loadRules';
import {luecke} from './rules/luecke';

const GELADEN: ReadonlySet<string> = new Set(LOAD_RULES);

/** What cannot be seen is always named: it may be what the refused value hides. */
const IMMER = 'zeichen';

/** Rules whose answer depends on values of other files: right only when those values are. */
const VERGLEICHENDE: Readonly<Record<string, (fehler: Finding) => boolean>> = {
  // What stands in a file that cannot be read may use every entry.
  ungenutzt: () => true,
  // The level is the last digit of the code.
  aufstieg: ({field}) => field === 'kldb' || field === '',
  'kldb-niveau': ({field}) => field === 'kldb',
};

/**
 * Leaves out what is only found because something else is wrong already, so that one slip gives one finding: whatever
 * else is said of a gap that is not filled yet (of the same field or, in the body, of the same line) or of a field whose
 * value the schema refuses, and comparisons with what could not be read.
 */
export function ohneFolgen(findings: readonly Finding[]): Finding[] {
  return ohneFolgenVonFehlern(ohneFolgenVonLuecken(findings));
}

function ohneFolgenVonLuecken(findings: readonly Finding[]): Finding[] {
  const luecken = findings.filter(({rule}) => rule === luecke.id);
  const stellen = new Set(luecken.map(stelle));
  return findings.filter((finding) => finding.rule === luecke.id || !stellen.has(stelle(finding)));
}

function ohneFolgenVonFehlern(findings: readonly Finding[]): Finding[] {
  const fehler = findings.filter(({rule}) => GELADEN.has(rule));
  const felder = new Set(fehler.filter(({field}) => field !== '').map(stelle));
  return findings.filter(
    (finding) =>
      GELADEN.has(finding.rule) ||
      finding.rule === IMMER ||
      (!felder.has(stelle(finding)) && !fehler.some((einer) => VERGLEICHENDE[finding.rule]?.(einer))),
  );
}

const stelle = ({file, field, line}: Finding): string => `${file}\n${field === '' ? line : field}`;
