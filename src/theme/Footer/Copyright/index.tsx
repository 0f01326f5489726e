import type {ReactNode} from 'react';

/** The line about licences, as text. The original writes it as markup, which the policy on trusted types forbids. */
export default function FooterCopyright({copyright}: {copyright: string}): ReactNode {
  return <div className="footer__copyright">{copyright}</div>;
}
