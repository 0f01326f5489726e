import {useEffect, useId, useRef, useState, type ComponentProps, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useLage} from './useLage';
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
  const {geladen, folge} = useLage(offen);
  const sichtbar = offen && geladen;
  const wort = useRef<HTMLSpanElement>(null);
  const blase = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!offen) return undefined;
    const schliesse = ({key}: KeyboardEvent) => {
      if (key === 'Escape') setOffen(false);
    };
    document.addEventListener('keydown', schliesse);
    return () => document.removeEventListener('keydown', schliesse);
  }, [offen]);
  useEffect(() => {
    const [text, erklaerung] = [wort.current, blase.current];
    return sichtbar && folge && text && erklaerung ? folge(text, erklaerung) : undefined;
  }, [sichtbar, folge]);
  if (!bereit)
    return (
      <Link to={href} className={styles.begriff} title={title}>
        {children}
      </Link>
    );
  return (
    <span ref={wort} className={styles.rahmen} onMouseEnter={() => setOffen(true)} onMouseLeave={() => setOffen(false)}>
      <Link
        to={href}
        className={styles.begriff}
        aria-describedby={id}
        onFocus={() => setOffen(true)}
        onBlur={() => setOffen(false)}
      >
        {children}
      </Link>
      <span ref={blase} id={id} role="tooltip" className={styles.blase} hidden={!sichtbar}>
        {title}
      </span>
    </span>
  );
}
