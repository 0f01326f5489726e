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

/** One cross-check of the content. */
export interface Rule {
  /** Short German id, also the heading of its help section in `docs/mitwirken/pruefungen.md`. */
  id: string;
  severity: Severity;
  check(context: CheckContext): Iterable<Report>;
}
