import {useEffect, type ReactNode} from 'react';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import OriginalMobileSidebar from '@theme-original/Navbar/MobileSidebar';

/** Everything outside the opened menu; it must not take the focus while the menu covers it. */
const REST = 'main, .footer, .navbar__inner';

/**
 * The menu on narrow screens. The original neither closes on Escape nor keeps the focus; this adds both and gives the
 * focus back to the button that opened it.
 */
export default function MobileSidebar(): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();
  useEffect(() => {
    if (!shown) return undefined;
    const opener = document.activeElement;
    const rest = document.querySelectorAll(REST);
    for (const element of rest) element.toggleAttribute('inert', true);
    document.querySelector<HTMLElement>('.navbar-sidebar button, .navbar-sidebar a')?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') toggle();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      for (const element of rest) element.toggleAttribute('inert', false);
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [shown, toggle]);
  return <OriginalMobileSidebar />;
}
