import {render, screen} from '@testing-library/react';
import type {StandortAnsicht} from '@site/src/ansicht/region';
import {standort} from '@site/tests/jest/beispiele';
import Karte from './Karte';

const site = (id: string, ort: string, lon: number, lat: number): StandortAnsicht => ({
  ...standort({id, ort, lon, lat}),
  berufe: [],
});

describe('Karte', () => {
  it('has a name and a link for each place, which leads to its first site in the list', () => {
    render(
      <Karte
        standorte={[
          site('vw-zwickau', 'Zwickau', 12.48, 50.78),
          site('institut-zwickau', 'Zwickau', 12.49, 50.72),
          site('esmc', 'Dresden', 13.72, 51.13),
        ]}
      />,
    );
    expect(screen.getByRole('group', {name: 'Karte: Orte mit Standorten in Ostdeutschland'})).toBeVisible();
    const links = screen
      .getAllByRole('link')
      .map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);
    expect(links).toEqual([
      ['Zwickau: 2 Standorte', '#vw-zwickau'],
      ['Dresden: 1 Standort', '#esmc'],
    ]);
  });
});
