import type {ReactNode} from 'react';

/**
 * Place of the search in the navigation bar. The original takes the field out of the flow on narrow screens, where it
 * then covers the site's name.
 */
export default function NavbarSearch({children}: {children: ReactNode}): ReactNode {
  return <div className="navbar-suche">{children}</div>;
}
