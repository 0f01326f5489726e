/** Where in the product a package runs at a reader's: on every page, in the service worker, in the form editor. */
export type Teil = 'seite' | 'offline' | 'redaktion';

/** What the parts are called. */
export const TEILE: Record<Teil, string> = {
  seite: 'Seiten und Suche',
  offline: 'Offline-Kopie',
  redaktion: 'Formular der Redaktion',
};

/**
 * Every package of which something runs in a browser, by its folder below `node_modules/`, with its purpose for readers.
 * A build compares the list with the code it has made and stops where they differ: nothing reaches a browser unnoticed.
 */
export const AUSGELIEFERT: Record<Teil, Record<string, string>> = {
  seite: {
    '@babel/runtime': 'Hilfsfunktionen, die übersetzter Code braucht',
    '@docusaurus/core': 'Grundgerüst der Website: Seitenwechsel, Titel, Laden',
    '@docusaurus/plugin-content-docs': 'Seiten aus Markdown',
    '@docusaurus/theme-classic': 'Aufbau und Aussehen der Seiten',
    '@docusaurus/theme-common': 'Bausteine des Aufbaus, etwa Farbschema und Menü',
    '@docusaurus/utils-common': 'Umgang mit Adressen',
    '@floating-ui/core': 'Lage der Worterklärungen berechnen',
    '@floating-ui/dom': 'Lage der Worterklärungen im Fenster',
    '@floating-ui/utils': 'Hilfsfunktionen für die Lage der Worterklärungen',
    '@mdx-js/react': 'Darstellung der Texte',
    clsx: 'Klassennamen zusammensetzen',
    'compute-scroll-into-view': 'Markierten Vorschlag der Suche sichtbar halten',
    downshift: 'Bedienung des Suchfelds',
    flexsearch: 'Suche',
    history: 'Adressen und Zurück-Taste',
    'hoist-non-react-statics': 'Hilfsfunktion des Seitenwechsels',
    'hoist-non-react-statics/node_modules/react-is': 'Hilfsfunktion des Seitenwechsels',
    infima: 'Grundlage der Gestaltung',
    invariant: 'Prüfungen im Programm',
    isarray: 'Hilfsfunktion des Seitenwechsels',
    'path-to-regexp': 'Adressen den Seiten zuordnen',
    'prop-types': 'Prüfungen im Programm',
    react: 'Bedienoberfläche',
    'react-dom': 'Bedienoberfläche im Browser',
    'react-fast-compare': 'Titel der Seiten',
    'react-helmet-async': 'Titel und Angaben der Seiten',
    'react-is': 'Hilfsfunktion der Bedienoberfläche',
    'react-loadable': 'Nachladen von Seiten',
    'react-router': 'Seitenwechsel',
    'react-router-config': 'Seitenwechsel',
    'react-router-dom': 'Seitenwechsel im Browser',
    'react-router/node_modules/react-is': 'Hilfsfunktion des Seitenwechsels',
    'resolve-pathname': 'Adressen auflösen',
    scheduler: 'Reihenfolge der Arbeit in der Bedienoberfläche',
    shallowequal: 'Titel der Seiten',
    'tiny-invariant': 'Prüfungen im Programm',
    zod: 'Prüfen von Werten',
  },
  offline: {
    'workbox-core': 'Grundlage der Offline-Kopie',
    'workbox-precaching': 'Dateien für die Offline-Kopie speichern',
    'workbox-routing': 'Anfragen der Offline-Kopie zuordnen',
    'workbox-strategies': 'Anfragen aus der Offline-Kopie beantworten',
  },
  redaktion: {
    'decap-cms': 'Formular zum Bearbeiten der Inhalte',
    yaml: 'Lesen und Schreiben der Felder',
  },
};
