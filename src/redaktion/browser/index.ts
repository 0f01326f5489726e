import {repairAddresses} from '../../plugins/reader-input/repairAddresses';
import {LOKALER_DIENST} from '../backend';
import type {Kennungen} from '../feld';
import {markdownFormat, registerFormat} from '../format';
import type {Konfiguration} from '../konfiguration';
import type {Sammlung} from '../sammlungen';
import type {Decap} from './decap';
import {registriereKennungsfeld} from './kennungsfeld';
import {registriereRegisterfeld} from './registerfeld';

// Decap reads a page of its own from the hash, and stops with an error where it cannot be decoded.
repairAddresses();

// Read by Decap's own script, which comes next and would start at once.
window.CMS_MANUAL_INIT = true;

const NICHT_EINGERICHTET =
  'Auf dieser Seite ist das Formular noch nicht eingerichtet. Es arbeitet zurzeit nur auf dem eigenen Rechner, mit ' +
  'einer Kopie des Projekts und dem Befehl „npm run redaktion“. Online hilft der Web-Editor des Repositorys.';
const DIENST_FEHLT = 'Der Dienst auf diesem Rechner antwortet nicht. Starten Sie ihn mit „npm run redaktion“.';
const NICHT_GELADEN = 'Das Formular konnte nicht geladen werden. Laden Sie die Seite neu.';

function melde(text: string): void {
  const hinweis = document.getElementById('hinweis');
  if (!hinweis) return;
  hinweis.textContent = text;
  hinweis.hidden = text === '';
}

async function lade<T>(name: string): Promise<T> {
  const antwort = await fetch(name);
  if (!antwort.ok) throw new Error(`${name}: ${antwort.status}`);
  return (await antwort.json()) as T;
}

/** Whether the files of the author's own machine are within reach. */
async function dienstAntwortet(): Promise<boolean> {
  const frage = {method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{"action":"info"}'};
  return fetch(LOKALER_DIENST, frage).then(
    ({ok}) => ok,
    () => false,
  );
}

/** What keeps the form from working here; undefined where nothing does. */
async function hindernis(): Promise<string | undefined> {
  if (document.body.dataset['online'] === 'true') return undefined;
  if (!['localhost', '127.0.0.1'].includes(location.hostname)) return NICHT_EINGERICHTET;
  return (await dienstAntwortet()) ? undefined : DIENST_FEHLT;
}

/** Each collection has a format that knows its fields. */
function registriereFormat(cms: Decap, {format, extension, fields, files}: Sammlung): void {
  const felder = fields ?? files?.[0]?.fields ?? [];
  cms.registerCustomFormat(format, extension, extension === 'yaml' ? registerFormat(felder) : markdownFormat(felder));
}

async function starte(): Promise<void> {
  const grund = await hindernis();
  if (grund !== undefined) {
    melde(grund);
    return;
  }
  const {CMS: cms, createClass, h} = window;
  if (!cms || !createClass || !h) throw new Error('decap-cms.js was not loaded');
  const [konfiguration, kennungen] = await Promise.all([
    lade<Konfiguration>('konfiguration.json'),
    lade<Kennungen>('kennungen.json'),
  ]);
  for (const sammlung of konfiguration.collections) registriereFormat(cms, sammlung);
  registriereKennungsfeld(cms, {createClass, h}, kennungen);
  registriereRegisterfeld(cms, {createClass, h});
  melde('');
  cms.init({config: konfiguration});
}

document.addEventListener('DOMContentLoaded', () => {
  starte().catch((error: unknown) => {
    console.error(error);
    melde(NICHT_GELADEN);
  });
});
