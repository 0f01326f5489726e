import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {MemoryRouter} from 'react-router-dom';
import {renderPage} from '../../../tests/jest/renderPage';
import Begriff from '.';

const begriff = (
  <Begriff href="/glossar/#hochvolt" title="Spannung über 60 Volt.">
    Hochvolt
  </Begriff>
);
const tooltip = () => screen.queryByRole('tooltip');

describe('Begriff', () => {
  it('is a link to its entry that a screen reader hears with the explanation', () => {
    renderPage(begriff);
    const link = screen.getByRole('link', {name: 'Hochvolt'});
    expect(link).toHaveAttribute('href', '/glossar/#hochvolt');
    expect(link).toHaveAccessibleDescription('Spannung über 60 Volt.');
    expect(link).not.toHaveAttribute('title');
  });

  it('explains itself while it is focused; Escape hides the explanation and keeps the focus', async () => {
    renderPage(begriff);
    expect(tooltip()).toBeNull();
    await userEvent.tab();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Spannung über 60 Volt.');
    await userEvent.keyboard('{Escape}');
    expect(tooltip()).toBeNull();
    expect(screen.getByRole('link')).toHaveFocus();
  });

  it('explains itself while it is pointed at, and the pointer may move onto the explanation', async () => {
    renderPage(begriff);
    await userEvent.hover(screen.getByRole('link'));
    const box = await screen.findByRole('tooltip');
    expect(box).toBeVisible();
    await userEvent.hover(box);
    expect(tooltip()).toBeVisible();
    await userEvent.unhover(screen.getByRole('tooltip'));
    expect(tooltip()).toBeNull();
  });

  it('stays hidden when it is no longer wanted once its place can be computed', async () => {
    renderPage(begriff);
    await userEvent.hover(screen.getByRole('link'));
    await userEvent.unhover(screen.getByRole('link'));
    await import('./lage');
    expect(tooltip()).toBeNull();
  });

  it('is a plain link with a title without JavaScript', () => {
    const html = renderToString(<MemoryRouter>{begriff}</MemoryRouter>);
    expect(html).toContain('title="Spannung über 60 Volt."');
    expect(html).not.toContain('tooltip');
  });
});
