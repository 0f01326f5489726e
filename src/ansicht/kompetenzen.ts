import type {Register} from '../content/katalog';

/** Name of a competence; its id where the register does not know it (the check reports that). */
export function kompetenzName(id: string, register: Register): string {
  return register.kompetenzen.get(id)?.name ?? id;
}
