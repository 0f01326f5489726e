import {test} from './fixtures';
import {fuzz, intoHash, searchAnswers} from './fuzz';
import {hostileHash, hostileJson, hostilePath, hostileQuery} from '../jest/leser/hostileValues';

test('any query of the search page is a text to search for, or ignored', async ({page, problems}) => {
  await fuzz(page, problems, {
    name: 'query of the search page',
    open: '/suche/',
    input: hostileQuery({
      q: ['mechatroniker', '26112', 'CNC Dreher'],
      typ: ['beruf', 'thema'],
      gruppe: ['elektro', 'produktion'],
      leitthema: ['digitalisierung', 'elektromobilitaet'],
      'docusaurus-theme': ['dark', 'light'],
    }),
    apply: (json) =>
      page.evaluate(async (query) => {
        window.probe.go(`/suche/${JSON.parse(query) as string}`);
        await window.probe.settle();
      }, json),
    recover: searchAnswers,
  });
});

test('any query of the page with changes leaves a day to choose from', async ({page, problems}) => {
  await fuzz(page, problems, {
    name: 'query of “Was ist neu”',
    open: '/aktuelles/neu/',
    input: hostileQuery({seit: ['2026-07-01', '2025-02-29', '0000-00-00', '9999-12-31']}),
    apply: (json) =>
      page.evaluate(async (query) => {
        window.probe.go(`/aktuelles/neu/${JSON.parse(query) as string}`);
        await window.probe.settle();
      }, json),
    recover: () =>
      page.evaluate(async () => {
        window.probe.go('/aktuelles/neu/?seit=2026-07-01');
        await window.probe.until(
          'the day',
          () => document.querySelector<HTMLInputElement>('input[type=date]')?.value === '2026-07-01',
        );
      }),
  });
});

for (const [name, address, id] of [
  ['hash of a profile', '/berufe/zerspanungsmechaniker/', 'quellen'],
  ['hash of the glossary', '/glossar/', 'oem'],
] as const) {
  test(`any ${name} leaves the page as it is`, async ({page, problems}) => {
    await fuzz(page, problems, {
      name,
      open: address,
      input: hostileHash([id, '__docusaurus', 'aussage-1']),
      apply: intoHash,
      recover: () =>
        page.evaluate(async (good) => {
          window.location.hash = good;
          await window.probe.until(
            'the page',
            () => document.querySelector('main h1') !== null && document.getElementById(good) !== null,
          );
        }, id),
    });
  });
}

test('any path leads to a page or to the one for unknown addresses', async ({page, problems}) => {
  await fuzz(page, problems, {
    name: 'path inside the site',
    open: '/ueber/impressum/',
    input: hostilePath(['/suche/', '/berufe/', '/ueber/impressum/']),
    apply: (json) =>
      page.evaluate(async (path) => {
        window.probe.go(JSON.parse(path) as string);
        await window.probe.settle();
      }, json),
    recover: () =>
      page.evaluate(async () => {
        window.probe.go('/ueber/impressum/');
        await window.probe.until('the page', () => window.probe.text('main h1') === 'Impressum');
      }),
  });
});

test('any state of the browser history is ignored', async ({page, problems}) => {
  await fuzz(page, problems, {
    name: 'state of the browser history',
    open: '/suche/',
    input: hostileJson(['key', 'state']),
    apply: (json) =>
      page.evaluate(async (state) => {
        window.probe.go('/suche/?q=dreher', JSON.parse(state));
        await window.probe.settle();
      }, json),
    recover: searchAnswers,
  });
});
