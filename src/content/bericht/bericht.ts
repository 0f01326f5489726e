import {abdeckungAller, ZIELE, type Abdeckung} from '../abdeckung';
import {endeVon} from '../datum';
import {FREIGABEARTEN} from '../freigabe/arten';
import {gefalleneFreigaben, istGeprueft} from '../freigabe/zustand';
import type {Beruf, Katalog} from '../katalog';
import {GRUPPEN} from '../schema/werte';
import {fristen, type Frist} from './fristen';

/** A profile with what is to be said about it. */
export interface Posten {
  title: string;
  url: string;
  was: string;
}

/** What one group of people has to do. */
export interface BereichBericht {
  bereich: string;
  /** Profiles without both sign-offs. */
  entwuerfe: Posten[];
  /** Sign-offs that fell because the content was changed after them. */
  gefallen: Posten[];
  /** Past their date, oldest first. */
  abgelaufen: Frist[];
  /** Not yet past their date, but before `bis`; earliest first. */
  laeuft_ab: Frist[];
  /** Profiles with fewer statements with a source than they should have. */
  duenn: Posten[];
}

/** What is due, by those who look after it. */
export interface Bericht {
  /** Day of the report, `YYYY-MM-DD`. */
  heute: string;
  /** Last day that counts as soon, `YYYY-MM-DD`. */
  bis: string;
  bereiche: BereichBericht[];
}

/**
 * What has to be signed off, looked at again or given better evidence.
 * @param heute the day of the report; `bis` the last day that counts as soon (both `YYYY-MM-DD`)
 */
export function berichte(katalog: Katalog, heute: string, bis: string): Bericht {
  const alle = fristen(katalog).sort((a, b) => (endeVon(a.bis) < endeVon(b.bis) ? -1 : 1));
  const duenne = abdeckungAller(katalog.berufe, heute).filter(({unterZiel}) => unterZiel.has('belegt'));
  const bekannte: readonly string[] = Object.values(GRUPPEN);
  const vorhanden = new Set([...katalog.berufe.map(gruppe), ...alle.map(({bereich}) => bereich)]);
  const weitere = [...vorhanden].filter((name) => !bekannte.includes(name)).sort();
  const namen = [...bekannte.filter((name) => vorhanden.has(name)), ...weitere];
  const bereiche = namen.map((bereich) => {
    const eigene = katalog.berufe.filter((beruf) => gruppe(beruf) === bereich);
    const faellig = alle.filter((frist) => frist.bereich === bereich);
    return {
      bereich,
      entwuerfe: eigene.filter((beruf) => !istGeprueft(beruf)).map((beruf) => posten(beruf, fehlt(beruf))),
      gefallen: eigene.flatMap((beruf) =>
        gefalleneFreigaben(beruf).map((art) => posten(beruf, `${FREIGABEARTEN[art]} Freigabe`)),
      ),
      abgelaufen: faellig.filter((frist) => endeVon(frist.bis) < heute),
      laeuft_ab: faellig.filter((frist) => endeVon(frist.bis) >= heute && endeVon(frist.bis) <= bis),
      duenn: duenne
        .filter(({beruf}) => gruppe(beruf) === bereich)
        .map(({beruf, abdeckung}) => posten(beruf, belege(abdeckung))),
    };
  });
  return {heute, bis, bereiche};
}

/** Days within which a deadline counts as soon, where nobody says otherwise. */
export const BALD_TAGE = 90;

/** The day some days after another one. Both `YYYY-MM-DD`. */
export function tagePlus(tag: string, tage: number): string {
  const ziel = new Date(`${tag}T12:00:00Z`);
  ziel.setUTCDate(ziel.getUTCDate() + tage);
  return ziel.toISOString().slice(0, 10);
}

const gruppe = (beruf: Beruf): string => GRUPPEN[beruf.gruppe];

const posten = ({title, url}: Beruf, was: string): Posten => ({title, url, was});

function fehlt({pruefung: {fachlich, redaktionell}}: Beruf): string {
  const offen = [!fachlich && FREIGABEARTEN.fachlich, !redaktionell && FREIGABEARTEN.redaktionell];
  const arten = offen.filter((art) => art !== false);
  return arten.length > 0 ? `${arten.join(' und ')} Freigabe fehlt` : 'Freigabe gefallen';
}

const belege = ({belegt, aussagen}: Abdeckung): string =>
  `${belegt} von ${aussagen} Aussagen mit Quelle, Ziel mindestens ${ZIELE.belegt}`;
