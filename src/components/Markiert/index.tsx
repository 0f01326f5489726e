import type {ReactNode} from 'react';
import type {Segment} from '@site/src/search';

/** A text of a search hit with the matched parts marked. Texts are shown as text, never as markup. */
export default function Markiert({segmente}: {segmente: readonly Segment[]}): ReactNode {
  return segmente.map(({text, markiert}, index) => (markiert ? <mark key={index}>{text}</mark> : text));
}
