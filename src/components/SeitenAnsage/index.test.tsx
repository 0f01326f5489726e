import {act, screen} from '@testing-library/react';
import {renderPage, type RenderedPage} from '@site/tests/jest/renderPage';
import SeitenAnsage from '.';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function open(): RenderedPage {
  document.title = 'Start';
  return renderPage(
    <>
      <main>
        <h1>Überschrift</h1>
        <input aria-label="Feld" />
      </main>
      <SeitenAnsage />
    </>,
  );
}

function go(history: RenderedPage['history'], url: string): void {
  act(() => {
    history.push(url);
    document.title = 'Berufe';
  });
  act(() => jest.advanceTimersByTime(200));
}

it('says nothing on the first page, which the screen reader reads itself', () => {
  open();
  act(() => jest.advanceTimersByTime(200));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(document.body).toHaveFocus();
});

it('says the title of the next page and moves the focus to its heading', () => {
  const {history} = open();
  go(history, '/berufe/');
  expect(screen.getByRole('status')).toHaveTextContent('Berufe');
  expect(screen.getByRole('heading')).toHaveFocus();
});

it('leaves the focus to the browser when the link names a part of the page', () => {
  const {history} = open();
  go(history, '/berufe/#logistik');
  expect(screen.getByRole('status')).toHaveTextContent('Berufe');
  expect(screen.getByRole('heading')).not.toHaveFocus();
});

it('leaves the focus where the new page has put it', () => {
  const {history} = open();
  act(() => screen.getByRole('textbox').focus());
  go(history, '/suche/');
  expect(screen.getByRole('textbox')).toHaveFocus();
});

it('says nothing when only the query of a page changes', () => {
  const {history} = open();
  go(history, '/?q=dreher');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('has the last word when the site generator moves the focus right after the new title', () => {
  const {history} = open();
  const generator = document.createElement('div');
  generator.tabIndex = -1;
  screen.getByRole('main').before(generator);
  act(() => {
    history.push('/berufe/');
    document.title = 'Berufe';
  });
  act(() => jest.advanceTimersByTime(100));
  act(() => generator.focus());
  act(() => jest.advanceTimersByTime(100));
  expect(screen.getByRole('heading')).toHaveFocus();
});
