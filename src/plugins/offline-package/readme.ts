import {GRENZEN} from '../../ansicht/offline';
import {formatDatum} from '../../content/datum';
import {MANIFEST, type Manifest} from './manifest';

/** Name of the note in the folder edition. */
export const README = 'LIESMICH.txt';

/** Breaks a paragraph into lines a plain text editor shows whole; further lines begin with `indent`. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= 76) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const item = (text: string): string => wrap(`- ${text}`, '  ');

/**
 * The text `LIESMICH.txt`: how to open the folder, where it runs, how to check it, what it cannot do.
 * Lines end as on Windows, whose older editors know nothing else.
 */
export function readmeOf({name, fassung, datum}: Omit<Manifest, 'dateien'>): string {
  const parts = [
    `${name}\nAusgabe zum Mitnehmen, Fassung ${fassung} (${formatDatum(datum)})`,
    'ÖFFNEN',
    [
      '1. Entpacken Sie das ZIP ganz. Im Explorer: rechte Maustaste, „Alle\n   extrahieren“. Aus dem ZIP heraus geöffnet, bleibt die Seite leer.',
      '2. Öffnen Sie im entpackten Ordner die Datei index.html.',
    ].join('\n'),
    wrap(
      'Alle Dateien bleiben zusammen in ihrem Ordner. Der Ordner darf heißen, wie er will, auch mit Leerzeichen und Umlauten, und darf schreibgeschützt sein. Nichts wird installiert, nichts in den Ordner geschrieben.',
    ),
    'WO ES LÄUFT',
    wrap(
      'In Edge, Chrome und Firefox, von der Festplatte, einem USB-Stick oder einem Netzlaufwerk, ohne Netz und ohne Webserver. Sperrt eine Richtlinie lokale Dateien (file:), hilft nur Ihre IT-Stelle oder die Ausgabe auf dem Server.',
    ),
    'WAS HIER NICHT GEHT',
    GRENZEN.map(item).join('\n'),
    'PRÜFEN, OB ALLES UNVERÄNDERT IST',
    wrap(
      `${MANIFEST} nennt zu jeder Datei Größe und Prüfsumme (SHA-256). Im Ordner ausgeführt, nennt dieser Befehl jede Datei, die fehlt oder anders ist; nennt er keine, ist alles unverändert.`,
    ),
    'Windows (PowerShell):',
    `  (Get-Content ${MANIFEST} -Raw -Encoding UTF8 | ConvertFrom-Json).dateien |\n    Where-Object { (Get-FileHash $_.pfad).Hash -ne $_.sha256 } |\n    ForEach-Object pfad`,
    'Linux (mit jq):',
    `  jq -r '.dateien[] | .sha256 + "  " + .pfad' ${MANIFEST} |\n    sha256sum --check --quiet`,
    wrap(
      'Die Prüfsumme des ZIP steht auf der Seite /daten/offline/ der Ausgabe auf dem Server. Vergleichen Sie sie mit „certutil -hashfile <Datei>.zip SHA256“.',
    ),
    'LIZENZ',
    'Inhalte: CC BY 4.0. Programm: MIT-Lizenz.',
  ];
  return `${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
