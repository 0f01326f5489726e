import {act, render, screen} from '@testing-library/react';
import {type ComponentType, type ReactNode} from 'react';
import Original from 'react-loadable/lib/index.js';
import loadable, {type Make} from './loadable';

/** Renders a part that arrives after its first rendering and before it stands on the page. */
async function openBetween(make: Make): Promise<void> {
  let arrive: (part: {__esModule: true; default: () => ReactNode}) => void = () => undefined;
  const options = {
    loading: () => <p>wird geladen</p>,
    loader: () => new Promise((done) => (arrive = done)),
  };
  const Part = make(options) as unknown as ComponentType;
  // What the package does between its rendering and its mounting, without React's clock: the news comes to an instance not mounted yet.
  const {prototype} = Part as unknown as {prototype: {componentDidMount: () => void}};
  const {componentDidMount} = prototype;
  const late: (() => void)[] = [];
  prototype.componentDidMount = function (this: unknown): void {
    late.push(() => componentDidMount.call(this as never));
  };
  render(<Part />);
  await act(async () => {
    arrive({__esModule: true, default: () => <p>da</p>});
    await new Promise((done) => setTimeout(done));
  });
  expect(screen.getByText('wird geladen')).toBeVisible();
  await act(async () => {
    late.forEach((mount) => mount());
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => setTimeout(done));
  });
}

test('a part that arrives between rendering and mounting is shown', async () => {
  let calls = 0;
  await openBetween((options) => {
    const {loader, ...rest} = options as {loader: () => Promise<unknown>};
    const first = loader();
    return loadable({...rest, loader: () => (calls++, first)});
  });
  expect(screen.getByText('da')).toBeVisible();
  expect(calls).toBe(2);
});

test('the package alone would show nothing for good', async () => {
  await openBetween((options) => {
    const {loader, ...rest} = options as {loader: () => Promise<unknown>};
    const first = loader();
    return Original({...rest, loader: () => first});
  });
  expect(screen.getByText('wird geladen')).toBeVisible();
});
