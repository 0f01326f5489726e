import type {SuchOptionen, TitelSeite, Zaehler} from './types';

type Filter = Pick<SuchOptionen, 'typ' | 'gruppe' | 'leitthema'>;

const passesTyp = ({typ}: Filter, seite: TitelSeite): boolean => typ === undefined || seite.typ === typ;

const passesGruppe = ({gruppe}: Filter, seite: TitelSeite): boolean => gruppe === undefined || seite.gruppe === gruppe;

const passesLeitthema = ({leitthema}: Filter, {leitthemen}: TitelSeite): boolean =>
  leitthema === undefined || (leitthemen?.includes(leitthema) ?? false);

/** Whether a page passes all filters. */
export function passes(filter: Filter, seite: TitelSeite): boolean {
  return passesTyp(filter, seite) && passesGruppe(filter, seite) && passesLeitthema(filter, seite);
}

/**
 * Counts the pages that pass, and for each value of each filter those that pass when that filter alone is lifted: what a
 * reader gets by choosing the value.
 * @param found positions in `seiten`
 */
export function countFound(
  filter: Filter,
  found: readonly number[],
  seiten: readonly TitelSeite[],
): {gesamt: number; zaehler: Zaehler} {
  const zaehler: Zaehler = {typ: {}, gruppe: {}, leitthema: {}};
  let gesamt = 0;
  for (const page of found) {
    const seite = seiten[page];
    if (!seite) continue;
    const typ = passesTyp(filter, seite);
    const gruppe = passesGruppe(filter, seite);
    const leitthema = passesLeitthema(filter, seite);
    if (typ && gruppe && leitthema) gesamt++;
    if (gruppe && leitthema) raise(zaehler.typ, seite.typ);
    if (typ && leitthema && seite.gruppe !== undefined) raise(zaehler.gruppe, seite.gruppe);
    if (typ && gruppe) for (const thema of seite.leitthemen ?? []) raise(zaehler.leitthema, thema);
  }
  return {gesamt, zaehler};
}

function raise<Key extends string>(counts: Partial<Record<Key, number>>, key: Key): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
