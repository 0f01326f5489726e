import {screen, within} from '@testing-library/react';
import type {LeitfadenAnsicht} from '@site/src/ansicht/leitfaden';
import {quelle} from '@site/tests/jest/beispiele';
import {renderPage} from '@site/tests/jest/renderPage';
import LeitfadenSeite from '.';

jest.mock('../Koerper', () => ({
  __esModule: true,
  default: () => <p>Text des Leitfadens</p>,
}));

const WEG = {text: 'Passt, wenn die Person umsteigen will.', berufe: [], bausteine: [], foerderungen: []};

const LEITFADEN: LeitfadenAnsicht = {
  art: 'leitfaden',
  title: 'Wechsel planen',
  kurz: 'Für das Gespräch über einen Wechsel.',
  stand: '2026-11-26',
  ziel: 'Die Person kennt zwei Wege.',
  vorbereitung: ['Profil lesen'],
  fragen: ['Was haben Sie getan?'],
  wege: [
    {
      ...WEG,
      text: 'Passt in der Instandhaltung.[^iao-elab-2018]',
      berufe: [
        {id: 'mechatroniker', title: 'Mechatroniker/in', url: '/berufe/mechatroniker/', kldb: '26112', niveau: 2},
      ],
      bausteine: [{url: '/qualifizierung/bausteine/sps-fachkraft/', title: 'SPS-Fachkraft'}],
      foerderungen: [{url: '/qualifizierung/foerderung/bildungsgutschein/', title: 'Bildungsgutschein'}],
    },
    WEG,
  ],
  fallen: ['Zu früh zusagen.'],
  checkliste: ['Ziel klären', 'Wege nennen'],
  gueltig_bis: '2027-11',
  quellen: [quelle()],
  heute: '2026-11-26',
};

function show(felder: Partial<LeitfadenAnsicht> = {}): void {
  renderPage(<LeitfadenSeite leitfaden={{...LEITFADEN, ...felder}} inhalt={() => null} />);
}

describe('LeitfadenSeite', () => {
  it('shows goal, preparation, questions, traps and the text', () => {
    show();
    expect(screen.getByText('Die Person kennt zwei Wege.')).toBeVisible();
    for (const text of ['Profil lesen', 'Was haben Sie getan?', 'Zu früh zusagen.', 'Text des Leitfadens'])
      expect(screen.getByText(text)).toBeVisible();
  });

  it('links each route to occupations, training and funding, and to its source', () => {
    show();
    const route = within(screen.getByText(/Passt in der Instandhaltung/).closest('li') ?? document.body);
    expect(route.getByRole('link', {name: 'Mechatroniker/in'})).toHaveAttribute('href', '/berufe/mechatroniker/');
    expect(route.getByRole('link', {name: 'SPS-Fachkraft'})).toHaveAttribute(
      'href',
      '/qualifizierung/bausteine/sps-fachkraft/',
    );
    expect(route.getByRole('link', {name: 'Bildungsgutschein'})).toHaveAttribute(
      'href',
      '/qualifizierung/foerderung/bildungsgutschein/',
    );
    expect(route.getByRole('link', {name: /^Quelle 1/})).toHaveAttribute('href', '#quelle-iao-elab-2018');
  });

  it('names no kind of link that a route does not have', () => {
    show({wege: [WEG]});
    expect(screen.queryByText('Förderung:')).toBeNull();
  });

  it('prints on a click', () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    show();
    screen.getByRole('button', {name: 'Checkliste drucken'}).click();
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('says when its time of validity is over', () => {
    show({gueltig_bis: '2026-10'});
    expect(screen.getByRole('note')).toHaveTextContent('Die Frist dieser Angaben ist am 10/2026 abgelaufen.');
  });
});
