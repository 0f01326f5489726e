import {useEffect, useState, type ReactNode} from 'react';
import MitZitat from '../MitZitat';

/** Pause after which a message is spoken, in milliseconds: a screen reader shall not speak on every key. */
const RUHE_MS = 400;

interface Props {
  text: string;
  /** The part of the text a reader has typed. */
  zitat?: string;
  /** Style of a message that everybody sees, at once; without it screen readers alone are told. */
  className?: string | undefined;
  /** Id of the spoken message. */
  id?: string;
}

/** Message about what has changed on the page. Screen readers speak it politely, once the reader has paused. */
export default function Ansage({text, zitat = '', className, id}: Props): ReactNode {
  const [gesprochen, setGesprochen] = useState(text);
  useEffect(() => {
    const warten = setTimeout(() => setGesprochen(text), RUHE_MS);
    return () => clearTimeout(warten);
  }, [text]);
  return (
    <>
      {className !== undefined && (
        <p aria-hidden="true" className={className}>
          <MitZitat satz={text} zitat={zitat} />
        </p>
      )}
      <p id={id} role="status" className="nur-vorlesen">
        {gesprochen}
      </p>
    </>
  );
}
