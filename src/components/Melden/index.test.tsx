import {screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import siteConfig from '@generated/docusaurus.config';
import {renderPage} from '@site/tests/jest/renderPage';
import AussageMelden from './AussageMelden';
import Bearbeiten from './Bearbeiten';
import type {Meldewege} from './meldeziel';
import SeiteMelden from './SeiteMelden';

const projekt = {art: 'github', repository: 'https://github.com/beispiel/berufe', zweig: 'main'} as const;
const vorher = siteConfig.customFields;

function mit(teile: Partial<Meldewege>): void {
  Object.assign(siteConfig, {
    customFields: {meldewege: {begriffe: '', email: '', fassung: 'abc', server: 'http://localhost/', ...teile}},
  });
}

afterEach(() => Object.assign(siteConfig, {customFields: vorher}));

describe('below a page', () => {
  it('a mail names the page, once the reader asks for it', async () => {
    mit({email: 'redaktion@example.org'});
    renderPage(<SeiteMelden />, '/berufe/mechatroniker/');
    await userEvent.setup().click(screen.getByText('Fehler melden oder Ergänzung vorschlagen'));
    const href = screen.getByRole('link', {name: 'Hinweis zu dieser Seite geben'}).getAttribute('href') ?? '';
    expect(decodeURIComponent(href)).toContain('http://localhost/berufe/mechatroniker/');
    expect(href).toMatch(/^mailto:redaktion@example\.org\?/);
    expect(screen.getByText(/öffnet Ihr E-Mail-Programm/)).toBeVisible();
  });

  it('the form of the platform comes before a mail, and is said to be elsewhere', () => {
    mit({email: 'redaktion@example.org', projekt});
    renderPage(<SeiteMelden />, '/berufe/mechatroniker/');
    const link = screen.getByText('Hinweis zu dieser Seite geben');
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/github\.com\/beispiel\/berufe\/issues\/new\?/),
    );
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
    expect(screen.getByText(/außerhalb dieser Seiten/)).toBeInTheDocument();
  });
});

it('a statement is quoted without its citations, with its own address', () => {
  mit({});
  renderPage(
    <AussageMelden aussage={{id: 'teile', text: 'Teile fallen weg.[^quelle-1]'}} anker="aussage-teile" />,
    '/themen/a/',
  );
  const text = decodeURIComponent(screen.getByText('Hinweis geben').getAttribute('href') ?? '');
  expect(text).toContain('http://localhost/themen/a/#aussage-teile');
  expect(text).toContain('„Teile fallen weg.“');
});

describe('editing a page', () => {
  it('is offered where the platform is known', () => {
    mit({projekt});
    renderPage(<Bearbeiten datei="@site/docs/themen/index.md" />);
    expect(screen.getByRole('link', {name: 'Diese Seite bearbeiten'})).toHaveAttribute(
      'href',
      'https://github.com/beispiel/berufe/edit/main/docs/themen/index.md',
    );
  });

  it('is not offered where it is not', () => {
    mit({});
    const {container} = renderPage(<Bearbeiten datei="docs/themen/index.md" />);
    expect(container).toBeEmptyDOMElement();
  });
});
