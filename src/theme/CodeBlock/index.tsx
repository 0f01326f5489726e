import {useRef, useState, type ReactNode} from 'react';
import {kopiere} from '../../components/Melden/kopiere';
import styles from './styles.module.css';

interface Props {
  /** Text with its parts marked by classes, see `src/plugins/markdown/rehypeCode.ts`. */
  children?: ReactNode;
  className?: string;
}

/**
 * A code example of a Markdown page, with a button that copies it. The original brings a highlighter of its own into every
 * page and writes inline styles, which the content security policy forbids.
 */
export default function CodeBlock({children, className}: Props): ReactNode {
  const code = useRef<HTMLElement>(null);
  const [kopiert, setKopiert] = useState<boolean>();
  return (
    <div className={styles.beispiel} translate="no">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long lines scroll, and the keyboard has to be able to (WCAG 2.1.1) */}
      <pre tabIndex={0} className="thin-scrollbar">
        <code ref={code} className={className}>
          {children}
        </code>
      </pre>
      <p className={styles.kopie} data-nicht-drucken>
        <button
          type="button"
          className="knopf"
          aria-label="Beispiel kopieren"
          onClick={() => void kopiere((code.current?.textContent ?? '').trimEnd()).then(setKopiert)}
        >
          Kopieren
        </button>
        <span role="status">
          {kopiert === true && 'Kopiert'}
          {kopiert === false && 'Kopieren ist hier nicht möglich'}
        </span>
      </p>
    </div>
  );
}
