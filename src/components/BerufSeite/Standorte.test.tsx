import {render, screen, within} from '@testing-library/react';
import {quelle, standort} from '@site/tests/jest/beispiele';
import type {Standort} from '@site/src/content/schema';
import {ZitatRahmen} from '../Zitat';
import Standorte from './Standorte';

function show(felder: Partial<Standort> = {}) {
  render(
    <ZitatRahmen quellen={[quelle()]}>
      <Standorte standorte={[standort({quellen: [quelle().id], ...felder})]} heute="2026-11-22" />
    </ZitatRahmen>,
  );
  return within(screen.getByRole('listitem'));
}

describe('Standorte', () => {
  it('shows name, place and date, and products, text and source inside', () => {
    const site = show();
    expect(site.getByText(/^Werk Zwickau \(Zwickau\)/)).toHaveTextContent('Stand 05/2026');
    expect(site.getByText(/zwei Schichten/)).toHaveTextContent(/^Elektroautos, Teile\. Im Mai/);
    expect(site.getByRole('link', {hidden: true})).toHaveAttribute('href', `#quelle-${quelle().id}`);
    expect(site.queryByText(/zu prüfen/)).toBeNull();
  });

  it('names the state outside Saxony', () => {
    expect(show({land: 'Thüringen'}).getByText(/^Werk Zwickau \(Zwickau, Thüringen\)/)).toBeInTheDocument();
  });

  it('says when the time of validity is over', () => {
    const site = show({gueltig_bis: '2025-05'});
    expect(site.getByText('Frist abgelaufen am 05/2025, zu prüfen.')).toBeInTheDocument();
  });
});
