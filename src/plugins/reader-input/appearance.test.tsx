import {repairAppearance} from './appearance';

/** The page after the site generator's own script and the repair, by its attributes. */
function repaired(search: string, stored: string | null, dark = false) {
  const root = document.createElement('html');
  root.setAttribute('lang', 'de');
  for (const [name, value] of new URLSearchParams(search)) {
    if (/^docusaurus-data-[a-z-]+$/.test(name)) root.setAttribute(name.replace('docusaurus-', ''), value);
  }
  const unknown = repairAppearance({root, search, stored, dark});
  return {unknown, ...Object.fromEntries([...root.attributes].map(({name, value}) => [name, value]))};
}

const page = (mode: string, choice: string, unknown = false) => ({
  lang: 'de',
  'data-theme': mode,
  'data-theme-choice': choice,
  unknown,
});

describe('repairAppearance', () => {
  it.each([
    ['', null, page('light', 'system')],
    ['', 'dark', page('dark', 'dark')],
    ['?docusaurus-theme=light', 'dark', page('light', 'light')],
  ])('keeps what the address %j and the storage %j rightly ask for', (search, stored, result) =>
    expect(repaired(search, stored)).toEqual(result),
  );

  it('follows the device where nobody has chosen', () =>
    expect(repaired('', null, true)).toEqual(page('dark', 'system')));

  it.each(['', 'system', 'Dark', '"dark"', '__proto__', '"><script>'])(
    'finds the stored colour mode %j unknown',
    (stored) => expect(repaired('', stored)).toEqual(page('light', 'system', true)),
  );

  it('ignores a colour mode of the address that does not exist, and takes the stored one', () =>
    expect(repaired('?docusaurus-theme=pink', 'dark')).toEqual(page('dark', 'dark')));

  it.each([
    '?docusaurus-data-nicht-drucken=1',
    '?docusaurus-data-theme=dark&docusaurus-data-theme-choice=dark',
    '?docusaurus-data-x=1&docusaurus-data-x=2&docusaurus-data-y=',
    '?docusaurus-data-=1&docusaurus-data-%20%3E=2&docusaurus-data-%00',
  ])('lets %s write nothing on the page', (search) => expect(repaired(search, null)).toEqual(page('light', 'system')));
});
