/** @jest-environment node */
import {existsSync, readFileSync} from 'node:fs';
import {NGINX_PACKAGES} from '../../scripts/serving/nginx';

interface Instruction {
  name: string;
  value: string;
}

/** Instructions of a Containerfile, continued lines joined, without comments. */
function instructions(text: string): Instruction[] {
  const lines = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [, name = '', value = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    return {name, value};
  });
}

const all = instructions(readFileSync('Containerfile', 'utf8'));
const lastFrom = all.map(({name}) => name).lastIndexOf('FROM');
const [built, served] = [all.slice(0, lastFrom), all.slice(lastFrom)];
const values = (list: Instruction[], wanted: string) =>
  list.filter(({name}) => name === wanted).map(({value}) => value);

/** The command that the configuration itself names for another base address. */
const [, baseCommand = ''] =
  /^#\s+sed -i '(.+)' server\.conf$/m.exec(readFileSync('serving/nginx/server.conf', 'utf8')) ?? [];

it('every line is an instruction', () => {
  const known = /^(?:FROM|RUN|WORKDIR|COPY|ARG|ENV|USER|EXPOSE|STOPSIGNAL|HEALTHCHECK|ENTRYPOINT)$/;
  expect(all.filter(({name}) => !known.test(name))).toEqual([]);
});

it('stands on named versions', () => {
  const images = values(all, 'FROM').map((value) => value.split(' ')[0] ?? '');
  expect(images).toHaveLength(2);
  for (const image of images) expect(image).toMatch(/^docker\.io\/library\/(?:node|debian):(?!latest)[\w.-]+$/);
  expect(images[0]).toContain(`:${readFileSync('.nvmrc', 'utf8').trim()}-`);
});

it('serves as a numbered user without rights, and nothing after that is done as root', () => {
  const users = values(served, 'USER');
  expect(users).toEqual(['10001:10001']);
  const after = served.slice(served.findIndex(({name}) => name === 'USER'));
  expect(after.filter(({name}) => name === 'RUN' || name === 'COPY')).toEqual([]);
});

it('fetches nothing but packages', () => {
  expect(values(all, 'ADD')).toEqual([]);
  expect(values(all, 'RUN').join('\n')).not.toMatch(/https?:|curl|wget/);
  expect(values(built, 'RUN')).toContain('npm ci --ignore-scripts');
});

it('copies what exists', () => {
  const sources = values(built, 'COPY').flatMap((value) => value.split(' ').slice(0, -1));
  expect(sources.length).toBeGreaterThan(2);
  expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  for (const value of values(served, 'COPY')) expect(value).toMatch(/^--from=bau \/fertig\//);
});

it('leaves out what may be secret, and what the build makes anew', () => {
  const ignored = readFileSync('.containerignore', 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'build', 'delivery', '.env*']));
  for (const needed of ['docs', 'src', 'static', 'serving', '.git']) expect(ignored).not.toContain(needed);
});

it('serves with the packages and the configuration that the tests run', () => {
  const install = values(served, 'RUN').join('\n');
  for (const name of NGINX_PACKAGES) expect(install).toMatch(new RegExp(`\\s${name}\\s`));
  const lay = values(built, 'RUN').join('\n');
  expect(lay).toContain('cp -R serving/nginx/. /fertig/conf/');
  expect(lay).toContain('cp -R delivery/nginx /fertig/conf/kopfzeilen');
  const place = readFileSync('serving/nginx/ort.conf', 'utf8');
  const [, port] = /^listen (\d+);$/m.exec(place) ?? [];
  const [, root] = /^root (\S+);$/m.exec(place) ?? [];
  expect(values(served, 'EXPOSE')).toEqual([port]);
  expect(values(served, 'COPY')).toEqual(
    [`/fertig/conf /etc/automobilberufe`, `/fertig/site ${root ?? ''}`].map((to) => `--from=bau ${to}`),
  );
  expect(values(served, 'HEALTHCHECK').join()).toContain(`/dev/tcp/127.0.0.1/${port ?? ''}`);
  expect(JSON.parse(values(served, 'ENTRYPOINT')[0] ?? '')).toEqual(
    expect.arrayContaining(['nginx', '-p', '/tmp', '-c', '/etc/automobilberufe/nginx.conf']),
  );
});

it('sets another base address with the same command as the configuration names', () => {
  expect(baseCommand).toContain('# BASE_URL$');
  const lay = values(built, 'RUN').join('\n');
  const command = /sed -i "(.+?)" \/fertig\/conf\/server\.conf/.exec(lay)?.[1];
  expect(command?.replace('\\$', '$').replace('$BASE_URL', '/automobilberufe/')).toBe(baseCommand);
});
