import {headersFor, parseHeadersFile} from '../../../../scripts/headersFile';
import {redaktionPolicy} from '../../../redaktion/html';
import {sitePolicy} from '../csp/policy';
import {apache, headersFile, nginx, type Headers} from './formats';
import {securityHeaders} from './headers';

const headers: Headers = {
  site: securityHeaders(sitePolicy(['sha256-abc='])),
  redaktion: securityHeaders(redaktionPolicy({ziele: {img: [], connect: ['https://api.github.com']}})),
};

/** Names and values as nginx or Apache would send them. */
const directives = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name, value]) => [name, value?.replace(/\\(.)/g, '$1')]);

describe('security headers', () => {
  const site = Object.fromEntries(headers.site);

  test('allow no inline code, no eval, no other host, no frame', () => {
    const policy = site['Content-Security-Policy'];
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    for (const directive of ["default-src 'none'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"])
      expect(policy).toContain(directive);
    expect(policy).toContain("script-src 'self' 'sha256-abc='");
  });

  test('tell other sites nothing and give pages no ability they do not need', () => {
    expect(site).toMatchObject({
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(site['Permissions-Policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  });
});

test('nginx sends exactly these, with every status', () => {
  expect(directives(nginx(headers.site), /^add_header (\S+) "((?:\\.|[^"\\])*)" always;$/gm)).toEqual(headers.site);
});

test('Apache sends the site’s or the form editor’s, never both', () => {
  const text = apache(headers, '/berufe/');
  const pattern = /^ {4}Header always set (\S+) "((?:\\.|[^"\\])*)"$/gm;
  const [editor = '', site = ''] = text.split('<Else>');
  expect(text).toContain('<If "%{REQUEST_URI} =~ m#^/berufe/redaktion/#">');
  expect(directives(editor, pattern)).toEqual(headers.redaktion);
  expect(directives(site, pattern)).toEqual(headers.site);
  expect(text).toContain('ErrorDocument 404 /berufe/404.html');
});

test('a static host sends the site’s or the form editor’s, never both', () => {
  const rules = parseHeadersFile(headersFile(headers, ['404.html', 'assets/', 'berufe/', 'redaktion/']));
  const site = Object.fromEntries(headers.site);
  for (const path of ['/', '/404.html', '/assets/js/main.js', '/berufe/', '/berufe/mechatroniker/'])
    expect(headersFor(rules, path)).toEqual(site);
  expect(headersFor(rules, '/redaktion/')).toEqual(Object.fromEntries(headers.redaktion));
  expect(headersFor(rules, '/redaktion/redaktion.js')).toEqual(Object.fromEntries(headers.redaktion));
});
