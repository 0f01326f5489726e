import {HEADER_ONLY, written, type Directives} from '../csp/policy';

/** A response header: name and value. */
export type Header = readonly [name: string, value: string];

/** Abilities of browsers that the site never uses and no contribution shall get at; see https://www.w3.org/TR/permissions-policy/. */
const UNUSED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Headers with which a server says the same as the pages, and what a page cannot say itself. */
export const securityHeaders = (policy: Directives): Header[] => [
  ['Content-Security-Policy', written({...policy, ...HEADER_ONLY})],
  ['Permissions-Policy', UNUSED.map((name) => `${name}=()`).join(', ')],
  // Search words stand in addresses: no other site learns on which page a reader was.
  ['Referrer-Policy', 'same-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  // For browsers that do not know `frame-ancestors`.
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['X-Permitted-Cross-Domain-Policies', 'none'],
];
