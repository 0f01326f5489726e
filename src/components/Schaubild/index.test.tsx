import {screen, within} from '@testing-library/react';
import {renderPage} from '../../../tests/jest/renderPage';
import type {Schaubild as SchaubildDaten} from '../../content/schema';
import Schaubild from '.';

const KREISLAUF: SchaubildDaten = {
  art: 'kreislauf',
  titel: 'Der Weg einer Batterie',
  teile: [{name: 'Fahren', text: 'Die Batterie treibt das Auto an.'}, {name: 'Speichern'}, {name: 'Zerlegen'}],
};

it('names the drawing by its title and describes it by the list, which says everything it shows', () => {
  renderPage(<Schaubild schaubild={KREISLAUF} />);
  const drawings = screen.getAllByRole('img', {name: 'Der Weg einer Batterie'});
  expect(drawings).toHaveLength(2);
  for (const drawing of drawings)
    expect(drawing).toHaveAccessibleDescription(/Fahren: Die Batterie treibt das Auto an/);
  const items = within(screen.getByRole('figure')).getAllByRole('listitem', {hidden: true});
  expect(items.map(({textContent}) => textContent)).toEqual([
    'Fahren: Die Batterie treibt das Auto an.',
    'Speichern',
    'Zerlegen',
  ]);
  expect(screen.getByText(/von vorn/)).toBeInTheDocument();
});
