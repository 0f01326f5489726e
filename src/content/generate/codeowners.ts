import {BEREICHE, type Zustaendige} from '../zustaendigkeit';

/**
 * `.github/CODEOWNERS`: a line for every path of every area. A line without accounts is a comment, because GitHub reports
 * accounts that do not exist as errors. The last line that fits counts.
 */
export function codeowners(zustaendige: Zustaendige): string {
  const abschnitte = BEREICHE.map(({name, titel, pfade}) => {
    const konten = zustaendige[name];
    const zeilen = pfade.map((pfad) => (konten ? `/${pfad} ${konten.join(' ')}` : `# /${pfad}`));
    return [konten ? `# ${titel}` : `# ${titel} (niemand benannt: zustaendig.${name})`, ...zeilen].join('\n');
  });
  const kopf = '# Made by npm run generate from the block "zustaendig" of betreiber.yaml. Changes by hand are lost.';
  return `${[kopf, ...abschnitte].join('\n\n')}\n`;
}
