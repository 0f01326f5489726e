import {memo, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/TOCItems/Tree';
import {tocText} from './tocText';

/** Headings of a page as nested links. The original writes them as markup, which the policy on trusted types forbids. */
function TOCItemTree({toc, className, linkClassName, isChild}: Props): ReactNode {
  if (toc.length === 0) return null;
  return (
    <ul {...(isChild ? {} : {className})}>
      {toc.map(({id, value, children}) => (
        <li key={id}>
          <Link to={`#${id}`} {...(linkClassName ? {className: linkClassName} : {})}>
            {tocText(value)}
          </Link>
          <TOCItemTree isChild toc={children} className={className} linkClassName={linkClassName} />
        </li>
      ))}
    </ul>
  );
}

export default memo(TOCItemTree);
