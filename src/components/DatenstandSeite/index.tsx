import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {DatenstandAnsicht} from '@site/src/ansicht/listen';
import {formatDatum} from '@site/src/content/datum';
import Seite from '../Seite';
import Tabelle from '../Tabelle';

/** How old each profile is, what carries it, and what is due for review. */
export default function DatenstandSeite({
  daten: {berufe, bereiche, bis, heute},
}: {
  daten: DatenstandAnsicht;
}): ReactNode {
  const abgelaufen = berufe.reduce((sum, beruf) => sum + beruf.abgelaufen, 0);
  const geprueft = berufe.filter((beruf) => beruf.geprueft).length;
  return (
    <Seite titel="Datenstand" beschreibung="Stand, Belege und fällige Prüfungen je Berufsprofil.">
      <h1>Datenstand</h1>
      <p>
        Diese Fassung wurde am {formatDatum(heute)} erstellt. {geprueft} von {berufe.length} Profilen sind fachlich und
        redaktionell geprüft, die übrigen sind Entwürfe. Bei {abgelaufen} Aussagen ist die Frist abgelaufen: Sie bleiben
        sichtbar und sind auf den Profilseiten als „zu prüfen“ gekennzeichnet.
      </p>
      <h2>Nach Bereichen</h2>
      <p className="hinweis">
        Gezählt werden Aussagen, Seiten, Förderinstrumente, Standorte, Projekte und Prüftermine. Bald heißt: Die Frist
        endet bis zum {formatDatum(bis)}. Dünn belegt sind Profile mit zu wenigen Aussagen mit Quelle.
      </p>
      <Tabelle name="Datenstand nach Bereichen">
        <thead>
          <tr>
            <th scope="col">Bereich</th>
            <th scope="col">Frist abgelaufen</th>
            <th scope="col">Frist endet bald</th>
            <th scope="col">Entwürfe</th>
            <th scope="col">Freigabe gefallen</th>
            <th scope="col">Dünn belegt</th>
          </tr>
        </thead>
        <tbody>
          {bereiche.map((zeile) => (
            <tr key={zeile.bereich}>
              <th scope="row">{zeile.bereich}</th>
              <td>{zeile.abgelaufen}</td>
              <td>{zeile.bald}</td>
              <td>{zeile.entwuerfe}</td>
              <td>{zeile.gefallen}</td>
              <td>{zeile.duenn}</td>
            </tr>
          ))}
        </tbody>
      </Tabelle>
      <h2>Nach Berufsprofilen</h2>
      <p className="hinweis">Geordnet nach Anteil belegter Aussagen, dünnste Belege zuerst.</p>
      <Tabelle name="Datenstand je Berufsprofil">
        <thead>
          <tr>
            <th scope="col">Profil</th>
            <th scope="col">Stand</th>
            <th scope="col">Aussagen</th>
            <th scope="col">davon mit Quelle</th>
            <th scope="col">Frist abgelaufen</th>
            <th scope="col">Prüfung</th>
            <th scope="col">Nächste Prüfung</th>
          </tr>
        </thead>
        <tbody>
          {berufe.map((beruf) => (
            <tr key={beruf.url}>
              <th scope="row">
                <Link to={beruf.url}>{beruf.title}</Link>
              </th>
              <td>{formatDatum(beruf.stand)}</td>
              <td>{beruf.aussagen}</td>
              <td>{beruf.belegt}</td>
              <td>{beruf.abgelaufen}</td>
              <td>{beruf.geprueft ? 'geprüft' : beruf.gefallen ? 'Entwurf, nach der Prüfung geändert' : 'Entwurf'}</td>
              <td>{formatDatum(beruf.naechste)}</td>
            </tr>
          ))}
        </tbody>
      </Tabelle>
    </Seite>
  );
}
