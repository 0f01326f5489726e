import {formatDatum} from '../datum';
import {escapeMarkdown} from '../escapeMarkdown';
import type {Bericht, BereichBericht} from './bericht';

/** Kinds of work, in the order in which they matter. */
const LISTEN = {
  gefallen: 'Gefallene Freigaben',
  abgelaufen: 'Frist abgelaufen',
  laeuft_ab: 'Frist läuft bald ab',
  duenn: 'Dünn belegt',
  entwuerfe: 'Entwürfe',
} as const satisfies Partial<Record<keyof BereichBericht, string>>;

type Liste = keyof typeof LISTEN;
const NAMEN = Object.keys(LISTEN) as Liste[];

/** One entry in words. */
function zeile(bereich: BereichBericht, liste: Liste): string[] {
  if (liste === 'abgelaufen' || liste === 'laeuft_ab')
    return bereich[liste].map(({title, was, bis}) => `${title}: ${was}, bis ${formatDatum(bis)}`);
  return bereich[liste].map(({title, was}) => `${title}: ${was}`);
}

/** The report for a terminal. */
export function alsText(bericht: Bericht): string {
  const bloecke = bericht.bereiche.map((bereich) => {
    const listen = NAMEN.filter((liste) => bereich[liste].length > 0).map(
      (liste) =>
        `  ${LISTEN[liste]} (${bereich[liste].length})\n${zeile(bereich, liste)
          .map((text) => `    ${text}`)
          .join('\n')}`,
    );
    return `${bereich.bereich}\n${listen.length > 0 ? listen.join('\n') : '  nichts fällig'}`;
  });
  return [kopf(bericht), ...bloecke, summe(bericht)].join('\n\n');
}

/** The report as Markdown, for an issue: a table of numbers, then the work by those who look after it. */
export function alsMarkdown(bericht: Bericht): string {
  const tabelle = [
    `| Bereich | ${NAMEN.map((liste) => LISTEN[liste]).join(' | ')} |`,
    `| --- | ${NAMEN.map(() => '---:').join(' | ')} |`,
    ...bericht.bereiche.map(
      (bereich) => `| ${bereich.bereich} | ${NAMEN.map((liste) => bereich[liste].length).join(' | ')} |`,
    ),
  ].join('\n');
  const bloecke = bericht.bereiche
    .filter((bereich) => NAMEN.some((liste) => bereich[liste].length > 0))
    .map((bereich) =>
      [
        `## ${bereich.bereich}`,
        ...NAMEN.filter((liste) => bereich[liste].length > 0).map(
          (liste) =>
            `### ${LISTEN[liste]}\n\n${zeile(bereich, liste)
              .map((text) => `- ${escapeMarkdown(text)}`)
              .join('\n')}`,
        ),
      ].join('\n\n'),
    );
  return [`# Datenstand am ${formatDatum(bericht.heute)}`, kopf(bericht), tabelle, ...bloecke].join('\n\n');
}

const kopf = ({bis}: Bericht): string => `Als bald gilt eine Frist bis zum ${formatDatum(bis)}.`;

function summe({bereiche}: Bericht): string {
  const zahlen = NAMEN.map((liste) => {
    const anzahl = bereiche.reduce((sum, bereich) => sum + bereich[liste].length, 0);
    return `${LISTEN[liste]}: ${anzahl}`;
  });
  return zahlen.join(', ');
}
