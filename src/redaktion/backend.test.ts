import {backendOf, LOKALER_DIENST} from './backend';
import {html} from './html';
import {konfiguration} from './konfiguration';

const projekt = {art: 'github', repository: 'https://github.com/beispiel/automobilberufe.git', zweig: 'main'} as const;
const anmeldung = 'https://anmeldung.example.org/github/';

describe('backendOf', () => {
  it('works on the own machine alone as long as nothing else is known', () => {
    const lokal = {backend: {name: 'proxy', proxy_url: LOKALER_DIENST, branch: 'main'}, online: false};
    expect(backendOf(undefined)).toMatchObject(lokal);
    // Without a service of its own, Decap would ask a foreign one to sign contributors in.
    expect(backendOf(projekt)).toMatchObject(lokal);
    expect(backendOf({...projekt, repository: 'https://git.example.org/a/b', anmeldung})).toMatchObject(lokal);
    expect(backendOf({...projekt, zweig: 'stand'})).toMatchObject({backend: {branch: 'stand'}});
  });

  it('proposes to the repository on GitHub, signed in by the service of the operator', () => {
    expect(backendOf({...projekt, anmeldung, zweig: 'stand'})).toMatchObject({
      online: true,
      backend: {
        name: 'github',
        repo: 'beispiel/automobilberufe',
        branch: 'stand',
        base_url: 'https://anmeldung.example.org',
        auth_endpoint: 'github',
        open_authoring: true,
      },
    });
    expect(backendOf({...projekt, anmeldung: 'https://anmeldung.example.org'}).backend).toMatchObject({
      auth_endpoint: 'auth',
    });
  });
});

describe('the page', () => {
  it('talks to no other host than its backend needs', () => {
    const lokal = html(backendOf(undefined));
    expect(lokal.match(/https?:\/\/[^ ;"]+/g)).toEqual(['http://localhost:8081']);
    expect(html(backendOf({...projekt, anmeldung})).match(/https?:\/\/[^ ;"]+/g)).toEqual([
      'https://avatars.githubusercontent.com',
      'http://localhost:8081',
      'https://api.github.com',
      'https://www.githubstatus.com',
    ]);
  });

  it('has no script of its own in the markup, and says in German what it needs', () => {
    const seite = html(backendOf(undefined));
    expect(seite).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/);
    expect(seite).toContain('<html lang="de">');
    expect(seite).toMatch(/<noscript>.*Das Formular braucht JavaScript/);
    expect(seite).toContain('<meta name="robots" content="noindex">');
  });
});

it('saves as a proposal, and edits the working copy on the own machine', () => {
  const ergebnis = konfiguration(backendOf(undefined), 'https://www.example.org/');
  expect(ergebnis).toMatchObject({
    locale: 'de',
    publish_mode: 'editorial_workflow',
    local_backend: {url: LOKALER_DIENST},
    load_config_file: false,
    site_url: 'https://www.example.org/',
  });
  const namen = ergebnis.collections.map(({name}) => name);
  expect(new Set(namen).size).toBe(namen.length);
  expect(JSON.stringify(ergebnis)).not.toContain('undefined');
});
