import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {meldeziel, meldung} from './meldeziel';
import styles from './styles.module.css';

/** Where the operator wants reports, as checked by `meldeAdresse` in the site's configuration. */
function useMeldeAdresse(): string {
  const adresse = useDocusaurusContext().siteConfig.customFields?.['meldeAdresse'];
  return typeof adresse === 'string' ? adresse : '';
}

/** Puts a text on the clipboard. Browsers refuse it on pages without HTTPS, and where a policy says so. */
async function kopiere(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Offers to report a term that the search does not know: a link to the operator's form or to a mail that is already
 * written, and the text to copy, because an office PC may have no program for mail links.
 */
export default function BegriffMelden({begriff}: {begriff: string}): ReactNode {
  const adresse = useMeldeAdresse();
  const id = useId();
  const ziel = meldeziel(adresse, begriff);
  const perMail = ziel.startsWith('mailto:');
  const {betreff, text} = meldung(begriff);
  const [kopie, setKopie] = useState<{begriff: string; gelungen: boolean}>();
  const feld = useRef<HTMLTextAreaElement>(null);
  const stand = kopie?.begriff === begriff ? kopie : undefined;

  useEffect(() => {
    // The text is there to be copied by hand: marked, so that Ctrl+C is enough.
    if (stand?.gelungen === false) feld.current?.select();
  }, [stand]);

  return (
    <section aria-labelledby={id} className={styles.melden} data-nicht-drucken>
      <h3 id={id}>Fehlt hier etwas?</h3>
      <p>
        Melden Sie den Begriff der Redaktion.{' '}
        {perMail &&
          'Der Link öffnet Ihr E-Mail-Programm mit einem vorbereiteten Text. Gesendet wird erst, wenn Sie es tun.'}
      </p>
      <p className={styles.wege}>
        <a href={ziel} {...(perMail ? {} : {rel: 'noopener noreferrer external'})}>
          Diesen Begriff melden
        </a>
        <button
          type="button"
          className="knopf"
          onClick={() => void kopiere(`${betreff}\r\n\r\n${text}`).then((gelungen) => setKopie({begriff, gelungen}))}
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
          value={`${betreff}\n\n${text}`}
        />
      )}
    </section>
  );
}
