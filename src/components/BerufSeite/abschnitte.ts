/** Sections of a profile page in reading order: anchor and the short name in the page menu. */
export const ABSCHNITTE = [
  ['auf-einen-blick', 'Überblick'],
  ['was-sich-ändert', 'Wandel'],
  ['aufgaben-und-arbeitsalltag', 'Aufgaben'],
  ['kompetenzen', 'Kompetenzen'],
  ['zugang-und-ausbildung', 'Zugang'],
  ['weiterkommen-und-wechseln', 'Wechsel'],
  ['gespraech', 'Gespräch'],
  ['region-ostdeutschland', 'Region'],
  ['quellen', 'Quellen'],
] as const;

/** Anchors of the body headings (made by the site generator's slugger) per theme, below "Was sich ändert". */
export const THEMEN_ANKER = {
  digitalisierung: 'digitalisierung',
  elektromobilitaet: 'elektromobilität',
  'flexible-produktion': 'flexible-produktion-und-logistik',
  mensch: 'der-mensch',
} as const;
