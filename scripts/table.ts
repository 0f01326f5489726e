/** Shown where a figure is missing: not measured, or not finished in time. */
export const MISSING = '–';

/** A figure with a fixed number of decimals, in German: "0,86". Missing figures and NaN are a dash. */
export function number(value: number | undefined, decimals: number): string {
  if (value === undefined || Number.isNaN(value)) return MISSING;
  return value.toFixed(decimals).replace('.', ',');
}

/** Milliseconds with as many decimals as carry meaning: "0,06", "1,3", "48". */
export function milliseconds(value: number | undefined): string {
  return number(value, value === undefined || value >= 10 ? 0 : value >= 1 ? 1 : 2);
}

/** Bytes in units of 1,000, as `kB`. */
export function kilobytes(bytes: number | undefined): string {
  return number(bytes === undefined ? undefined : bytes / 1000, 0);
}

/** Bytes in units of 1,000,000, as `MB`. */
export function megabytes(bytes: number | undefined): string {
  return number(bytes === undefined ? undefined : bytes / 1e6, 1);
}

/** A share as "3,1 %". */
export function percent(share: number | undefined): string {
  return share === undefined || Number.isNaN(share) ? MISSING : `${number(100 * share, 1)} %`;
}

const escape = (cell: string): string => cell.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');

/**
 * A Markdown table: first column to the left, all others to the right. A row that is too short is filled up.
 * @throws RangeError when a row has more cells than the header
 */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |`;
  const body = rows.map((cells) => {
    if (cells.length > header.length) throw new RangeError(`${cells.length} cells under ${header.length} headings`);
    return line([...cells, ...Array.from({length: header.length - cells.length}, () => MISSING)]);
  });
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '--:'))), ...body].join('\n');
}
