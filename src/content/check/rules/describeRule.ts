import {checkFiles, testContent, type TestFiles} from '../../testContent';
import type {Rule} from '../rule';

/** A change of the valid test project, and what the rule says to it. */
export interface Case {
  /** What is wrong, as the rest of a sentence: `reports …`. */
  name: string;
  change: (files: TestFiles) => void;
  /** Words every one of which a message of the rule contains. */
  words: readonly string[];
  /** Line of the finding, computed from the changed files. */
  line?: (files: TestFiles) => number;
}

/** A change of the valid test project that the rule has nothing against. */
export type PassingCase = Pick<Case, 'name' | 'change'>;

/**
 * Makes the tests of one rule: each failing case reports the message, each passing one reports nothing of the rule.
 * @param rules where the rule stands, when it is none of the content's own
 */
export function describeRule(
  rule: string,
  failing: readonly Case[],
  passing: readonly PassingCase[],
  rules?: readonly Rule[],
): void {
  const check = (files: TestFiles) => checkFiles(files, undefined, rules).filter((finding) => finding.rule === rule);
  describe(rule, () => {
    it.each(failing)('reports $name', ({change, words, line}) => {
      const files = testContent();
      change(files);
      const found = check(files);
      const match = found.find(({message}) => words.every((word) => message.includes(word)));
      expect(match ?? found).toHaveProperty('rule', rule);
      expect(match?.message.length).toBeLessThanOrEqual(350);
      if (line) expect(match?.line).toBe(line(files));
    });

    it.each(passing)('accepts $name', ({change}) => {
      const files = testContent();
      change(files);
      expect(check(files)).toEqual([]);
    });
  });
}
