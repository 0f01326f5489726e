import {readFileSync} from 'node:fs';
import {expect, test, type Page} from '@playwright/test';
import {LOKALER_DIENST} from '../../src/redaktion/backend';
import {arbeitskopie, meldeAn, verbinde, type Arbeitskopie} from './arbeitskopie';

let kopie: Arbeitskopie;
test.beforeAll(async () => {
  kopie = await arbeitskopie();
});
test.afterAll(() => kopie.ende());

/** What a proposal changes, as lines of a diff without context; nothing as long as there is no proposal. */
function zeilen(branch: string): string[] {
  if (kopie.git('branch', '--list', branch) === '') return [];
  return kopie
    .git('diff', '--unified=0', 'main', branch)
    .split('\n')
    .filter((line) => /^[+-]/.test(line));
}

/** Waits until a proposal changes exactly these lines of this one file. */
async function erwarteVorschlag(branch: string, datei: string, erwartet: readonly string[]): Promise<void> {
  await expect.poll(() => zeilen(branch), {timeout: 15_000}).toEqual([`--- a/${datei}`, `+++ b/${datei}`, ...erwartet]);
}

/** What goes wrong while a page is open: requests to other hosts, breaches of the policy, errors. */
async function beobachte(page: Page, baseURL: string | undefined): Promise<string[]> {
  const stoerungen: string[] = [];
  page.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    const eigene = [baseURL, new URL(LOKALER_DIENST).origin].includes(origin) || ['data:', 'blob:'].includes(protocol);
    if (!eigene) stoerungen.push(`foreign: ${request.url()}`);
  });
  page.on('console', (message) => {
    // Refusals of the service are Decap's to handle: 404 when there is no proposal yet, 500 when two of its requests want
    // the repository at the same time. What became of them is read from the repository.
    const absage = message.location().url.startsWith(LOKALER_DIENST) && /status of (?:404|500)/.test(message.text());
    if (message.type() === 'error' && !absage) stoerungen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    // A refusal that Decap does not handle arrives as the bare answer, which is no error with a message.
    if (error.message !== 'Object') stoerungen.push(`error: ${error.message}`);
  });
  await verbinde(page, kopie);
  return stoerungen;
}

async function oeffne(page: Page, eintrag: string): Promise<void> {
  await meldeAn(page);
  await page.goto(`/redaktion/#/collections/${eintrag}`);
}

const speichere = (page: Page): Promise<void> => page.getByRole('button', {name: 'Speichern', exact: true}).click();

test('an edited field of a profile is one changed line, and so is the next edit of the draft', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const stoerungen = await beobachte(page, baseURL);
  await oeffne(page, 'berufe/entries/elektro/mechatroniker');
  const kurz = page.getByRole('textbox', {name: 'Kurzbeschreibung', exact: true});
  await expect(kurz).toHaveValue(/^Baut Anlagen/, {timeout: 20_000});
  const alt = await kurz.inputValue();
  await kurz.fill('Baut Anlagen, und hält sie am Laufen.');
  await speichere(page);

  const branch = 'cms/berufe/elektro/mechatroniker';
  const datei = 'docs/berufe/elektro/mechatroniker.md';
  await erwarteVorschlag(branch, datei, [`-kurz: ${alt}`, '+kurz: Baut Anlagen, und hält sie am Laufen.']);

  // Decap opens the draft in place of the published text, and only then takes more edits.
  await expect(page.getByText('Status: Entwurf')).toBeVisible({timeout: 15_000});
  await expect(page.getByText('Änderungen gespeichert')).toBeVisible();
  await kurz.fill('Baut Anlagen: von der Schraube bis zum Programm.');
  await speichere(page);
  await erwarteVorschlag(branch, datei, [`-kurz: ${alt}`, '+kurz: "Baut Anlagen: von der Schraube bis zum Programm."']);
  expect(kopie.git('show', `main:${datei}`)).toBe(readFileSync(datei, 'utf8'));
  expect(stoerungen).toEqual([]);
});

test('a register opens at once, and a new entry is its new lines', async ({page, baseURL}) => {
  test.setTimeout(90_000);
  const stoerungen = await beobachte(page, baseURL);
  await oeffne(page, 'register-quellen/entries/quellen');
  await page.getByRole('searchbox', {name: 'Einträge suchen'}).fill('vda ladepunkte');
  await expect(page.getByRole('status').filter({hasText: 'Einträgen'})).toHaveText(
    /^\d+ von \d+ Einträgen pass(?:t|en)/,
  );
  await page.getByRole('button', {name: /eintrag hinzufügen/i}).click();
  const letztes = (name: string) => page.getByRole('textbox', {name}).last();
  await letztes('Kennung').fill('pruefstand-2026');
  await page.getByRole('textbox', {name: 'Titel', exact: true}).last().fill('Prüfstand: Bericht');
  await letztes('Herausgegeben von').fill('Prüfstand');
  await letztes('Adresse im Web').fill('https://www.example.org/');
  await letztes('Gesehen am').fill('2026-11-26');
  await page.getByRole('combobox').last().fill('Verband');
  await page.keyboard.press('Enter');
  await speichere(page);

  await erwarteVorschlag('cms/register-quellen/quellen', 'docs/register/quellen.yaml', [
    '+- id: pruefstand-2026',
    '+  titel: "Prüfstand: Bericht"',
    '+  herausgeber: Prüfstand',
    '+  art: verband',
    '+  url: https://www.example.org/',
    '+  gesehen_am: "2026-11-26"',
  ]);
  expect(stoerungen).toEqual([]);
});

test('without its service the page says so in German and stays quiet', async ({page}) => {
  await page.route(`${LOKALER_DIENST}**`, (route) => route.abort());
  await page.goto('/redaktion/');
  await expect(page.getByRole('status')).toContainText('npm run redaktion');
  await expect(page.locator('#nc-root')).toBeEmpty();
});
