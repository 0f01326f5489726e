import {render, screen} from '@testing-library/react';
import {PRUEFUNGEN} from '@site/tests/jest/beispiele';
import Freigabe, {FreigabeMarke} from '.';

describe('FreigabeMarke', () => {
  it.each([
    ['no sign-off', PRUEFUNGEN.keine, 'Entwurf · fachliche Prüfung steht aus'],
    ['only the editorial sign-off', PRUEFUNGEN.nurRedaktionell, 'Entwurf · fachliche Prüfung steht aus'],
    ['only the expert sign-off', PRUEFUNGEN.nurFachlich, 'Entwurf · redaktionelle Prüfung steht aus'],
  ])('calls a profile with %s a draft', (_, pruefung, text) => {
    render(<FreigabeMarke pruefung={pruefung} gefallen={[]} />);
    expect(screen.getByText(text)).toHaveClass('entwurf');
  });

  it('names the expert organisation and the day once both sign-offs are there', () => {
    render(<FreigabeMarke pruefung={PRUEFUNGEN.beide} gefallen={[]} />);
    expect(screen.getByText('Fachlich geprüft durch ACOD am 02.11.2026')).toHaveClass('geprueft');
  });
});

describe('a sign-off that no longer holds', () => {
  it('makes the profile a draft and says why', () => {
    render(<FreigabeMarke pruefung={PRUEFUNGEN.beide} gefallen={['fachlich']} />);
    expect(screen.getByText('Entwurf · nach der fachlichen Prüfung geändert')).toHaveClass('entwurf');
  });

  it('stays on the page with its day', () => {
    render(<Freigabe pruefung={PRUEFUNGEN.beide} gefallen={['redaktionell']} stand="2026-11-22" />);
    expect(screen.getByText('Referat Berufe, BA, 02.11.2026; gilt nicht mehr, danach geändert')).toBeVisible();
    expect(screen.getByText('Referat Berufe, ACOD, 02.11.2026')).toBeVisible();
  });
});

describe('Freigabe', () => {
  it('says which sign-off is missing', () => {
    render(<Freigabe pruefung={PRUEFUNGEN.nurFachlich} gefallen={[]} stand="2026-11-22" />);
    expect(screen.getAllByRole('definition').map(({textContent}) => textContent)).toEqual([
      'Referat Berufe, ACOD, 02.11.2026',
      'steht aus',
      '22.11.2026',
      '31.05.2027',
    ]);
  });
});
