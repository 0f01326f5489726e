import type {Katalog} from '../content/katalog';
import {istAbgelaufen} from '../content/datum';
import {istGeprueft, type DatenstandAnsicht, type QuellenAnsicht} from './listen';
import {seitenQuellen} from './quellen';

/** All sources with the pages that rest on them, by title. */
export function quellenAnsicht({berufe, themen, artikel, leitfaeden, register}: Katalog): QuellenAnsicht {
  const pages = [...berufe, ...themen, ...artikel, ...leitfaeden].map((seite) => ({
    title: seite.title,
    url: seite.url,
    ids: new Set(seitenQuellen(seite)),
  }));
  const training = new Set(
    [...register.qualifizierungen.values(), ...register.foerderungen.values()].flatMap(({quellen}) => quellen),
  );
  const sites = new Set([...register.standorte.values()].flatMap(({quellen}) => quellen));
  const collator = new Intl.Collator('de');
  return {
    quellen: [...register.quellen.values()]
      .map((quelle) => ({
        ...quelle,
        seiten: [
          ...pages.filter(({ids}) => ids.has(quelle.id)).map(({title, url}) => ({title, url})),
          ...(sites.has(quelle.id) ? [{title: 'Region', url: '/region/'}] : []),
          ...(training.has(quelle.id) ? [{title: 'Qualifizierung und Förderung', url: '/qualifizierung/'}] : []),
        ],
      }))
      .sort((a, b) => collator.compare(a.titel, b.titel)),
  };
}

/** Per profile: how old it is, what carries it, what is due. Thinnest evidence first. */
export function datenstandAnsicht({berufe}: Katalog, heute: string): DatenstandAnsicht {
  const zeilen = berufe.map((beruf) => ({
    title: beruf.title,
    url: beruf.url,
    stand: beruf.stand,
    naechste: beruf.pruefung.naechste,
    aussagen: beruf.wandel.length,
    belegt: beruf.wandel.filter(({beleg}) => beleg !== 'einschaetzung').length,
    abgelaufen: beruf.wandel.filter(({gueltig_bis}) => istAbgelaufen(gueltig_bis, heute)).length,
    geprueft: istGeprueft(beruf),
  }));
  return {berufe: zeilen.sort((a, b) => a.belegt / a.aussagen - b.belegt / b.aussagen), heute};
}
