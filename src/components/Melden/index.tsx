import {useEffect, useRef, useState, type ReactNode} from 'react';
import {kopiere} from './kopiere';
import {meldeziel} from './meldeziel';
import type {Meldung} from './meldung';
import styles from './styles.module.css';
import {useMeldewege} from './useMeldewege';

interface Props {
  meldung: Meldung;
  /** The missing term, where the report is about one. */
  begriff?: string;
  /** Text of the link. */
  text: string;
}

/**
 * The ways to report something: a link to a form or to a mail that is already written, and the text to copy, because an
 * office PC may have no program for mail links.
 */
export default function Melden({meldung, begriff, text}: Props): ReactNode {
  const ziel = meldeziel(useMeldewege(), meldung, begriff);
  const perMail = ziel.startsWith('mailto:');
  const kopiertext = `${meldung.betreff}\r\n\r\n${meldung.text}`;
  const [kopie, setKopie] = useState<{text: string; gelungen: boolean}>();
  const feld = useRef<HTMLTextAreaElement>(null);
  const stand = kopie?.text === kopiertext ? kopie : undefined;

  useEffect(() => {
    // The text is there to be copied by hand: marked, so that Ctrl+C is enough.
    if (stand?.gelungen === false) feld.current?.select();
  }, [stand]);

  return (
    <>
      <p>
        {perMail
          ? 'Der Link öffnet Ihr E-Mail-Programm mit einem vorbereiteten Text. Gesendet wird erst, wenn Sie es tun.'
          : 'Der Link führt zu einem Formular außerhalb dieser Seiten. Was Sie dort absenden, kann öffentlich sein.'}
      </p>
      <p className={styles.wege}>
        <a href={ziel} {...(perMail ? {} : {rel: 'noopener noreferrer external'})}>
          {text}
        </a>
        <button
          type="button"
          className="knopf"
          onClick={() => void kopiere(kopiertext).then((gelungen) => setKopie({text: kopiertext, gelungen}))}
        >
          Text kopieren
        </button>
      </p>
      <p aria-live="polite">
        {stand &&
          (stand.gelungen
            ? 'Der Text ist kopiert.'
            : 'Kopieren ist in diesem Browser nicht möglich. Der Text ist markiert: Kopieren Sie ihn mit Strg + C.')}
      </p>
      {stand?.gelungen === false && (
        <textarea
          ref={feld}
          readOnly
          rows={12}
          aria-label="Text der Meldung"
          className={styles.text}
          value={kopiertext.replaceAll('\r\n', '\n')}
        />
      )}
    </>
  );
}
