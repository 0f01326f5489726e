import ComponentCreator from '@docusaurus/core/lib/client/exports/ComponentCreator';
import {render, screen} from '@testing-library/react';
import {createElement} from 'react';
import lazyPage from './lazyPages';

jest.mock('@docusaurus/core/lib/client/exports/ComponentCreator', () => ({
  __esModule: true,
  default: jest.fn((path: string, hash: string) =>
    Object.assign(({location}: {location: string}) => `${path} ${hash} at ${location}`, {
      preload: () => Promise.resolve(`parts of ${path}`),
    }),
  ),
}));

const creator = jest.mocked(ComponentCreator);

beforeEach(() => creator.mockClear());

it('makes nothing before the page is asked for, and makes it once', async () => {
  const Page = lazyPage('/suche/', 'a1b');
  expect(creator).not.toHaveBeenCalled();
  expect(await Page.preload()).toBe('parts of /suche/');
  const props = {location: '/suche/?q=a'};
  for (let times = 0; times < 2; times++) render(createElement<object>(Page, props));
  expect(screen.getAllByText('/suche/ a1b at /suche/?q=a')).toHaveLength(2);
  expect(creator).toHaveBeenCalledTimes(1);
});
