import type {Severity} from '../finding';
import type {Katalog} from '../katalog';
import type {FieldPath} from '../load/location';
import type {SourceFile} from '../load/sourceFile';

/** What a rule sees. */
export interface CheckContext {
  katalog: Katalog;
  files: readonly SourceFile[];
  /** The day the check runs, `YYYY-MM-DD`: what is "in the future" or "expired" is measured against it. */
  heute: string;
  /** Codes of the official KldB 2010 list when the caller has it; otherwise only the project's own register is asked. */
  amtlicheKldb?: ReadonlySet<string>;
}

/** What a rule reports: place by field path, or by line and column where the finding is in the body. */
export interface Report {
  file: SourceFile;
  path?: FieldPath;
  line?: number;
  column?: number;
  message: string;
}

interface RuleHead {
  /** Short German id, also the heading of its help section in `docs/mitwirken/pruefungen.md`. */
  id: string;
  severity: Severity;
}

/** A cross-check that looks at the content as a whole. */
interface ContentRule extends RuleHead {
  check(context: CheckContext): Iterable<Report>;
}

/**
 * A cross-check that takes one file after the other. All of these see a file before the next one comes, so that what they
 * share about it (its running text) is worked out once and need not be kept.
 */
interface FileRule extends RuleHead {
  /** Gives the check of one file; what it remembers of the files before is its own. */
  perFile(context: CheckContext): (file: SourceFile) => Iterable<Report>;
}

/** One cross-check of the content. */
export type Rule = ContentRule | FileRule;
