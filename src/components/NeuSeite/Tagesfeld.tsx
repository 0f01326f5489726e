import {useEffect, useRef, type ReactNode} from 'react';
import {gibtEs} from '@site/src/content/datum';
import styles from './styles.module.css';

interface Props {
  /** The chosen day, `YYYY-MM-DD`. */
  tag: string;
  /** The last day that can be chosen. */
  max: string;
  onTag: (tag: string) => void;
}

/**
 * Field for the day since when there is news. It keeps what is being typed: whoever types a year passes through years like 0002, and a field that
 * showed only days worth choosing would take the first digit away again.
 */
export default function Tagesfeld({tag, max, onTag}: Props): ReactNode {
  const feld = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (feld.current && feld.current !== document.activeElement) feld.current.value = tag;
  }, [tag]);
  return (
    <label>
      Seit dem{' '}
      <input
        ref={feld}
        type="date"
        className={styles.datum}
        defaultValue={tag}
        max={max}
        onChange={({target}) => {
          if (target.value !== '' && gibtEs(target.value)) onTag(target.value);
        }}
      />
    </label>
  );
}
