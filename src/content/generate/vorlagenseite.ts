import {ARTEN} from '../scaffold/arten';
import {geruest} from '../scaffold/geruest';
import {LUECKE} from '../scaffold/luecke';

const KOPF = `---
title: Vorlagen
kurz: Für jede Art von Inhalt eine Vorlage zum Kopieren, in der jedes Feld erklärt ist.
stand: "2026-11-27"
reihenfolge: 35
---

Diese Seite wird mit \`npm run generate\` aus dem Datenmodell erzeugt. Änderungen von Hand gehen verloren. Wer das Projekt auf dem eigenen Rechner hat, bekommt mit \`npm run new\` dieselben Zeilen am richtigen Ort: Der Befehl fragt nach dem Wichtigsten und trägt Kennung und Datum ein. Im Browser kopieren Sie die Vorlage in eine neue Datei oder in das Register.

1. Ersetzen Sie jedes \`${LUECKE}\`. Die Zeile darüber sagt, was dort steht. Die [Prüfung](/mitwirken/pruefungen/#luecke) meldet jede Lücke, die bleibt.
2. Freiwillige Felder stehen unter den anderen und beginnen mit einer Raute ohne Leerzeichen: \`#auch:\`. Löschen Sie die Raute, auch in den Zeilen darunter, die dazugehören. Die Einrückung stimmt dann schon.
3. Brauchen Sie in einer Liste mehr Einträge, wiederholen Sie die Zeilen ab dem Bindestrich.
4. Löschen Sie am Schluss alle Zeilen, die mit einer Raute beginnen.
`;

/** The page `docs/mitwirken/vorlagen.md`: a template to copy for each kind of content. */
export function vorlagenseite(): string {
  const abschnitte = Object.entries(ARTEN).map(([name, art]) => {
    const noetig = Object.entries(art.angaben).flatMap(([angabe, {noetig: muss}]) => (muss ? [` --${angabe} …`] : []));
    const datei = art.datei('<kennung>', (angabe) => `<${angabe}>`);
    const ort = art.register === undefined ? `Eine neue Datei \`${datei}\`` : `Ein neuer Eintrag in \`${datei}\``;
    const sprache = art.register === undefined ? 'markdown' : 'yaml';
    return `
## ${art.titel}

${ort}. Befehl: \`npm run new -- ${name} <kennung>${noetig.join('')}\`

\`\`\`${sprache}
${geruest(art, {})}\`\`\`
`;
  });
  return KOPF + abschnitte.join('');
}
