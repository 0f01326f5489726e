import type {Heading, Root} from 'mdast';
import {plainText} from '../../load/body';
import type {SourceFile} from '../../load/sourceFile';
import {nearest} from '../../nearest';
import {BERUF_ABSCHNITTE, LEITTHEMEN, THEMA_ABSCHNITTE} from '../../schema';
import {shorten} from '../../shorten';
import type {Report, Rule} from '../rule';

interface Ueberschrift {
  text: string;
  ebene: number;
  line: number;
  /** Whether nothing stands between this heading and the next one of the same or a higher level. */
  leer: boolean;
}

/** Headings are the fixed ones in their order; on every page they nest properly and have text below them. */
export const ueberschriften: Rule = {
  id: 'ueberschriften',
  severity: 'error',
  *check({files}) {
    for (const file of files) {
      // Without readable front matter nobody can tell where the body begins; that comes first.
      if (!file.body || !file.yaml) continue;
      const alle = ueberschriftenIn(file.body);
      yield* gliederung(file, alle);
      const fest = festeAbschnitte(file);
      if (!fest) continue;
      yield* abschnitte(file, alle, fest);
      if (file.kind === 'beruf') yield* leitthemen(file, alle);
    }
  },
};

function festeAbschnitte(file: SourceFile): readonly string[] | undefined {
  if (file.kind === 'beruf') return BERUF_ABSCHNITTE;
  return file.kind === 'thema' ? THEMA_ABSCHNITTE : undefined;
}

function ueberschriftenIn({children}: Root): Ueberschrift[] {
  return children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const next = children[index + 1];
    const leer = next === undefined || (next.type === 'heading' && next.depth <= node.depth);
    return [{text: plainText(node), ebene: node.depth, line: lineOf(node), leer}];
  });
}

const lineOf = (node: Heading): number => node.position?.start.line ?? 1;

function* gliederung(file: SourceFile, alle: readonly Ueberschrift[]): Generator<Report> {
  let ebene = 1;
  for (const {text, ebene: tiefe, line, leer} of alle) {
    const name = `„${shorten(text)}“`;
    if (tiefe === 1) {
      yield {
        file,
        line,
        message: `Die Überschrift ${name} hat die Ebene 1 (#). Diese Ebene gehört dem Titel aus dem Vorspann; beginnen Sie mit zwei Rauten: ## ${shorten(text)}`,
      };
    } else if (tiefe > ebene + 1) {
      yield {
        file,
        line,
        message: `Vor der Überschrift ${name} fehlt eine Ebene: Auf Ebene ${ebene} folgt Ebene ${tiefe}. Schreiben Sie ${'#'.repeat(ebene + 1)} ${shorten(text)}`,
      };
    }
    if (/\{#[^}]*\}\s*$/.test(text))
      yield {
        file,
        line,
        message: `Die Überschrift ${name} nennt in geschweiften Klammern eine eigene Kennung. Sie entsteht aus dem Text der Überschrift; löschen Sie die Klammern: ${'#'.repeat(tiefe)} ${shorten(text.replace(/\s*\{#.*$/, ''))}`,
      };
    if (leer)
      yield {
        file,
        line,
        message: `Unter der Überschrift ${name} steht nichts. Schreiben Sie dort Text oder löschen Sie die Überschrift.`,
      };
    ebene = tiefe;
  }
}

function* abschnitte(file: SourceFile, alle: readonly Ueberschrift[], fest: readonly string[]): Generator<Report> {
  const gefunden = alle.filter(({ebene}) => ebene === 2);
  const texte = gefunden.map(({text}) => text);
  const fehlend = fest.filter((text) => !texte.includes(text));
  const erlaubt = `Die Überschriften der Ebene 2 sind fest: ${fest.join(' · ')}.`;
  const vertippt = new Set(texte.filter((text) => !fest.includes(text)).map((text) => nearest(text, fehlend)));
  for (const text of fehlend.filter((einer) => !vertippt.has(einer)))
    yield {file, line: gefunden[0]?.line ?? 1, message: `Der Abschnitt „## ${text}“ fehlt. ${erlaubt}`};
  for (const [index, {text, line}] of gefunden.entries()) {
    if (!fest.includes(text)) {
      const guess = nearest(text, fehlend);
      const hint = guess === undefined ? '' : ` Meinten Sie „${guess}“?`;
      yield {file, line, message: `Die Überschrift „${shorten(text)}“ gibt es hier nicht.${hint} ${erlaubt}`};
    } else if (texte.indexOf(text) < index) {
      yield {file, line, message: `Die Überschrift „${text}“ steht zweimal. Führen Sie beide Abschnitte zusammen.`};
    }
  }
  const bekannt = gefunden.filter(({text}, index) => fest.includes(text) && texte.indexOf(text) === index);
  const falsch = bekannt.find(
    ({text}, index) => index > 0 && fest.indexOf(text) < fest.indexOf(bekannt[index - 1]?.text ?? ''),
  );
  if (falsch)
    yield {file, line: falsch.line, message: `Der Abschnitt „${falsch.text}“ steht an der falschen Stelle. ${erlaubt}`};
}

function* leitthemen(file: SourceFile, alle: readonly Ueberschrift[]): Generator<Report> {
  const namen: string[] = Object.values(LEITTHEMEN);
  const seen = new Set<string>();
  let abschnitt = '';
  for (const {text, ebene, line} of alle) {
    if (ebene === 2) abschnitt = text;
    if (ebene !== 3 || abschnitt !== 'Was sich ändert') continue;
    if (!namen.includes(text)) {
      yield {
        file,
        line,
        message: `Unter „Was sich ändert“ stehen nur die Leitthemen als Überschrift, gefunden „${shorten(text)}“. Erlaubt sind: ${namen.join(', ')}.`,
      };
    } else if (seen.has(text)) {
      yield {
        file,
        line,
        message: `Das Leitthema „${text}“ steht zweimal unter „Was sich ändert“. Führen Sie beide Teile zusammen.`,
      };
    }
    seen.add(text);
  }
}
