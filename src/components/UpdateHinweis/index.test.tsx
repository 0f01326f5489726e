import {act, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {OFFLINE_READY, UPDATE_READY} from '@site/src/plugins/offline/updateChannel';
import UpdateHinweis from '.';

function send(event: Event): void {
  act(() => {
    window.dispatchEvent(event);
  });
}

describe('UpdateHinweis', () => {
  it('says nothing as long as nothing happens, and has its place for announcements ready', () => {
    render(<UpdateHinweis />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('offers a new version and activates it only when asked', async () => {
    const activate = jest.fn();
    render(<UpdateHinweis />);
    send(new CustomEvent(UPDATE_READY, {detail: activate}));
    expect(screen.getByRole('status')).toHaveTextContent('Eine neue Version liegt bereit.');
    expect(activate).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', {name: 'Jetzt laden'}));
    expect(activate).toHaveBeenCalledTimes(1);
  });

  it('goes away when the reader wants it later', async () => {
    const activate = jest.fn();
    render(<UpdateHinweis />);
    send(new CustomEvent(UPDATE_READY, {detail: activate}));
    await userEvent.click(screen.getByRole('button', {name: 'Später'}));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(activate).not.toHaveBeenCalled();
  });

  it('tells that the site works without a network', async () => {
    render(<UpdateHinweis />);
    send(new Event(OFFLINE_READY));
    expect(screen.getByRole('status')).toHaveTextContent('auch ohne Netz verfügbar');
    await userEvent.click(screen.getByRole('button', {name: 'Schließen'}));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('ignores an update event that nothing can be done with', () => {
    render(<UpdateHinweis />);
    send(new CustomEvent(UPDATE_READY, {detail: 'sw.js'}));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('stops listening when it is removed', () => {
    const removed = jest.spyOn(window, 'removeEventListener');
    render(<UpdateHinweis />).unmount();
    expect(removed.mock.calls.map(([name]) => name)).toEqual(expect.arrayContaining([UPDATE_READY, OFFLINE_READY]));
    removed.mockRestore();
  });
});
