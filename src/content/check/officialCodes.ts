/**
 * The five-digit codes in a list of the KldB 2010.
 * @param tsv tab-separated with a header line that names the columns `kldb` and `ebene`; level 5 holds the codes
 * @throws when a column is missing, because an empty list would refuse every code
 */
export function officialCodes(tsv: string): ReadonlySet<string> {
  const [header = '', ...rows] = tsv.split(/\r?\n/);
  const columns = header.split('\t');
  const code = columns.indexOf('kldb');
  const level = columns.indexOf('ebene');
  if (code < 0 || level < 0) throw new Error('The KldB list needs a header line with the columns "kldb" and "ebene".');
  return new Set(
    rows
      .map((row) => row.split('\t'))
      .filter((cells) => cells[level] === '5')
      .flatMap((cells) => cells[code] ?? []),
  );
}
