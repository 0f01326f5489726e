import {checkFiles, SEITE, testContent, type TestFiles} from '../testContent';

/** A change of the valid test project that the loader refuses. */
export interface BadInput {
  /** What is wrong, as the rest of a sentence: `refuses …`. */
  name: string;
  change: (files: TestFiles) => void;
  rule: string;
  /** Words every one of which the message contains. */
  words: readonly string[];
  /** The file at fault; the plain page unless said. */
  file?: string;
  line?: number;
}

/** Puts a file of this content into the project. */
export function put(path: string, content: string | Uint8Array): BadInput['change'] {
  return (files) => {
    files.set(path, content);
  };
}

/** Makes one test for each bad input: an error of the rule, in the file, with the words, and nothing polluted. */
export function describeBadInput(what: string, cases: readonly BadInput[]): void {
  describe(what, () => {
    it.each(cases)('refuses $name', ({change, rule, words, file = SEITE, line}) => {
      const files = testContent();
      change(files);
      const found = checkFiles(files).filter((finding) => finding.rule === rule && finding.file === file);
      const match = found.find(({message}) => words.every((word) => message.includes(word)));
      expect(match ?? found).toMatchObject({rule, severity: 'error'});
      expect(match?.message.length).toBeLessThanOrEqual(350);
      if (line) expect(match?.line).toBe(line);
      expect(Object.prototype).not.toHaveProperty('polluted');
    });
  });
}
