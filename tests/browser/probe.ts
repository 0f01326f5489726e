import type {Page} from '@playwright/test';
import {EXECUTED, INTRUDER} from '../jest/leser/hostileText';

/** What tests can ask inside a page; it is there before any script of the page. */
interface Probe {
  /** Waits until the page has answered to what was done, in frames of the browser. */
  settle: () => Promise<void>;
  /** Waits until something holds, for at most ten seconds. Throws an error that names what did not come. */
  until: (what: string, holds: () => boolean) => Promise<void>;
  /** Opens an address of this site as the way back does, with a state as the browser keeps it. */
  go: (address: string, state?: unknown) => void;
  /** Puts a text into the field that a selector finds, past `maxlength` and past the keyboard. */
  enter: (selector: string, text: string) => void;
  /** Stores a text as another tab would: the page is told at once. */
  storeElsewhere: (key: string, text: string) => void;
  /** The text of the first element that a selector finds. */
  text: (selector: string) => string;
  /** Traces of input that was taken for more than text; empty where all is well. */
  findings: () => string[];
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Elements that only markup in the input could have created. */
const INTRUDERS = [
  INTRUDER,
  ...['iframe', 'object', 'embed', 'base', 'math', 'meta[http-equiv=refresh]', 'main script', 'main style'],
  ...['onerror', 'onload', 'ontoggle', 'onclick', 'onfocus', 'srcdoc'].map((name) => `[${name}]`),
  ...['javascript:', 'data:', 'vbscript:'].map((scheme) => `:is(a, form)[href^="${scheme}" i]`),
  ...['a', 'link', 'img', 'script'].flatMap((name) => [`${name}[href*="//evil.example" i]`, `${name}[src*="evil" i]`]),
  'img[src="x"]',
].join();

function install({intruders, executed}: {intruders: string; executed: string}): void {
  const prototypes = [Object, Array, Function, String, Number, Promise, Element, Event].map((type) => type.prototype);
  const names = () => prototypes.map((prototype: object) => Reflect.ownKeys(prototype).map(String));
  const before = names();
  const {host} = window.location;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const task = () => new Promise((done) => setTimeout(done));
  window.probe = {
    async settle() {
      await frame();
      await task();
      await task();
    },
    async until(what, holds) {
      const end = Date.now() + 10_000;
      while (!holds()) {
        if (Date.now() > end) throw new Error(`Not within ten seconds: ${what}`);
        await frame();
      }
    },
    go(address, state = null) {
      history.pushState(
        state,
        '',
        new URL(address.startsWith('/') ? location.origin + address : address, location.href),
      );
      window.dispatchEvent(new PopStateEvent('popstate', {state}));
    },
    enter(selector, text) {
      const field = document.querySelector(selector);
      if (!field) throw new Error(`No field: ${selector}`);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new InputEvent('input', {bubbles: true, data: text}));
    },
    storeElsewhere(key, text) {
      localStorage.setItem(key, text);
      window.dispatchEvent(new StorageEvent('storage', {key, newValue: text, storageArea: localStorage}));
    },
    text: (selector) => document.querySelector(selector)?.textContent ?? '',
    findings() {
      const added = names().flatMap((now, index) => now.filter((name) => !before[index]?.includes(name)));
      return [
        ...[...document.querySelectorAll(intruders)].map((element) => `markup: ${element.outerHTML.slice(0, 200)}`),
        ...added.map((name) => `a prototype has ${name}`),
        ...(executed in window ? ['input was executed'] : []),
        ...(window.location.host === host ? [] : [`moved to ${window.location.host}`]),
      ];
    },
  };
}

/** Puts {@link Probe} into all pages that are opened from now on. */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript(install, {intruders: INTRUDERS, executed: EXECUTED});
}
