import {TEILE, type Teil} from './ausgeliefert';
import type {Pakete} from './pakete';

const LINIE = '='.repeat(80);

/** What the text file says besides the packages. */
export interface LizenzTextDaten {
  pakete: Pakete;
  /** Further notices a package holds, by its folder. */
  hinweise: ReadonlyMap<string, string>;
}

/** The text file `lizenzen.txt`: every package that runs in browsers with the full text of its licence. */
export function lizenzText({pakete, hinweise}: LizenzTextDaten): string {
  const abschnitte = (Object.entries(pakete) as [Teil, Pakete[Teil]][]).flatMap(([teil, liste]) =>
    liste.map(({pfad, name, version, lizenz, zweck, text, beigelegt}) =>
      [
        LINIE,
        `${name} ${version}`,
        `Lizenz: ${lizenz} · Teil: ${TEILE[teil]} · Zweck: ${zweck}`,
        ...(beigelegt ? [] : ['Dem Paket liegt kein Lizenztext bei; hier steht der allgemeine Wortlaut.']),
        LINIE,
        '',
        text,
        ...(hinweise.has(pfad) ? ['', 'Weitere Hinweise, die dem Paket beiliegen:', '', hinweise.get(pfad)] : []),
        '',
        '',
      ].join('\n'),
    ),
  );
  return [
    'Fremde Programmteile, die diese Website an Leserinnen und Leser ausliefert, mit ihren Lizenzen.',
    'Die Lizenztexte stehen in der Sprache, in der sie den Paketen beiliegen.',
    '',
    '',
    ...abschnitte,
  ].join('\n');
}
