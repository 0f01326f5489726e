import type {ComponentProps, ReactNode} from 'react';
import Link from '@docusaurus/Link';

interface Props extends Omit<ComponentProps<typeof Link>, 'to' | 'href'> {
  /** Id of the element the link leads to. */
  ziel: string;
}

/**
 * A link to a part of the page it stands on. A plain `<a href="#…">` would leave the page in the edition that opens from
 * a folder: there the part of the address behind "#" names the page.
 */
export default function Sprung({ziel, ...props}: Props): ReactNode {
  // Ids in data, of sources and statements, are not declared as targets one by one; tests of the built pages check them.
  return <Link {...props} to={`#${ziel}`} data-noBrokenLinkCheck />;
}
