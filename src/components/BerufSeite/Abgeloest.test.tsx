import {screen} from '@testing-library/react';
import {renderPage} from '../../../tests/jest/renderPage';
import Abgeloest from './Abgeloest';

const GRUND = 'Die Ausbildung ist 2023 in einem anderen Beruf aufgegangen.';
const nachfolger = {
  id: 'industriemechaniker',
  title: 'Industriemechaniker/in',
  url: '/berufe/industriemechaniker/',
  kldb: '25102',
  niveau: 2,
} as const;

describe('Abgeloest', () => {
  it('leads from a replaced profile to its successor', () => {
    renderPage(<Abgeloest beruf={{zurueckgezogen: GRUND, nachfolger}} />);
    expect(screen.getByRole('note')).toHaveTextContent(
      `Dieses Profil wird nicht mehr gepflegt. ${GRUND} Es gilt jetzt: Industriemechaniker/in`,
    );
    expect(screen.getByRole('link')).toHaveAttribute('href', nachfolger.url);
  });

  it('gives the reason alone where nobody follows', () => {
    renderPage(<Abgeloest beruf={{zurueckgezogen: GRUND}} />);
    expect(screen.getByRole('note')).toHaveTextContent(`Dieses Profil wird nicht mehr gepflegt. ${GRUND}`);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
