/** Text that stays text inside Markdown of GitHub: no markup, no HTML, no mention of a person, one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|@]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
