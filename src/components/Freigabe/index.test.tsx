import {render, screen} from '@testing-library/react';
import {PRUEFUNGEN} from '@site/tests/jest/beispiele';
import Freigabe, {FreigabeMarke} from '.';

describe('FreigabeMarke', () => {
  it.each([
    ['no sign-off', PRUEFUNGEN.keine, 'Entwurf · fachliche Prüfung steht aus'],
    ['only the editorial sign-off', PRUEFUNGEN.nurRedaktionell, 'Entwurf · fachliche Prüfung steht aus'],
    ['only the expert sign-off', PRUEFUNGEN.nurFachlich, 'Entwurf · redaktionelle Prüfung steht aus'],
  ])('calls a profile with %s a draft', (_, pruefung, text) => {
    render(<FreigabeMarke pruefung={pruefung} />);
    expect(screen.getByText(text)).toHaveClass('entwurf');
  });

  it('names the expert organisation and the day once both sign-offs are there', () => {
    render(<FreigabeMarke pruefung={PRUEFUNGEN.beide} />);
    expect(screen.getByText('Fachlich geprüft durch ACOD am 02.11.2026')).toHaveClass('geprueft');
  });
});

describe('Freigabe', () => {
  it('says which sign-off is missing', () => {
    render(<Freigabe pruefung={PRUEFUNGEN.nurFachlich} stand="2026-11-22" />);
    expect(screen.getAllByRole('definition').map(({textContent}) => textContent)).toEqual([
      'Referat Berufe, ACOD, 02.11.2026',
      'steht aus',
      '22.11.2026',
      '31.05.2027',
    ]);
  });
});
