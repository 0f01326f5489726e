import siteConfig from '@generated/docusaurus.config';
import {WORKER_POLICY} from '../delivery/csp/policy';

const SERVICE_WORKER = `${siteConfig.baseUrl}sw.js`;

let address: string | TrustedScriptURL | undefined;

/** The address of the service worker, as browsers with trusted types ask for it: given out by a policy that knows no other. */
export function workerAddress(): string | TrustedScriptURL {
  // A page may make a policy of one name only once.
  address ??=
    window.trustedTypes
      ?.createPolicy(WORKER_POLICY, {
        createScriptURL(asked: string): string {
          if (asked !== SERVICE_WORKER) throw new TypeError(`Not the service worker of this site: ${asked}`);
          return asked;
        },
      })
      .createScriptURL(SERVICE_WORKER) ?? SERVICE_WORKER;
  return address;
}
