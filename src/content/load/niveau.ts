import {ANFORDERUNGSNIVEAUS, type Anforderungsniveau} from '../schema';

/** Requirement level of a KldB code: its last digit; undefined where that is none of 1 to 4. */
export function niveauOf(kldb: string): Anforderungsniveau | undefined {
  const digit = Number(kldb.at(-1));
  return isNiveau(digit) ? digit : undefined;
}

function isNiveau(value: number): value is Anforderungsniveau {
  return value in ANFORDERUNGSNIVEAUS;
}
