import type {Zustand} from '@site/src/plugins/offline/offlineCopy';

/**
 * What readers are told wherever they are; `undefined` for what matters only to those who ask on the page about the copy.
 * A copy that failed for want of a network is tried again by itself, so it is nothing to bother anybody with.
 */
export function hinweistext(zustand: Zustand): string | undefined {
  switch (zustand.art) {
    case 'bereit':
      return 'Alle Seiten und die Suche sind jetzt auch ohne Netz verfügbar.';
    case 'neue-version':
      return 'Eine neue Version liegt bereit.';
    case 'abgeloest':
      return 'In einem anderen Fenster wurde eine neue Version geladen. Hier läuft noch die alte.';
    case 'gescheitert':
      return zustand.ursache === 'speicher'
        ? 'Der Speicher dieses Browsers reicht nicht, um alle Seiten für die Arbeit ohne Netz abzulegen.'
        : undefined;
    default:
      return undefined;
  }
}
