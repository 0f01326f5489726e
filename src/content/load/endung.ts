/** Where content lies, as a German sentence. */
export const ERLAUBTE_ORTE =
  'Erlaubt sind docs/berufe/<gruppe>/<id>.md, docs/themen/<leitthema>/<name>.md, docs/register/<name>.yaml ' +
  'und docs/<bereich>/<name>.md (qualifizierung, beratung, region, aktuelles, mitwirken, ueber).';

/** What people drop into `docs/`, by the ending of the file, with what they want it for. */
const MITGEBRACHT: readonly [endungen: RegExp, rat: string][] = [
  [
    /^(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)$/,
    'Bilder liegen in static/bilder/ (avif, jpg, png, svg oder webp, höchstens 100 kB) und erscheinen mit ![Was zu sehen ist](/bilder/datei.png). Prüfen Sie vorher die Nutzungsrechte.',
  ],
  [
    /^pdf$/,
    'Ein Dokument wird nicht hochgeladen, sondern als Quelle mit seiner Adresse genannt: docs/register/quellen.yaml. Löschen Sie die Datei hier.',
  ],
  [
    /^(?:docx?|odt|rtf|txt|pages)$/,
    'Der Text gehört in eine Datei mit der Endung „.md“; eine Vorlage legt npm run new an. Löschen Sie die Datei hier.',
  ],
  [
    /^(?:xlsx?|ods|csv)$/,
    'Tabellen werden nicht hochgeladen. Tragen Sie die Einträge in das passende Register ein (docs/register/<name>.yaml) und löschen Sie die Datei hier.',
  ],
  [
    /^pptx?$/,
    'Folien werden nicht hochgeladen. Nennen Sie sie als Quelle mit ihrer Adresse: docs/register/quellen.yaml.',
  ],
  [/~$|^(?:bak|orig|rej|swp|tmp)$/, 'Das ist die Sicherungskopie eines Programms. Löschen Sie sie.'],
];

/**
 * Why a file with this ending has no place below `docs/`, and what to do with it, as German sentences.
 * @param extension without the dot
 * @param wanted the ending of content in this folder
 */
export function falscheEndung(name: string, extension: string, wanted: string): string {
  const was = `Dateien mit der Endung „.${extension}“ sind hier nicht erlaubt`;
  const rat = MITGEBRACHT.find(([endungen]) => endungen.test(extension.toLowerCase()))?.[1];
  if (rat !== undefined) return `${was}. ${rat}`;
  const gemeint = /^(?:ya?ml|markdown|md)$/i.test(extension)
    ? ` Benennen Sie die Datei in „${name}.${wanted}“ um.`
    : '';
  return `${was}, erwartet wird „.${wanted}“.${gemeint} ${ERLAUBTE_ORTE}`;
}
