import {screen} from '@testing-library/react';
import {renderPage} from '../../../tests/jest/renderPage';
import Pruefhinweis from '.';

const hinweis = () => screen.queryByRole('note')?.textContent;

describe('Pruefhinweis', () => {
  it('is silent while a page is valid and its evidence sure', () => {
    renderPage(<Pruefhinweis gueltigBis="2027-05" heute="2026-11-26" />);
    expect(hinweis()).toBeUndefined();
  });

  it('says when the time is over, why the evidence is unsure, or both', () => {
    renderPage(
      <Pruefhinweis gueltigBis="2026-10" pruefen="Der Gesetzestext wurde nicht gelesen." heute="2026-11-26" />,
    );
    expect(hinweis()).toBe(
      'Vor Anwendung prüfen. Die Frist dieser Angaben ist am 10/2026 abgelaufen. Der Gesetzestext wurde nicht gelesen.',
    );
  });
});
