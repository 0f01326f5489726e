import type {Betreiber} from '../content/betreiber/schema';

/** Where `decap-server` answers on the author's own machine. */
export const LOKALER_DIENST = 'http://localhost:8081/api/v1';

/** How Decap reaches the files, and which hosts the page has to talk to for it. */
export interface Backend {
  backend: Record<string, unknown>;
  /** Origins for the policy of the page, by directive. */
  ziele: {connect: string[]; img: string[]};
  /** Whether the form works on the published page; else only on the machine of an author. */
  online: boolean;
}

const nurLokal = (branch: string): Backend => ({
  backend: {name: 'proxy', proxy_url: LOKALER_DIENST, branch},
  ziele: {connect: [], img: []},
  online: false,
});

/** Chosen by what the operator says of the project: GitHub with its own sign-in service, else the local service alone. */
export function backendOf(projekt: Betreiber['projekt']): Backend {
  const adresse = projekt && /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(projekt.repository);
  const zweig = projekt?.zweig ?? 'main';
  if (!adresse || !projekt.anmeldung) return nurLokal(zweig);
  return {
    backend: {
      name: 'github',
      repo: adresse[1],
      branch: zweig,
      base_url: new URL(projekt.anmeldung).origin,
      auth_endpoint: new URL(projekt.anmeldung).pathname.replace(/^\/|\/$/g, '') || 'auth',
      // Who may not write to the repository works on a copy of it, and proposes the change from there.
      open_authoring: true,
      commit_messages: {
        create: '{{collection}}: {{slug}} anlegen',
        update: '{{collection}}: {{slug}} ändern',
        delete: '{{collection}}: {{slug}} löschen',
      },
    },
    ziele: {
      connect: ['https://api.github.com', 'https://www.githubstatus.com'],
      img: ['https://avatars.githubusercontent.com'],
    },
    online: true,
  };
}
