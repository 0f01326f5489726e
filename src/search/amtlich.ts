import type {AmtlicherTitel} from './amtlicheListe';
import {nameKey} from './nameKey';
import type {SuchDokument} from './types';

/**
 * Adds official job titles as names (`amtlich`) to every profile with their code, behind its own names. Whatever a
 * profile is called already, for the search, is not added again: its own name says more about how the title relates to
 * it. Long masculine and feminine forms are added where they say more than the neutral title ("Facharbeiter/in -
 * Elastverarbeitung": "Facharbeiter für Elastverarbeitung" does not, "Diplom Ingenieur" for "Dipl.-Ing." does).
 */
export function withOfficialTitles(docs: readonly SuchDokument[], titles: readonly AmtlicherTitel[]): SuchDokument[] {
  const byCode = new Map<string, AmtlicherTitel[]>();
  for (const title of titles) byCode.set(title.kldb, [...(byCode.get(title.kldb) ?? []), title]);
  return docs.map((doc) => {
    const official = doc.typ === 'beruf' && doc.kldb !== undefined ? byCode.get(doc.kldb) : undefined;
    return official ? withTitles(doc, official) : doc;
  });
}

function withTitles(doc: SuchDokument, titles: readonly AmtlicherTitel[]): SuchDokument {
  const known = new Set([doc.title, ...doc.namen.map(({text}) => text)].map(nameKey));
  const added: SuchDokument['namen'] = [];
  for (const text of titles.flatMap(formsOf)) {
    const key = nameKey(text);
    if (key === '' || known.has(key)) continue;
    known.add(key);
    added.push({text, art: 'amtlich'});
  }
  return {...doc, namen: [...doc.namen, ...added]};
}

function formsOf({bezeichnung, maennlich, weiblich}: AmtlicherTitel): string[] {
  return [bezeichnung, maennlich, weiblich].filter((form) => form !== undefined);
}
