import type {Span} from './marks';
import type {Segment} from './types';

/** Cuts `text` from `from` to `to` into marked and unmarked segments. */
export function segments(text: string, spans: readonly Span[], from = 0, to = text.length): Segment[] {
  const result: Segment[] = [];
  let position = from;
  const push = (end: number, markiert: boolean): void => {
    if (end > position) result.push({text: text.slice(position, end), markiert});
    position = Math.max(position, end);
  };
  for (const span of spans) {
    if (span.end <= from || span.start >= to) continue;
    push(Math.max(from, span.start), false);
    push(Math.min(to, span.end), true);
  }
  push(to, false);
  return result;
}
