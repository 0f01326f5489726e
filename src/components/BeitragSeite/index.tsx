import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {BeitragAnsicht} from '@site/src/ansicht/aktuelles';
import {formatDatum, istAbgelaufen} from '@site/src/content/datum';
import {PROJEKTZUSTAENDE, type Leitthema as LeitthemaId} from '@site/src/content/schema/werte';
import {teileZeitpunkt} from '@site/src/content/zeitpunkt';
import {useHeute} from '@site/src/hooks/useHeute';
import {BEITRAGSARTEN, zeitraumText} from '../AktuellesSeite/beitragsarten';
import Koerper, {type KoerperInhalt} from '../Koerper';
import Leitthema from '../Leitthema';
import Bearbeiten from '../Melden/Bearbeiten';
import Paare from '../Paare';
import Pruefhinweis from '../Pruefhinweis';
import Seite from '../Seite';
import Textseite from '../Textseite';
import Verweise from '../Verweise';
import styles from './styles.module.css';

interface Props {
  /** The compiled body. */
  content: KoerperInhalt & {metadata: {source: string}};
  /** Resolved data, put into the route by the plugin `aktuelles`. */
  daten: BeitragAnsicht;
}

/** The page of a post: news, event or transfer project. Feeds take their text from the marked container. */
export default function BeitragSeite({content, daten}: Props): ReactNode {
  const {art, leitthemen = [], berufe} = daten;
  return (
    <Seite titel={daten.title} beschreibung={daten.kurz}>
      <Textseite
        {...daten}
        brotkrumen={[{url: '/aktuelles/', text: 'Aktuelles'}]}
        angaben={` · ${BEITRAGSARTEN[art].einzahl} vom ${formatDatum(daten.datum)}`}
      >
        <Termin beitrag={daten} />
        <Projekt beitrag={daten} />
        <div id="__blog-post-container">
          <Koerper inhalt={content} />
        </div>
        <Paare
          paare={[
            ['Betrifft', berufe.length > 0 && <Verweise ziele={berufe} />],
            ['Leitthemen', leitthemen.length > 0 && <Leitthemen ids={leitthemen} />],
          ]}
        />
      </Textseite>
      <Bearbeiten datei={content.metadata.source} />
    </Seite>
  );
}

function Leitthemen({ids}: {ids: readonly LeitthemaId[]}): ReactNode {
  return (
    <span className={styles.leitthemen}>
      {ids.map((id) => (
        <Leitthema key={id} id={id} />
      ))}
    </span>
  );
}

function Termin({beitrag: {id, veranstaltung, heute: tagDesBaus}}: {beitrag: BeitragAnsicht}): ReactNode {
  const heute = useHeute(tagDesBaus);
  const datei = useBaseUrl(`/aktuelles/termine/${id}.ics`);
  if (!veranstaltung) return null;
  const {ende, ort, veranstalter, adresse} = veranstaltung;
  const vorbei = istAbgelaufen(teileZeitpunkt(ende).tag, heute);
  return (
    <Paare
      paare={[
        ['Wann', `${zeitraumText(veranstaltung)}${vorbei ? ' (vorbei)' : ''}`],
        ['Wo', ort],
        [
          'Veranstalter',
          adresse === undefined ? veranstalter : <AussenLink key="adresse" url={adresse} text={veranstalter} />,
        ],
        [
          'Kalender',
          !vorbei && (
            <a key="ics" href={datei} download>
              Termin übernehmen (.ics)
            </a>
          ),
        ],
      ]}
    />
  );
}

function AussenLink({url, text}: {url: string; text: string}): ReactNode {
  return (
    <a href={url} rel="noopener noreferrer external">
      {text}
    </a>
  );
}

function Projekt({beitrag: {projekt, heute: tagDesBaus}}: {beitrag: BeitragAnsicht}): ReactNode {
  const heute = useHeute(tagDesBaus);
  if (!projekt) return null;
  const {zustand, von, bis, traeger, gueltig_bis} = projekt;
  return (
    <>
      <Pruefhinweis gueltigBis={gueltig_bis} heute={heute} />
      <Paare
        paare={[
          ['Zustand', `${PROJEKTZUSTAENDE[zustand]} (Angabe gültig bis ${formatDatum(gueltig_bis)})`],
          ['Beginn', von !== undefined && formatDatum(von)],
          ['Ende', bis !== undefined && formatDatum(bis)],
          ['Träger', traeger],
        ]}
      />
    </>
  );
}
