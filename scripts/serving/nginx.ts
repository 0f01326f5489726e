import {existsSync} from 'node:fs';
import {findProgram, installOnDebian} from '../debian';

/** Where `serving/nginx/brotli/modul.conf` looks for the module. */
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Debian's package of nginx and of the module that sends what the build has compressed as brotli. */
export const NGINX_PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'] as const;

/**
 * Path of nginx. On Debian as root (containers, continuous integration) it is installed when missing.
 * @throws Error when nginx or its module for brotli is missing; the message says how to provide them
 */
export function findNginx(): string {
  const search = () => {
    const nginx = findProgram(['nginx'], ['/usr/sbin/nginx']);
    return nginx !== undefined && existsSync(BROTLI_MODULE) ? nginx : undefined;
  };
  const found = search() ?? (installOnDebian(...NGINX_PACKAGES) ? search() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    `The tests of the web server need nginx and ${BROTLI_MODULE}, and they were not found. Any of these helps:\n` +
      `  - install them (Debian, Ubuntu: apt-get install ${NGINX_PACKAGES.join(' ')})\n` +
      '  - leave these tests out: npm test -- --skip nginx',
  );
}
