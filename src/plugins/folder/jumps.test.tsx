import type {ClientModule} from '@docusaurus/types';
import {act, fireEvent, screen} from '@testing-library/react';
import jumps, {partOf} from './jumps';

type Location = Parameters<NonNullable<ClientModule['onRouteDidUpdate']>>[0]['location'];

const place = (pathname: string, hash = ''): Location => ({pathname, hash, search: '', state: undefined});
const go = (location: Location, previousLocation: Location | null = null) =>
  jumps.onRouteDidUpdate?.({location, previousLocation});
const scrolled = jest.fn();

beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
  document.body.innerHTML = '<a href="#/a/#eins">Eins</a><h2 id="eins">Teil</h2><p id="zwei">Text</p>';
});

it('scrolls to the place, marks it and goes on from there by keyboard', () => {
  go(place('/a/', '#eins'), place('/a/'));
  expect(scrolled.mock.contexts).toEqual([screen.getByText('Teil')]);
  expect(screen.getByText('Teil')).toHaveFocus();
  go(place('/a/', '#zwei'), place('/a/', '#eins'));
  expect([...document.querySelectorAll('[data-ziel]')]).toEqual([screen.getByText('Text')]);
});

it('marks nothing any more on a page without a place', () => {
  go(place('/a/', '#eins'), place('/a/'));
  go(place('/b/'), place('/a/', '#eins'));
  expect(document.querySelector('[data-ziel]')).toBeNull();
});

it('leaves the reader alone when only the query changes', () => {
  go({...place('/a/', '#eins'), search: '?q=x'}, place('/a/', '#eins'));
  expect(scrolled).not.toHaveBeenCalled();
});

it('waits for a place that comes with its page, and not for one the reader has left', async () => {
  const add = (id: string) => act(async () => document.body.append(Object.assign(document.createElement('p'), {id})));
  go(place('/a/', '#drei'));
  await add('drei');
  expect(scrolled).toHaveBeenCalledTimes(1);
  go(place('/a/', '#vier'));
  go(place('/b/'), place('/a/', '#vier'));
  await add('vier');
  expect(scrolled).toHaveBeenCalledTimes(1);
});

it('leads back to the place at a second click on the same link', () => {
  window.location.hash = '#/a/#eins';
  fireEvent.click(screen.getByText('Eins'));
  expect(scrolled).toHaveBeenCalledTimes(1);
});

it.each(['#%', '#unbekannt', ''])('survives the place %j', (hash) => {
  go(place('/a/', hash));
  expect(scrolled).not.toHaveBeenCalled();
});

it.each([
  ['', ''],
  ['#/', ''],
  ['#/a/', ''],
  ['#/a/?q=x#eins', '#eins'],
  ['#/a/#%C3%A4', '#%C3%A4'],
])('the part of %j is %j', (hash, part) => expect(partOf(hash)).toBe(part));
