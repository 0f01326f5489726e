import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {GRENZEN, type OfflineAnsicht, type Paket} from '@site/src/ansicht/offline';
import {formatDatum} from '@site/src/content/datum';
import {useAusOrdner} from '@site/src/hooks/useAusOrdner';
import OfflineKopie from '../OfflineKopie';
import Paare from '../Paare';
import Seite from '../Seite';
import {megabyte} from './megabyte';
import styles from './styles.module.css';

/**
 * Work without a network: the copy in this browser, and the edition that opens from a folder with its ZIP for download, how to
 * open and check it, what it cannot do.
 */
export default function OfflineSeite({daten: {paket, fassung}}: {daten: OfflineAnsicht}): ReactNode {
  const ausOrdner = useAusOrdner();
  return (
    <Seite
      titel="Ohne Netz"
      beschreibung="Alle Seiten und die Suche ohne Netz: als Kopie im Browser und als ZIP zum Mitnehmen."
    >
      <h1>Ohne Netz</h1>
      {!ausOrdner && (
        <>
          <p className="hinweis">
            Zwei Wege: Dieser Browser behält nach dem ersten Besuch alle Seiten. Für andere Rechner gibt es ein ZIP.
          </p>
          <Heading as="h2" id="kopie">
            Kopie in diesem Browser
          </Heading>
          <OfflineKopie />
        </>
      )}
      <Heading as="h2" id="zum-mitnehmen">
        Zum Mitnehmen
      </Heading>
      <p>Alle Seiten und die Suche in einem ZIP, für Rechner ohne Netz. Nichts wird installiert.</p>
      {ausOrdner ? (
        <p>
          Sie lesen gerade diese Ausgabe, Fassung {fassung}. Ein neueres ZIP gibt es auf derselben Seite der Ausgabe auf
          dem Server.
        </p>
      ) : (
        <Angebot paket={paket} />
      )}
      <h3>So öffnen Sie es</h3>
      <ol>
        <li>Laden Sie das ZIP herunter.</li>
        <li>Entpacken Sie es ganz: im Explorer mit der rechten Maustaste, „Alle extrahieren“.</li>
        <li>
          Öffnen Sie im entpackten Ordner die Datei <code>index.html</code> mit einem Doppelklick.
        </li>
      </ol>
      <p>
        Aus dem ZIP heraus geöffnet, bleibt die Seite leer, denn dem Browser fehlen die anderen Dateien. Der Ordner darf
        heißen, wie er will, auch mit Leerzeichen und Umlauten. Das Programm läuft in Edge, Chrome und Firefox.
      </p>
      <h3>USB-Stick, Netzlaufwerk, gesperrter Rechner</h3>
      <dl>
        <dt>USB-Stick</dt>
        <dd>
          Kopieren Sie den entpackten Ordner auf den Stick. Er darf schreibgeschützt sein: Die Ausgabe schreibt nichts
          in ihren Ordner.
        </dd>
        <dt>Netzlaufwerk</dt>
        <dd>
          Ein Ordner auf einem Laufwerk (<code>N:\</code>) oder einer Freigabe (<code>\\server\ordner</code>) genügt für
          viele Rechner. Lesen reicht als Recht.
        </dd>
        <dt>Windows warnt vor einer Datei aus dem Internet</dt>
        <dd>
          Windows merkt sich bei heruntergeladenen Dateien, woher sie kommen, und vererbt das beim Entpacken. Das kann
          eine Warnung auslösen oder das Öffnen sperren. Prüfen Sie dann die Prüfsumme. Stimmt sie, öffnen Sie vor dem
          Entpacken die Eigenschaften des ZIP und wählen „Zulassen“. Fehlt diese Wahl, entscheidet Ihre IT-Stelle.
        </dd>
        <dt>Lokale Dateien sind gesperrt</dt>
        <dd>
          Manche Richtlinie verbietet dem Browser Adressen, die mit <code>file:</code> beginnen. Dann hilft nur die
          Ausgabe auf einem Server, auch einem im Haus.
        </dd>
      </dl>
      <p>
        Farbschema und letzte Suchanfragen merkt sich der Browser des Rechners, nicht der Stick. Auf fremden Rechnern
        löschen Sie sie, wie unter <Link to="/ueber/datenschutz/">Datenschutz</Link> beschrieben.
      </p>
      <h3>So prüfen Sie es</h3>
      <p>
        In der Eingabeaufforderung nennt <code>certutil -hashfile &lt;Datei&gt;.zip SHA256</code> die Prüfsumme des ZIP.
        Im Ordner liegt <code>MANIFEST.json</code> mit Fassung, Datum und der Prüfsumme jeder Datei. Wie Sie alle auf
        einmal vergleichen, steht in <code>LIESMICH.txt</code>.
      </p>
      <h3>Was dort nicht geht</h3>
      <ul>
        {GRENZEN.map((grenze) => (
          <li key={grenze}>{grenze}</li>
        ))}
      </ul>
    </Seite>
  );
}

function Angebot({paket}: {paket: Paket | null}): ReactNode {
  const datei = useBaseUrl(`/daten/offline/${paket?.datei ?? ''}`);
  if (!paket) {
    return (
      <p>
        Auf diesem Server liegt zurzeit kein ZIP dieser Fassung. Fragen Sie den Betreiber; wer er ist, steht im{' '}
        <Link to="/ueber/impressum/">Impressum</Link>.
      </p>
    );
  }
  return (
    <>
      <p>
        <a href={datei} download>
          ZIP herunterladen ({megabyte(paket.bytes)})
        </a>
      </p>
      <Paare
        paare={[
          ['Datei', paket.datei],
          ['Fassung', paket.fassung],
          ['Datum', formatDatum(paket.datum)],
          ['Größe', `${megabyte(paket.bytes)}, entpackt ${megabyte(paket.entpackt)} in ${paket.dateien} Dateien`],
          [
            'SHA-256',
            <code key="sha256" className={styles.summe}>
              {paket.sha256}
            </code>,
          ],
        ]}
      />
    </>
  );
}
