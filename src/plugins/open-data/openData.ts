import type {Katalog} from '../../content';

/** Version of the open data format; raised when a field is renamed or removed. */
const FORMAT = 1;

/** The machine-readable catalogue `daten/berufe.json`: every profile's front matter as written. */
export function openData(
  katalog: Katalog,
  stand: string,
): {schema: number; stand: string; lizenz: string; berufe: unknown[]} {
  return {
    schema: FORMAT,
    stand,
    lizenz: 'CC BY 4.0',
    berufe: katalog.berufe.map(
      ({datei: _datei, einleitung: _einleitung, abschnitte: _abschnitte, zitate: _zitate, ...vorspann}) => vorspann,
    ),
  };
}
