/** @jest-environment node */
import {rmSync} from 'node:fs';
import fc from 'fast-check';
import type {Katalog} from '../katalog';
import {loadContent} from '../load';
import {
  append,
  MECHATRONIKER,
  replace,
  setField,
  testContent,
  textOf,
  THEMA,
  writeFiles,
  type TestFiles,
} from '../testContent';
import {alsMarkdown, alsText, vergleiche} from '.';

function katalogVon(files: TestFiles): Katalog {
  const root = writeFiles(files);
  try {
    return loadContent(root).katalog;
  } finally {
    rmSync(root, {recursive: true});
  }
}

/** The difference from the test project to one that was edited, as the command prints it. */
function nachAenderung(edit: (files: TestFiles) => void): string {
  const [vorher, files] = [katalogVon(testContent()), testContent()];
  edit(files);
  const nachher = katalogVon(files);
  return alsText(vergleiche(vorher, nachher), {vorher, nachher});
}

const EINE = '\n\n0 neu, 1 geändert, 0 entfallen';

describe('the difference in words', () => {
  it('says that nothing changed, also when only dates of editing and the order of entries did', () => {
    expect(
      nachAenderung((files) => {
        setField(files, MECHATRONIKER, ['stand'], '2026-01-05');
        setField(
          files,
          MECHATRONIKER,
          ['auf_einen_blick'],
          ['Ein Wechsel ist gut möglich.', 'Die Nachfrage ist stabil.', 'Die Arbeit ist vielseitig.'],
        );
      }),
    ).toBe('Für Leserinnen und Leser ändert sich nichts.');
  });

  it.each<[string, (files: TestFiles) => void, string[]]>([
    [
      'the level and trend of a competence',
      (files) => {
        setField(files, MECHATRONIKER, ['kompetenzen', 0, 'stufe'], 3);
        setField(files, MECHATRONIKER, ['kompetenzen', 0, 'trend'], 'waechst');
      },
      [/^~ Kompetenz .+: Stufe Anwendung → Beherrschung; Entwicklung stabil → wächst$/.source],
    ],
    [
      'a statement by its id, with its evidence',
      (files) => {
        setField(files, MECHATRONIKER, ['wandel', 0, 'beleg'], 'statistik');
        setField(files, MECHATRONIKER, ['wandel', 0, 'gueltig_bis'], '2028-05');
      },
      [/^~ Aussage „aussage-0“: Beleg Studie → Statistik; gültig bis 05\/2027 → 05\/2028$/.source],
    ],
    [
      'the effect of a theme',
      (files) => setField(files, MECHATRONIKER, ['wirkung', 'mensch'], 'hoch'),
      [/^~ Wirkung Der Mensch: mittel → hoch$/.source],
    ],
    [
      'names people use, added and dropped',
      (files) => setField(files, MECHATRONIKER, ['bezeichnungen', 'umgangssprachlich'], ['Bandschrauber/in']),
      [/^\+ Name \(umgangssprachlich\) „Bandschrauber\/in“$/.source, /^- Name \(umgangssprachlich\) „Schrauber/.source],
    ],
    [
      'only the sentences of a section that differ',
      (files) => append(files, MECHATRONIKER, 'Ein ganz neuer Satz über Chemnitz.'),
      [/^~ Abschnitt „Region Ostdeutschland“: jetzt „Ein ganz neuer Satz über Chemnitz\.“$/.source],
    ],
  ])('names %s', (_, edit, zeilen) => {
    const text = nachAenderung(edit);
    expect(text.endsWith(EINE)).toBe(true);
    const [kopf, ...rest] = text.slice(0, -EINE.length).split('\n');
    expect(kopf).toBe('~ Beruf: Mechatroniker/in');
    expect(rest).toHaveLength(zeilen.length);
    rest.forEach((zeile, i) => expect(zeile.trim()).toMatch(new RegExp(zeilen[i] ?? '^$', 'u')));
  });

  it('names a page that is new, and one that is gone', () => {
    const ohne = testContent();
    ohne.delete(THEMA);
    const [mit, weniger] = [katalogVon(testContent()), katalogVon(ohne)];
    expect(alsText(vergleiche(weniger, mit), {vorher: weniger, nachher: mit})).toContain(
      '+ Leitthema: Digitalisierung',
    );
    expect(alsText(vergleiche(mit, weniger), {vorher: mit, nachher: weniger})).toContain(
      '- Leitthema: Digitalisierung',
    );
  });

  it('keeps what a contribution writes from becoming markup of a comment', () => {
    const [vorher, files] = [katalogVon(testContent()), testContent()];
    const boese = '<img src=x> [klick](http://x.example) @alle **fett**';
    setField(files, MECHATRONIKER, ['bezeichnungen', 'teilgebiet'], [boese]);
    const nachher = katalogVon(files);
    const markdown = alsMarkdown(vergleiche(vorher, nachher), {vorher, nachher});
    expect(markdown).toContain('\\<img src=x\\> \\[klick\\](http://x.example) \\@alle \\*\\*fett\\*\\*');
  });

  it('is empty for equal contents, and an edit and its reversal name the same things', () => {
    const vorher = katalogVon(testContent());
    fc.assert(
      fc.property(
        fc.subarray([0, 1, 2, 3, 4, 5], {minLength: 1}),
        fc.constantFrom('waechst', 'geht_zurueck', 'offen'),
        fc.constantFrom('statistik', 'branche', 'studie'),
        (welche, richtung, beleg) => {
          const files = testContent();
          for (const i of welche) {
            setField(files, MECHATRONIKER, ['wandel', i, 'richtung'], richtung);
            setField(files, MECHATRONIKER, ['wandel', i, 'beleg'], beleg);
          }
          const nachher = katalogVon(files);
          const [hin, zurueck] = [vergleiche(vorher, nachher), vergleiche(nachher, vorher)];
          expect(vergleiche(nachher, nachher)).toEqual([]);
          const namen = (liste: typeof hin) =>
            liste.flatMap(({einzelheiten}) => einzelheiten.map(({einheit}) => einheit.schluessel));
          expect(namen(hin)).toEqual(namen(zurueck));
          expect(namen(hin)).toHaveLength(richtung === 'waechst' && beleg === 'studie' ? 0 : welche.length);
        },
      ),
      {numRuns: 20},
    );
  });

  it('tells a retired profile from a deleted one, and warns of the latter', () => {
    const zurueckgezogen = nachAenderung((files) => {
      setField(files, MECHATRONIKER, ['ersetzt_durch'], 'industriemechaniker');
      setField(files, MECHATRONIKER, ['zurueckgezogen'], 'Diesen Beruf bildet seit 2020 niemand mehr aus.');
    });
    expect(zurueckgezogen).toContain('~ Beruf: Mechatroniker/in\n');
    expect(zurueckgezogen).toContain('+ Zurückgezogen: Diesen Beruf bildet seit 2020 niemand mehr aus.');
    expect(zurueckgezogen).toContain('+ Ersetzt durch: industriemechaniker');
    expect(zurueckgezogen).not.toContain('ins Leere');
    const geloescht = nachAenderung((files) => files.delete(MECHATRONIKER));
    expect(geloescht).toContain(
      '- Beruf: Mechatroniker/in\n    Achtung: Die Adresse dieses Profils führt dann ins Leere.',
    );
  });

  it('reads renamed sections as new ones', () => {
    const text = nachAenderung((files) => {
      const ueberschrift = /^## (.+)$/m.exec(textOf(files, 'docs/ueber/daten.md'))?.[1] ?? '';
      replace(files, 'docs/ueber/daten.md', `## ${ueberschrift}`, '## Woher die Daten sind');
    });
    expect(text).toContain('+ Abschnitt „Woher die Daten sind“');
    expect(text).toContain('- Abschnitt „Herkunft“');
  });
});
