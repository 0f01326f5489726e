import {hostileHash} from '../jest/leser/hostileValues';
import {arbeitskopie, meldeAn, verbinde, type Arbeitskopie} from './arbeitskopie';
import {test} from './fixtures';
import {fuzz, intoHash} from './fuzz';

/** Addresses inside the form editor that show lists. */
const PLACES = ['/collections/berufe', '/collections/berufe/filter/x', '/collections/gibt-es-nicht'];

let kopie: Arbeitskopie;
test.beforeAll(async () => {
  kopie = await arbeitskopie();
});
test.afterAll(() => kopie.ende());

test('any hash leads the form editor to one of its pages', async ({page, problems}) => {
  await verbinde(page, kopie);
  await fuzz(page, problems, {
    name: 'hash of the form editor',
    open: meldeAn,
    // That nothing was found is said in a heading of the second level.
    shown: 'h1, h2',
    input: hostileHash(PLACES),
    apply: intoHash,
    recover: () =>
      page.evaluate(async () => {
        window.location.hash = '#/collections/berufe';
        await window.probe.until('the profiles', () => window.probe.text('h1').includes('Berufsprofile'));
      }),
  });
});
