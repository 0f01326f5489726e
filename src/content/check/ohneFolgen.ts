import type {Finding} from '../finding';
import {luecke} from './rules/luecke';

/**
 * Leaves out what is only found because a gap is not filled yet: whatever else is said of the same field or, in the body,
 * of the same line. So there is one finding for each gap.
 */
export function ohneFolgen(findings: readonly Finding[]): Finding[] {
  const luecken = findings.filter(({rule}) => rule === luecke.id);
  if (luecken.length === 0) return [...findings];
  const stellen = new Set(luecken.map(stelle));
  return findings.filter((finding) => finding.rule === luecke.id || !stellen.has(stelle(finding)));
}

const stelle = ({file, field, line}: Finding): string => `${file}\n${field === '' ? line : field}`;
