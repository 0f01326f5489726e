import {join} from 'node:path';
import type {Paket} from '../../ansicht/lizenzen';
import {AUSGELIEFERT, type Teil} from './ausgeliefert';
import {licenceText} from './licenceText';
import type {Lock} from './lock';

/** The packages of each part, in the order of their names. */
export type Pakete = Record<Teil, Paket[]>;

/**
 * What is delivered to readers, with versions from the lock and licences from the installed packages.
 * @throws when a listed package is not installed, states no licence or has no text of it
 */
export function pakete(siteDir: string, lock: Lock): Pakete {
  const liste = (teil: Teil): Paket[] =>
    Object.entries(AUSGELIEFERT[teil])
      .map(([ordner, zweck]) => {
        const pfad = `node_modules/${ordner}`;
        const paket = lock.get(pfad);
        if (paket?.license === undefined) throw new Error(`${pfad} is not locked, or states no licence`);
        const {name, version, license: lizenz} = paket;
        return {pfad, name, version, lizenz, zweck, ...licenceText(join(siteDir, pfad), lizenz)};
      })
      .sort((a, b) => (a.pfad < b.pfad ? -1 : 1));
  return {seite: liste('seite'), offline: liste('offline'), redaktion: liste('redaktion')};
}
