import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

/** As the theme finds them, whose package they are a part of. */
const theme = createRequire(require.resolve('@docusaurus/theme-classic/package.json'));
const LOCALES = join(dirname(theme.resolve('@docusaurus/theme-translations')), '..', 'locales');

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** The texts of the theme in a language, by their keys; descriptions are for translators. */
const texts = (locale: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(LOCALES, locale))
      .filter((file) => /^(?:theme-common|plugin-.*)\.json$/.test(file))
      .flatMap((file) => Object.entries(read(join(LOCALES, locale, file))))
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .filter(([key]) => !key.endsWith('___DESCRIPTION')),
  );

/** Texts that are the same in both languages. */
const SAME = new Set(['theme.docs.versionBadge.label', 'theme.blog.post.plurals', 'theme.tags.tagsPageLink']);

describe('texts of the theme', () => {
  it('are all German: those the theme leaves in English are translated here', () => {
    const english = texts('base');
    const german = texts('de');
    const own = read('i18n/de/code.json') as Record<string, {message: string}>;
    expect(Object.keys(english).length).toBeGreaterThan(70);
    const left = Object.entries(english)
      .filter(([key]) => !SAME.has(key))
      .filter(([key, text]) => (own[key]?.message ?? german[key] ?? text) === text);
    expect(left).toEqual([]);
  });
});
