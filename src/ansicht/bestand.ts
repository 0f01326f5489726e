import type {Katalog} from '../content/katalog';
import {istAbgelaufen} from '../content/datum';
import {BALD_TAGE, berichte, tagePlus} from '../content/bericht/bericht';
import {gefalleneFreigaben, istGeprueft} from '../content/freigabe/zustand';
import {bausteinUrl, foerderungUrl} from '../content/seiten';
import {foerderungQuellen} from './foerderung';
import type {DatenstandAnsicht, QuellenAnsicht} from './listen';
import {seitenQuellen} from './quellen';

/** All sources with the pages that rest on them, by title. */
export function quellenAnsicht(katalog: Katalog): QuellenAnsicht {
  const {berufe, abgeloeste, themen, artikel, wege, leitfaeden, regionseiten, beitraege, register} = katalog;
  const pages = [
    ...[...berufe, ...abgeloeste, ...themen, ...artikel, ...wege, ...leitfaeden, ...regionseiten].map((seite) => ({
      title: seite.title,
      url: seite.url,
      ids: new Set(seitenQuellen(seite)),
    })),
    ...beitraege.map((beitrag) => ({
      title: beitrag.title,
      url: beitrag.url,
      ids: new Set(seitenQuellen(beitrag, [beitrag.quellen])),
    })),
    ...[...register.qualifizierungen.values()].map(({id, titel, quellen}) => ({
      title: titel,
      url: bausteinUrl(id),
      ids: new Set(quellen),
    })),
    ...[...register.foerderungen.values()].map((instrument) => ({
      title: instrument.name,
      url: foerderungUrl(instrument.id),
      ids: new Set(foerderungQuellen(instrument)),
    })),
  ];
  const sites = new Set([...register.standorte.values()].flatMap(({quellen}) => quellen));
  const terms = new Set([...register.glossar.values()].flatMap(({quellen = []}) => quellen));
  const collator = new Intl.Collator('de');
  return {
    quellen: [...register.quellen.values()]
      .map((quelle) => ({
        ...quelle,
        seiten: [
          ...pages.filter(({ids}) => ids.has(quelle.id)).map(({title, url}) => ({title, url})),
          ...(sites.has(quelle.id) ? [{title: 'Region', url: '/region/'}] : []),
          ...(terms.has(quelle.id) ? [{title: 'Glossar', url: '/glossar/'}] : []),
        ],
      }))
      .sort((a, b) => collator.compare(a.titel, b.titel)),
  };
}

/** Per profile: how old it is, what carries it, what is due. Thinnest evidence first. */
export function datenstandAnsicht(katalog: Katalog, heute: string): DatenstandAnsicht {
  const {berufe} = katalog;
  const {bereiche, bis} = berichte(katalog, heute, tagePlus(heute, BALD_TAGE));
  const zeilen = berufe.map((beruf) => ({
    title: beruf.title,
    url: beruf.url,
    stand: beruf.stand,
    naechste: beruf.pruefung.naechste,
    aussagen: beruf.wandel.length,
    belegt: beruf.wandel.filter(({beleg}) => beleg !== 'einschaetzung').length,
    abgelaufen: beruf.wandel.filter(({gueltig_bis}) => istAbgelaufen(gueltig_bis, heute)).length,
    geprueft: istGeprueft(beruf),
    gefallen: gefalleneFreigaben(beruf).length > 0,
  }));
  return {
    berufe: zeilen.sort((a, b) => a.belegt / a.aussagen - b.belegt / b.aussagen),
    bereiche: bereiche.map(({bereich, entwuerfe, gefallen, abgelaufen, laeuft_ab, duenn}) => ({
      bereich,
      entwuerfe: entwuerfe.length,
      gefallen: gefallen.length,
      abgelaufen: abgelaufen.length,
      bald: laeuft_ab.length,
      duenn: duenn.length,
    })),
    bis,
    heute,
  };
}
