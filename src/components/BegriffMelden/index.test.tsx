import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import siteConfig from '@generated/docusaurus.config';
import {renderPage} from '@site/tests/jest/renderPage';
import BegriffMelden from '.';

const link = () => screen.getByRole('link', {name: 'Diesen Begriff melden'});
const copy = () => screen.getByRole('button', {name: 'Text kopieren'});

const vorher = siteConfig.customFields;

function open(begriffe = ''): void {
  Object.assign(siteConfig, {customFields: {meldewege: {begriffe, email: '', fassung: 'abc'}}});
  renderPage(<BegriffMelden begriff="Kabelkonfektionär" />);
}

afterEach(() => Object.assign(siteConfig, {customFields: vorher}));

describe('the link', () => {
  it('opens a mail that is already written, without recipient where none is configured', () => {
    open();
    expect(link()).toHaveAttribute('href', expect.stringMatching(/^mailto:\?subject=Suchbegriff%20fehlt/));
    expect(screen.getByText(/öffnet Ihr E-Mail-Programm/)).toBeVisible();
  });

  it('names the recipient that is configured', () => {
    open('redaktion@example.org');
    expect(link()).toHaveAttribute('href', expect.stringMatching(/^mailto:redaktion@example\.org\?/));
  });

  it('leads to the form that is configured', () => {
    open('https://example.org/?b={begriff}');
    expect(link()).toHaveAttribute('href', 'https://example.org/?b=Kabelkonfektion%C3%A4r');
    expect(link()).toHaveAttribute('rel', expect.stringContaining('noopener'));
    expect(screen.queryByText(/E-Mail-Programm/)).toBeNull();
  });
});

describe('copying the text', () => {
  it('puts it on the clipboard and says so', async () => {
    const user = userEvent.setup();
    open();
    await user.click(copy());
    expect(await screen.findByText('Der Text ist kopiert.')).toBeVisible();
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^Suchbegriff fehlt: Kabelkonfektionär\r\n/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('marks it for copying by hand where the browser refuses', async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    open();
    await user.click(copy());
    expect(await screen.findByText(/Kopieren ist in diesem Browser nicht möglich/)).toBeVisible();
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'Text der Meldung'});
    expect(text.value).toContain('Kabelkonfektionär');
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });
});
