import type {Katalog} from '../../content';

/** Components of the pages that are made from files with fields, by address of the page. */
export function layouts(katalog: Katalog): ReadonlyMap<string, string> {
  const kinds = {
    Artikel: katalog.artikel,
    Beruf: [...katalog.berufe, ...katalog.abgeloeste],
    Leitfaden: katalog.leitfaeden,
    Regionseite: katalog.regionseiten,
    Thema: katalog.themen,
    Weg: katalog.wege,
  };
  return new Map(
    Object.entries(kinds).flatMap(([kind, pages]) =>
      pages.map(({url}): [string, string] => [url, `@site/src/components/Dokument/${kind}`]),
    ),
  );
}
