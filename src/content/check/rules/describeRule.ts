import {checkFiles, testContent, type TestFiles} from '../../testContent';

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

/** Makes the tests of one rule: each failing case reports the message, each passing one reports nothing of the rule. */
export function describeRule(rule: string, failing: readonly Case[], passing: readonly PassingCase[]): void {
  describe(rule, () => {
    it.each(failing)('reports $name', ({change, words, line}) => {
      const files = testContent();
      change(files);
      const found = checkFiles(files).filter((finding) => finding.rule === rule);
      const match = found.find(({message}) => words.every((word) => message.includes(word)));
      expect(match ?? found).toHaveProperty('rule', rule);
      expect(match?.message.length).toBeLessThanOrEqual(350);
      if (line) expect(match?.line).toBe(line(files));
    });

    it.each(passing)('accepts $name', ({change}) => {
      const files = testContent();
      change(files);
      expect(checkFiles(files).filter((finding) => finding.rule === rule)).toEqual([]);
    });
  });
}
