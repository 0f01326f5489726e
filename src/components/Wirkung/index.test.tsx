import {screen, within} from '@testing-library/react';
import {renderPage} from '@site/tests/jest/renderPage';
import Wirkung from '.';

const wirkung = {
  digitalisierung: 'hoch',
  elektromobilitaet: 'mittel',
  'flexible-produktion': 'gering',
  mensch: 'hoch',
} as const;

describe('Wirkung', () => {
  it('says the level of every theme in words, with a link to the theme', () => {
    renderPage(<Wirkung wirkung={wirkung} />);
    const lines = screen
      .getAllByRole('listitem')
      .map((item) => [within(item).getByRole('link').getAttribute('href'), item.textContent]);
    expect(lines).toEqual([
      ['/themen/digitalisierung/', 'Digitalisierunghoch'],
      ['/themen/elektromobilitaet/', 'Elektromobilitätmittel'],
      ['/themen/flexible-produktion/', 'Flexible Produktion und Logistikgering'],
      ['/themen/mensch/', 'Der Menschhoch'],
    ]);
  });

  it('hides the bar, which only repeats the word, and fills it by the level', () => {
    renderPage(<Wirkung wirkung={wirkung} />);
    const bars = screen
      .getAllByRole('listitem')
      .map((item) => item.querySelectorAll('[aria-hidden="true"] > .an').length);
    expect(bars).toEqual([3, 2, 1, 3]);
  });
});
