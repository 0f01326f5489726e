import {useEffect, useId, useState, type ComponentProps, type ReactNode} from 'react';
import {autoUpdate, flip, offset, shift, useFloating} from '@floating-ui/react-dom';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import styles from './styles.module.css';

type Props = Pick<ComponentProps<'a'>, 'href' | 'title' | 'children'>;

/**
 * A glossary term in a text: a link to its entry that shows the explanation while it is pointed at or focused. Escape
 * hides it, and the pointer may move onto it (WCAG 2.2, 1.4.13). Without JavaScript the explanation is the link's title.
 */
export default function Begriff({href = '', title = '', children}: Props): ReactNode {
  const id = useId();
  const bereit = useIsBrowser();
  const [offen, setOffen] = useState(false);
  const {
    refs: {setReference, setFloating},
    elements: {reference, floating},
    update,
    floatingStyles,
  } = useFloating({
    open: offen,
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [offset(4), flip(), shift({padding: 8})],
  });
  useEffect(() => {
    if (!offen) return undefined;
    const schliesse = ({key}: KeyboardEvent) => {
      if (key === 'Escape') setOffen(false);
    };
    document.addEventListener('keydown', schliesse);
    return () => document.removeEventListener('keydown', schliesse);
  }, [offen]);
  // Follows its word: the focus on a word outside the window makes the page scroll.
  useEffect(
    () => (offen && reference && floating ? autoUpdate(reference, floating, update) : undefined),
    [offen, reference, floating, update],
  );
  if (!bereit)
    return (
      <Link to={href} className={styles.begriff} title={title}>
        {children}
      </Link>
    );
  return (
    <span
      ref={setReference}
      className={styles.rahmen}
      onMouseEnter={() => setOffen(true)}
      onMouseLeave={() => setOffen(false)}
    >
      <Link
        to={href}
        className={styles.begriff}
        aria-describedby={id}
        onFocus={() => setOffen(true)}
        onBlur={() => setOffen(false)}
      >
        {children}
      </Link>
      <span ref={setFloating} id={id} role="tooltip" className={styles.blase} style={floatingStyles} hidden={!offen}>
        {title}
      </span>
    </span>
  );
}
