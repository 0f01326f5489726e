import {slimTranslations} from './slimTranslations';

describe('slimTranslations', () => {
  it('leaves out the texts of pages and buttons that the site has components of its own for', () =>
    expect(
      JSON.parse(
        slimTranslations(
          JSON.stringify({
            'theme.NavBar.navAriaLabel': 'Hauptmenü',
            'theme.NotFound.title': 'Seite nicht gefunden',
            'theme.NotFound.p1': 'Wir konnten nicht finden, wonach Sie gesucht haben.',
            'theme.blog.sidebar.navAriaLabel': 'Beiträge',
            'theme.CodeBlock.copy': 'Kopieren',
            'theme.docs.versions.latestVersionLinkLabel': 'neueste Fassung',
          }),
        ),
      ),
    ).toEqual({
      'theme.NavBar.navAriaLabel': 'Hauptmenü',
      'theme.NotFound.title': 'Seite nicht gefunden',
      'theme.docs.versions.latestVersionLinkLabel': 'neueste Fassung',
    }));
});
