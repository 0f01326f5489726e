const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*$/m;

/** The two parts of a Markdown file as text. */
export interface SplitMarkdown {
  /** The YAML between the lines of three hyphens. */
  frontMatter: string;
  /** Where the second of these lines ends. */
  end: number;
}

/**
 * Finds the front matter of a file; undefined where there is none. Check, site and form editor use the same function, so
 * that no file can look harmless to the one and different to the other.
 */
export function splitMarkdown(text: string): SplitMarkdown | undefined {
  const match = text.startsWith('---') ? FRONT_MATTER.exec(text) : null;
  return match?.index === 0 ? {frontMatter: match[1] ?? '', end: match[0].length} : undefined;
}
