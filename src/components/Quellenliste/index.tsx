import type {ReactNode} from 'react';
import {formatDatum} from '@site/src/content/datum';
import type {Quelle} from '@site/src/content/schema';
import {QUELLENARTEN} from '@site/src/content/schema/werte';
import type {QuelleAnsicht} from '@site/src/ansicht/quellen';
import styles from './styles.module.css';

const datumVon = (datum: string | undefined): string => (datum === undefined ? 'ohne Datum' : formatDatum(datum));

/** One source in words: publisher, title, date, kind; where only a report was read, the report is named as such. */
export function QuelleText({quelle}: {quelle: Quelle}): ReactNode {
  const {titel, herausgeber, datum, art, url, zitiert_nach: bericht, gesehen_am: gesehen} = quelle;
  return (
    <>
      {herausgeber}: {url === undefined ? <cite>{titel}</cite> : <AussenLink url={url} text={titel} />},{' '}
      {datumVon(datum)}. {QUELLENARTEN[art]}.{' '}
      {bericht && (
        <>
          Zitiert nach {bericht.herausgeber}: <AussenLink url={bericht.url} text={bericht.titel} />,{' '}
          {datumVon(bericht.datum)}.{' '}
        </>
      )}
      <span className={styles.gesehen}>Gesehen am {formatDatum(gesehen)}.</span>
    </>
  );
}

function AussenLink({url, text}: {url: string; text: string}): ReactNode {
  return (
    <a href={url} rel="noopener noreferrer external">
      <cite>{text}</cite>
    </a>
  );
}

/** The numbered sources of a page; citations link to the entries. */
export default function Quellenliste({quellen}: {quellen: readonly QuelleAnsicht[]}): ReactNode {
  return (
    <ol className={styles.liste}>
      {quellen.map((quelle) => (
        <li key={quelle.id} id={`quelle-${quelle.id}`} value={quelle.nummer}>
          <QuelleText quelle={quelle} />
        </li>
      ))}
    </ol>
  );
}
