import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderPage} from '../../../tests/jest/renderPage';
import type {GlossarAnsicht} from '../../ansicht/glossar';
import GlossarSeite from '.';

const DATEN: GlossarAnsicht = {
  buchstaben: [
    {buchstabe: 'M', begriffe: [{id: 'mes', begriff: 'MES', text: 'Software für die Fertigung.', stand: '2026'}]},
    {
      buchstabe: 'T',
      begriffe: [
        {
          id: 'tq',
          begriff: 'Teilqualifikation',
          auch: ['TQ'],
          text: 'Ein Abschnitt einer Ausbildung.',
          mehr: '/qualifizierung/teilqualifizierung/',
          stand: '2026',
        },
      ],
    },
  ],
  quellen: [],
};

describe('GlossarSeite', () => {
  it('shows every term with its other forms and the way to more', () => {
    renderPage(<GlossarSeite daten={DATEN} />);
    expect(screen.getAllByRole('term').map(({textContent}) => textContent.trim())).toEqual([
      'MES',
      'Teilqualifikation auch: TQ',
    ]);
    expect(screen.getByRole('link', {name: 'Mehr dazu (Teilqualifikation)'})).toHaveAttribute(
      'href',
      '/qualifizierung/teilqualifizierung/',
    );
  });

  it('filters by any form and says how many are left', async () => {
    renderPage(<GlossarSeite daten={DATEN} />);
    await userEvent.type(screen.getByRole('searchbox'), 'tq');
    expect(screen.getAllByRole('term')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('1 Begriff');
  });
});
