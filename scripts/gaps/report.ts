import {FIRST, type Codestand, type Luecke} from './titleGaps';

/**
 * The gaps as Markdown for the editors: a table of titles per code, then all codes with their counts, last a summary.
 * @param limit show at most so many titles per code; the counts are of all
 */
export function gapReport(codes: readonly Codestand[], limit = Infinity): string {
  const parts = codes.filter(({luecken}) => luecken.length > 0).map((code) => section(code, limit));
  return [`# Amtliche Berufsbezeichnungen ohne Antwort`, ...parts, counts(codes), summary(codes)].join('\n\n');
}

function section({kldb, profile, luecken}: Codestand, limit: number): string {
  const rest = luecken.length - Math.min(limit, luecken.length);
  return [
    `## KldB ${kldb} – ${profile.join('; ')}`,
    [
      '| amtliche Bezeichnung | Anfrage | zuerst gefunden |',
      '| --- | --- | --- |',
      ...luecken.slice(0, limit).map(gapRow),
    ].join('\n'),
    ...(rest > 0 ? [`… und ${rest} weitere`] : []),
  ].join('\n\n');
}

function gapRow({bezeichnung, anfrage, zuerst}: Luecke): string {
  return row(bezeichnung, anfrage === bezeichnung ? 'ebenso' : anfrage, zuerst ?? 'nichts');
}

function counts(codes: readonly Codestand[]): string {
  return [
    '## Nach KldB-Nummer',
    [
      `| KldB | Bezeichnungen | unter den ersten ${FIRST} | Anteil |`,
      '| --- | ---: | ---: | ---: |',
      ...codes.map((code) =>
        row(code.kldb, String(code.titel), String(answered(code)), share(answered(code), code.titel)),
      ),
    ].join('\n'),
  ].join('\n\n');
}

function summary(codes: readonly Codestand[]): string {
  const titles = codes.reduce((sum, {titel}) => sum + titel, 0);
  const found = codes.reduce((sum, code) => sum + answered(code), 0);
  return `${titles} Bezeichnungen, ${found} davon unter den ersten ${FIRST} Treffern beantwortet (${share(found, titles)})`;
}

const answered = ({titel, luecken}: Codestand): number => titel - luecken.length;

function share(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  return `${percent.toFixed(1).replace('.', ',')} %`;
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}
