/** The parts of the site's configuration that components read. */
export default {
  title: 'Automobilberufe im Wandel',
  url: 'http://localhost',
  baseUrl: '/',
  trailingSlash: true,
  future: {experimental_router: 'browser'},
  themeConfig: {},
  customFields: {meldewege: {begriffe: '', email: '', fassung: 'abc1234 vom 26.11.2026', server: 'http://localhost/'}},
};
