import {BERUF_ABSCHNITTE, keysOf, LEITTHEMEN, type Gruppe} from '../schema';

/** What a new profile needs to know before anything is written. */
export interface NeuerBeruf {
  id: string;
  gruppe: Gruppe;
  /** Day of creation, `YYYY-MM-DD`. */
  heute: string;
}

/** Marks every place an author has to fill; the check reports each one until it is filled. */
export const LUECKE = 'AUSFÜLLEN';

const wandel = (leitthema: string, nummer: number): string => `  - id: aussage-${nummer}
    leitthema: ${leitthema}
    text: ${LUECKE}
    richtung: ${LUECKE} # waechst, veraendert_sich, geht_zurueck, offen
    beleg: ${LUECKE} # recht, statistik, studie, branche, einschaetzung
    quellen: [] # Kennungen aus docs/register/quellen.yaml; leer nur bei beleg einschaetzung
    stand: ${LUECKE}
    gueltig_bis: ${LUECKE}`;

/** The text of a new profile: every field in the order of the schema, every gap marked. */
export function berufVorlage({id, gruppe, heute}: NeuerBeruf): string {
  const themen = keysOf(LEITTHEMEN);
  const aussagen = Array.from({length: 6}, (_, index) => wandel(themen[index % themen.length] ?? '', index + 1));
  const taetigkeit = `  - text: ${LUECKE}\n    trend: ${LUECKE} # waechst, stabil, veraendert_sich, geht_zurueck`;
  const kompetenz = `  - id: ${LUECKE} # aus docs/register/kompetenzen.yaml\n    stufe: ${LUECKE} # 1, 2 oder 3\n    trend: ${LUECKE}`;
  const wechsel = `  - ziel: ${LUECKE} # Kennung eines anderen Profils
    art: ${LUECKE} # seitlich, aufstieg
    grundlage: ${LUECKE} # aehnlichkeit, beobachtet, einschaetzung
    quellen: []
    bruecke: []
    hinweis: ${LUECKE}`;
  const satz = (anzahl: number, einzug = '  '): string =>
    Array.from({length: anzahl}, () => `${einzug}- ${LUECKE}`).join('\n');
  const mehrfach = (text: string, anzahl: number): string => Array.from({length: anzahl}, () => text).join('\n');
  return `---
id: ${id}
title: ${LUECKE}
kurz: ${LUECKE}
gruppe: ${gruppe}
typ: ${LUECKE} # ausbildung, fortbildung, studium, anlerntaetigkeit
kldb: "${LUECKE}"
bezeichnungen:
  frueher: []
  umgangssprachlich: []
auf_einen_blick:
${satz(3)}
wirkung:
${themen.map((thema) => `  ${thema}: ${LUECKE} # hoch, mittel, gering`).join('\n')}
taetigkeiten:
${mehrfach(taetigkeit, 8)}
wandel:
${aussagen.join('\n')}
kompetenzen:
${mehrfach(kompetenz, 10)}
wechsel:
${mehrfach(wechsel, 3)}
qualifizierungen: []
gespraech:
  fragen:
${satz(5, '    ')}
  irrtuemer:
${satz(2, '    ')}
  nicht_versprechen:
${satz(2, '    ')}
  anforderungen:
    gesundheit: ${LUECKE}
    schicht: ${LUECKE}
    fuehrerschein: ${LUECKE}
    sprache: ${LUECKE}
pruefung:
  naechste: ${LUECKE}
stand: "${heute}"
---

${BERUF_ABSCHNITTE.map((abschnitt) => `## ${abschnitt}\n\n${LUECKE}\n`).join('\n')}`;
}
