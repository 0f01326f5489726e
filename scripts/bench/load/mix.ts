import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** One of the addresses a load test asks for. */
export interface Target {
  name: string;
  path: string;
}

const largest = (folder: string, names: string[]): string =>
  names.reduce((most, name) => (statSync(join(folder, name)).size > statSync(join(folder, most)).size ? name : most));

/**
 * What a first visit and a search ask for: start page, a profile, the main script, the largest piece of the search index.
 * @param build folder of the built site
 * @throws Error when the site has not been built
 */
export function mixOf(build: string): Target[] {
  const [script] = /assets\/js\/main\.[0-9a-f]+\.js/.exec(readFileSync(join(build, 'index.html'), 'utf8')) ?? [];
  if (script === undefined) throw new Error(`${build} has no start page with a main script. Run npm run build first.`);
  const folder = join(build, 'assets', 'js');
  // The index of titles is by far the largest script of a site.
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const profile = readdirSync(join(build, 'berufe'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()[0];
  if (profile === undefined) throw new Error(`${build} has no profile. Run npm run build first.`);
  return [
    {name: 'Startseite', path: '/'},
    {name: 'Profil', path: `/berufe/${profile}/`},
    {name: 'Hauptskript', path: `/${script}`},
    {name: 'Suchindex', path: `/assets/js/${largest(folder, scripts)}`},
  ];
}
