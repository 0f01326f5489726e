/**
 * `npm run fix [-- --dry-run] [<path>…]`: mends in the content what a machine can mend and says what the check still
 * finds. Exit code 1 when a dry run would change something, 2 for a wrong call.
 */
import {existsSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {checkContent, loadContent} from '../src/content';
import {heuteInDeutschland} from '../src/content/datum';
import {repariere} from '../src/content/repariere';
import {ALL_RULES} from './check/allRules';

const USAGE = `Aufruf: npm run fix [-- [--dry-run] [<Datei oder Ordner>…]]

  --dry-run  nur zeigen, was sich ändern würde, nichts schreiben
Beispiel: npm run fix -- docs/berufe/elektro`;

interface Auftrag {
  probe: boolean;
  /** Files and folders relative to the project folder, with `/`. */
  orte: string[];
}

/** What the caller asked for; nothing when the call is wrong. */
function auftrag(): Auftrag | undefined {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {'dry-run': {type: 'boolean', default: false}},
    });
    const genannt = positionals.length > 0 ? positionals : ['docs'];
    const orte = genannt.map((ort) => relative(process.cwd(), resolve(ort)).split(sep).join('/'));
    const falsch = orte.find((ort) => !existsSync(ort) || !/^docs(?:\/|$)/.test(ort));
    if (falsch === undefined) return {probe: values['dry-run'], orte};
    console.error(`Unter docs/ gibt es „${falsch}“ nicht.`);
  } catch {
    // The usage says it all.
  }
  return undefined;
}

/** Replaces a file's text in one step, so that no interruption leaves half of it. */
function schreibe(path: string, text: string): void {
  // A leading dot keeps the content's own tools from seeing the file.
  const neben = join(dirname(path), `.${basename(path)}.${process.pid}.neu`);
  writeFileSync(neben, text, {mode: statSync(path).mode});
  renameSync(neben, path);
}

function main(): void {
  const gewuenscht = auftrag();
  if (!gewuenscht) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const {probe, orte} = gewuenscht;
  const liegtDort = (path: string) => orte.some((ort) => path === ort || path.startsWith(`${ort}/`));
  let geaendert = 0;
  for (const {path} of loadContent(process.cwd()).files.filter((file) => liegtDort(file.path))) {
    // Decoding by TextDecoder drops the byte order mark, which is one of the things to mend.
    const text = readFileSync(path, 'utf8');
    const {text: neu, anzahlen} = repariere(text, path);
    if (neu === text) continue;
    geaendert += 1;
    console.log(`${path}: ${[...anzahlen].map(([regel, anzahl]) => `${regel} ${anzahl}`).join(', ')}`);
    if (!probe) schreibe(path, neu);
  }
  const dateien = geaendert === 1 ? '1 Datei' : `${geaendert} Dateien`;
  console.log(probe ? `${dateien} würde npm run fix ändern.` : `${dateien} repariert.`);
  if (probe) {
    process.exitCode = geaendert > 0 ? 1 : 0;
    return;
  }
  const findings = checkContent(loadContent(process.cwd()), {heute: heuteInDeutschland()}, ALL_RULES);
  const errors = findings.filter(({severity}) => severity === 'error').length;
  console.log(
    `Die Prüfung findet noch ${errors} Fehler und ${findings.length - errors} Warnungen; npm run check zeigt sie.`,
  );
}

main();
