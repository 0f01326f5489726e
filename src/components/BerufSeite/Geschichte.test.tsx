import {render, screen, within} from '@testing-library/react';
import Geschichte from './Geschichte';

it('tells the days, newest first, with what was new, changed and dropped', () => {
  render(
    <Geschichte
      aenderungen={[
        {
          tag: '2026-02-01',
          angelegt: false,
          zeilen: [
            {was: 'neu', text: 'Aussage „a“'},
            {was: 'entfallen', text: 'Wechsel zu „b“'},
          ],
          weitere: 3,
        },
        {tag: '2026-01-05', angelegt: true, zeilen: [], weitere: 0},
      ]}
    />,
  );
  expect(screen.getByText('2 Tage mit Änderungen, zuletzt 01.02.2026')).toBeInTheDocument();
  const [erster, ...rest] = screen.getAllByRole('listitem', {hidden: true}).map((li) => li.textContent);
  expect(erster).toContain('01.02.2026');
  expect(rest).toEqual([
    'Neu: Aussage „a“',
    'Entfallen: Wechsel zu „b“',
    'und 3 weitere Änderungen',
    expect.stringContaining('05.01.2026 · Profil angelegt'),
  ]);
  expect(screen.queryByText(/Frühere Änderungen/)).not.toBeInTheDocument();
});

it('says that there were more days where the list does not go back to the beginning', () => {
  const tage = ['2026-02-02', '2026-02-01'].map((tag) => ({tag, angelegt: false, zeilen: [], weitere: 0}));
  render(<Geschichte aenderungen={tage} />);
  expect(screen.getByText('Die letzten 2 Tage mit Änderungen, zuletzt 02.02.2026')).toBeInTheDocument();
  expect(screen.getByText(/Frühere Änderungen stehen/)).toBeInTheDocument();
});

it('says that the build had no history', () => {
  const {container} = render(<Geschichte aenderungen={null} />);
  expect(within(container).getByText(/ohne die Geschichte der Dateien erstellt/)).toBeInTheDocument();
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
});
