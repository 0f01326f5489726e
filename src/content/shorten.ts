/** A text from content for use inside a message: on one line, cut to `max` characters with an ellipsis. */
export function shorten(text: string, max = 60): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
