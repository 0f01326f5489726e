import {useState, type ReactNode} from 'react';
import {formatDatum} from '@site/src/content/datum';
import {useOfflineZustand} from '@site/src/hooks/useOfflineZustand';
import {loadAgain} from '@site/src/plugins/offline/registration';
import Paare from '../Paare';
import {megabyte} from '../OfflineSeite/megabyte';
import {kopietext} from './kopietext';
import styles from './styles.module.css';
import {useStand, type Speicher} from './useStand';

/** The copy of the site in this browser: which version, how large, what is going on, and how to load everything again. */
export default function OfflineKopie(): ReactNode {
  const zustand = useOfflineZustand();
  const [speicher, liesNeu] = useStand(zustand);
  const [abgelehnt, setAbgelehnt] = useState(false);
  const schuetze = async () => {
    setAbgelehnt(!(await navigator.storage.persist()));
    liesNeu();
  };
  return (
    <>
      <p role="status">
        {speicher ? kopietext(zustand, speicher.stand !== undefined) : 'Was gespeichert ist, wird gerade gelesen …'}
        {abgelehnt && ' Der Browser lehnt es ab, die Kopie vor dem Löschen zu schützen.'}
      </p>
      {speicher && <Angaben {...speicher} />}
      <p className={styles.wege}>
        {'lade' in zustand && (
          <button type="button" className="knopf" onClick={zustand.lade}>
            Neue Version jetzt laden
          </button>
        )}
        <button
          type="button"
          className="knopf"
          disabled={zustand.art === 'laedt' || zustand.art === 'unmoeglich'}
          onClick={() => void loadAgain()}
        >
          Alles neu laden
        </button>
        {speicher?.stand && speicher.dauerhaft === false && (
          <button type="button" className="knopf" onClick={() => void schuetze()}>
            Vor dem Löschen schützen
          </button>
        )}
      </p>
      <p className="hinweis">
        „Alles neu laden“ holt die neueste Version oder, wenn es keine gibt, jede Datei noch einmal. Bis alles da ist,
        gilt die gespeicherte Fassung weiter.
      </p>
    </>
  );
}

function Angaben({stand, belegt, dauerhaft}: Speicher): ReactNode {
  if (!stand) return null;
  return (
    <Paare
      paare={[
        ['Fassung', stand.fassung],
        ['Datum', formatDatum(stand.datum)],
        ['Umfang', `${stand.dateien} Dateien, ${megabyte(stand.bytes)}`],
        ['Belegt', belegt !== undefined && `${megabyte(belegt)} im Speicher dieses Browsers`],
        [
          'Bei Platzmangel',
          dauerhaft !== undefined &&
            (dauerhaft ? 'bleibt die Kopie erhalten' : 'darf der Browser die Kopie von sich aus löschen'),
        ],
      ]}
    />
  );
}
