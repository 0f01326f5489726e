import type {Kompetenzbezug, Stufe} from '../content/schema';

/** One competence of the target occupation, seen from the origin. */
export interface Lernschritt {
  id: string;
  /** Level in the origin occupation; 0 when it is not needed there. */
  von: Stufe | 0;
  /** Level in the target occupation. */
  nach: Stufe;
}

/** What two occupations share and what a person has to learn. */
export interface Abgleich {
  /** Ids of target competences the origin brings at the target's level or above, in the target's order. */
  vorhanden: string[];
  /** Competences that have to grow from a lower level. */
  ausbauen: Lernschritt[];
  /** Competences that are new. */
  neu: Lernschritt[];
}

/**
 * Compares the competences of two occupations from the point of view of the target.
 * A plain comparison of levels: it says what a profile asks for, not what one person can do.
 */
export function gleicheAb(von: readonly Kompetenzbezug[], nach: readonly Kompetenzbezug[]): Abgleich {
  const levels = new Map(von.map(({id, stufe}) => [id, stufe]));
  const result: Abgleich = {vorhanden: [], ausbauen: [], neu: []};
  for (const {id, stufe} of nach) {
    const present = levels.get(id) ?? 0;
    if (present >= stufe) result.vorhanden.push(id);
    else (present === 0 ? result.neu : result.ausbauen).push({id, von: present, nach: stufe});
  }
  return result;
}
