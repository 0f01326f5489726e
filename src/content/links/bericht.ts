import {formatDatum} from '../datum';
import {escapeMarkdown} from '../escapeMarkdown';
import type {Adresse, Nennung} from './adressen';
import {ERGEBNISSE, type Ergebnis, type Urteil} from './urteil';

/** What came of asking for one address, with the places that name it. */
export type GepruefteAdresse = Adresse & Urteil;

/** The result of a check of all addresses. */
export interface LinkBericht {
  /** Day of the check, `YYYY-MM-DD`. */
  heute: string;
  adressen: GepruefteAdresse[];
}

const REIHENFOLGE = Object.keys(ERGEBNISSE) as Ergebnis[];

/** Whether somebody has to do something about an address. */
export const zuTun = ({ergebnis}: Urteil): boolean => ERGEBNISSE[ergebnis].handeln;

/** Addresses that are worth a line, by what came of them. */
function gruppen({adressen}: LinkBericht): [Ergebnis, GepruefteAdresse[]][] {
  return REIHENFOLGE.filter((ergebnis) => ergebnis !== 'ok')
    .map((name): [Ergebnis, GepruefteAdresse[]] => [name, adressen.filter(({ergebnis}) => ergebnis === name)])
    .filter(([, liste]) => liste.length > 0);
}

const ort = ({datei, zeile, kennung}: Nennung): string =>
  `${datei}:${zeile}${kennung === undefined ? '' : ` (${kennung})`}`;

const ziel = ({neu}: Urteil): string => (neu === undefined ? '' : ` → ${neu}`);

function summe({adressen}: LinkBericht): string {
  const offen = adressen.filter(zuTun).length;
  const weitere = adressen.filter(({ergebnis}) => ergebnis === 'nicht_pruefbar').length;
  return `${adressen.length} Adressen: ${adressen.length - offen - weitere} in Ordnung, ${offen} zu bearbeiten, ${weitere} nicht prüfbar`;
}

/** The report for a terminal. */
export function alsText(bericht: LinkBericht): string {
  const bloecke = gruppen(bericht).map(([ergebnis, liste]) => {
    const zeilen = liste.map((adresse) =>
      [`  ${adresse.url}${ziel(adresse)}  [${adresse.meldung}]`, ...adresse.nennungen.map((n) => `    ${ort(n)}`)].join(
        '\n',
      ),
    );
    return `${ERGEBNISSE[ergebnis].titel} (${liste.length}): ${ERGEBNISSE[ergebnis].rat}\n${zeilen.join('\n')}`;
  });
  return [...bloecke, summe(bericht)].join('\n\n');
}

/** The report as Markdown, for an issue: the sum first, for the end may be cut off. */
export function alsMarkdown(bericht: LinkBericht): string {
  const bloecke = gruppen(bericht).map(([ergebnis, liste]) => {
    const {titel, rat, handeln} = ERGEBNISSE[ergebnis];
    const kasten = handeln ? '- [ ]' : '-';
    const zeilen = liste.map((adresse) => {
      const orte = adresse.nennungen.map((nennung) => `  - ${escapeMarkdown(ort(nennung))}`);
      return [`${kasten} ${escapeMarkdown(adresse.url + ziel(adresse))} (${adresse.meldung})`, ...orte].join('\n');
    });
    return `## ${titel} (${liste.length})\n\n${rat}\n\n${zeilen.join('\n')}`;
  });
  return [`# Adressen am ${formatDatum(bericht.heute)}`, `${summe(bericht)}.`, ...bloecke].join('\n\n');
}
