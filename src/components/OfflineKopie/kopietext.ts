import type {Ursache} from '@site/src/plugins/offline/messages';
import type {Zustand} from '@site/src/plugins/offline/offlineCopy';

const URSACHEN: Record<Ursache, string> = {
  speicher: 'Der Speicher dieses Browsers reicht nicht.',
  netz: 'Das Netz fehlt, oder eine Datei kam nicht so an, wie sie sein soll.',
};

/** Whether a whole version is stored. */
const wasBleibt = (hatKopie: boolean): string =>
  hatKopie
    ? 'Die gespeicherte Fassung ist vollständig und bleibt in Gebrauch.'
    : 'Ohne Kopie brauchen diese Seiten das Netz. Der nächste Versuch folgt beim nächsten Besuch.';

/**
 * What is going on with the copy, in one or two sentences.
 * @param zustand what is going on
 * @param hatKopie whether a whole version is stored
 */
export function kopietext(zustand: Zustand, hatKopie: boolean): string {
  switch (zustand.art) {
    case 'unmoeglich':
      return zustand.hindernis === 'verboten'
        ? 'Einstellungen oder eine Richtlinie verbieten diesem Browser, etwas zu speichern. Das ZIP weiter unten hilft.'
        : 'Dieser Browser speichert hier keine Kopie. Dafür braucht er eine verschlüsselte Verbindung (https). Das ZIP weiter unten hilft.';
    case 'laedt':
      return zustand.gesamt === undefined
        ? 'Die Dateien werden angefragt …'
        : `Wird gespeichert: ${zustand.fertig} von ${zustand.gesamt} Dateien.`;
    case 'gescheitert':
      return `Nicht gespeichert. ${URSACHEN[zustand.ursache]} ${wasBleibt(hatKopie)}`;
    case 'neue-version':
      return 'Eine neue Version ist vollständig gespeichert und wartet.';
    case 'abgeloest':
      return 'In einem anderen Fenster wurde eine neue Version geladen. Diese Seite gehört noch zur alten.';
    case 'erneuert':
      return 'Alle Dateien wurden neu geladen.';
    case 'bereit':
    case 'ruhig':
      return hatKopie
        ? 'Alle Seiten und die Suche sind ohne Netz verfügbar.'
        : 'In diesem Browser ist noch keine vollständige Kopie gespeichert.';
  }
}
