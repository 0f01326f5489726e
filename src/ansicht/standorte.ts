import type {Standort} from '../content/schema';

/** Order of sites in every list: Saxony first, then by state, place and name. */
export function nachLandUndOrt(a: Standort, b: Standort): number {
  const rank = ({land}: Standort) => (land === 'Sachsen' ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    a.land.localeCompare(b.land, 'de') ||
    a.ort.localeCompare(b.ort, 'de') ||
    a.name.localeCompare(b.name, 'de')
  );
}
