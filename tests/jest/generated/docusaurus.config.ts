/** The parts of the site's configuration that components read. */
export default {
  title: 'Automobilberufe im Wandel',
  url: 'http://localhost',
  baseUrl: '/',
  trailingSlash: true,
  future: {experimental_router: 'browser'},
  themeConfig: {},
};
