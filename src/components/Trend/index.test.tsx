import {render} from '@testing-library/react';
import {keysOf, RICHTUNGEN, TRENDS} from '@site/src/content/schema/werte';
import Trend from '.';

const werte = [...new Set([...keysOf(TRENDS), ...keysOf(RICHTUNGEN)])];

describe('Trend', () => {
  it.each(werte)('says %s in words', (wert) => {
    const {container} = render(<Trend wert={wert} />);
    expect(container).toHaveTextContent({...TRENDS, ...RICHTUNGEN}[wert]);
  });

  it('has a sign of its own for each value, hidden from screen readers', () => {
    const signs = werte.map((wert) => {
      const {container} = render(<Trend wert={wert} />);
      return container.querySelector('[aria-hidden="true"]')?.textContent;
    });
    expect(new Set(signs).size).toBe(werte.length);
  });
});
