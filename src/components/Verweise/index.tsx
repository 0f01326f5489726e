import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Seitenlink} from '@site/src/ansicht/seitenVerweis';

interface Props {
  /** Targets in order; `url` is an address of this site or an anchor of the page. */
  ziele: readonly Seitenlink[];
  /** What stands between two links. */
  trenner?: string;
}

/** Links in one line of text. */
export default function Verweise({ziele, trenner = ', '}: Props): ReactNode {
  return ziele.map(({url, title}, index) => (
    <Fragment key={url}>
      {index > 0 && trenner}
      <Link to={url}>{title}</Link>
    </Fragment>
  ));
}
