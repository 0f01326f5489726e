import {act, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {offlineCopy, OfflineCopy, type Zustand} from '@site/src/plugins/offline/offlineCopy';
import {renderPage} from '@site/tests/jest/renderPage';
import UpdateHinweis from '.';

/** Renders the notice as of a page where nothing has happened yet. @returns how to tell it what happens */
function show(): (zustand: Zustand) => void {
  const copy = new OfflineCopy();
  jest.spyOn(offlineCopy, 'zustand').mockImplementation(copy.zustand);
  jest.spyOn(offlineCopy, 'beobachte').mockImplementation(copy.beobachte);
  renderPage(<UpdateHinweis />);
  return (zustand) => {
    act(() => copy.melde(zustand));
  };
}

afterEach(() => jest.restoreAllMocks());

describe('UpdateHinweis', () => {
  it('says nothing as long as nothing happens, and has its place for announcements ready', () => {
    show();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('offers a new version and activates it only when asked', async () => {
    const lade = jest.fn();
    const tell = show();
    tell({art: 'neue-version', lade});
    expect(screen.getByRole('status')).toHaveTextContent('Eine neue Version liegt bereit.');
    expect(lade).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', {name: 'Jetzt laden'}));
    expect(lade).toHaveBeenCalledTimes(1);
  });

  it('goes away when the reader wants it later, and comes back with the next version', async () => {
    const lade = jest.fn();
    const tell = show();
    tell({art: 'neue-version', lade});
    await userEvent.click(screen.getByRole('button', {name: 'Später'}));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(lade).not.toHaveBeenCalled();
    tell({art: 'neue-version', lade});
    expect(screen.getByRole('status')).toHaveTextContent('Eine neue Version liegt bereit.');
  });

  it('still offers a new version when something else happens', async () => {
    const tell = show();
    tell({art: 'neue-version', lade: jest.fn()});
    tell({art: 'gescheitert', ursache: 'netz'});
    expect(screen.getByRole('button', {name: 'Jetzt laden'})).toBeInTheDocument();
  });

  it('warns where another window has replaced the version', async () => {
    const lade = jest.fn();
    const tell = show();
    tell({art: 'abgeloest', lade});
    expect(screen.getByRole('status')).toHaveTextContent('Hier läuft noch die alte.');
    await userEvent.click(screen.getByRole('button', {name: 'Jetzt laden'}));
    expect(lade).toHaveBeenCalledTimes(1);
  });

  it('tells that the site works without a network', async () => {
    const tell = show();
    tell({art: 'bereit'});
    expect(screen.getByRole('status')).toHaveTextContent('auch ohne Netz verfügbar');
    await userEvent.click(screen.getByRole('button', {name: 'Schließen'}));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('tells of a full storage, with the page that says more', async () => {
    const tell = show();
    tell({art: 'gescheitert', ursache: 'speicher'});
    expect(screen.getByRole('status')).toHaveTextContent('Der Speicher dieses Browsers reicht nicht');
    expect(screen.getByRole('link')).toHaveAttribute('href', '/daten/offline/#kopie');
  });

  const QUIET: Zustand[] = [
    {art: 'laedt', fertig: 3, gesamt: 9},
    {art: 'gescheitert', ursache: 'netz'},
    {art: 'unmoeglich', hindernis: 'browser'},
    {art: 'erneuert'},
  ];
  it.each(QUIET)('bothers nobody with %j', (zustand) => {
    const tell = show();
    tell(zustand);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
