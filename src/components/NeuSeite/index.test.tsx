import {fireEvent, screen} from '@testing-library/react';
import {renderPage} from '../../../tests/jest/renderPage';
import type {NeuAnsicht} from '../../ansicht/neu';
import NeuSeite from '.';

const DATEN: NeuAnsicht = {
  heute: '2026-11-26',
  seiten: [
    {title: 'Mechatroniker/in', url: '/berufe/mechatroniker/', stand: '2026-11-20', art: 'Beruf'},
    {title: 'Kongress', url: '/aktuelles/2026-03-12-kongress/', stand: '2026-03-12', art: 'Aktuelles'},
  ],
  aussagen: [
    {
      text: 'Eine neue Beobachtung.',
      richtung: 'waechst',
      leitthema: 'digitalisierung',
      beleg: 'studie',
      stand: '2026-09',
      seite: 'Mechatroniker/in',
      url: '/berufe/mechatroniker/#aussage-neu',
    },
  ],
};
const status = () => screen.getByRole('status').textContent;

describe('NeuSeite', () => {
  it('begins with the last three months', () => {
    renderPage(<NeuSeite daten={DATEN} />, '/aktuelles/neu/');
    expect(status()).toBe('Seit dem 26.08.2026: 1 geänderte Seite, 1 Aussage mit neuerem Stand.');
    expect(screen.queryByRole('link', {name: 'Kongress'})).toBeNull();
  });

  it('takes the day from the address, and puts a chosen one there', () => {
    const {history} = renderPage(<NeuSeite daten={DATEN} />, '/aktuelles/neu/?seit=2026-01-01');
    expect(status()).toContain('2 geänderte Seiten');
    fireEvent.change(screen.getByLabelText(/Seit dem/), {target: {value: '2026-11-01'}});
    expect(history.location.search).toBe('?seit=2026-11-01');
    expect(status()).toBe('Seit dem 01.11.2026: 1 geänderte Seite, 0 Aussagen mit neuerem Stand.');
  });

  it.each(['gestern', '2026-02-30', '<script>', ''])('takes no notice of „%s“ in the address', (wert) => {
    renderPage(<NeuSeite daten={DATEN} />, `/aktuelles/neu/?seit=${encodeURIComponent(wert)}`);
    expect(status()).toContain('Seit dem 26.08.2026');
  });
});
