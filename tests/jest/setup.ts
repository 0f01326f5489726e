import '@testing-library/jest-dom';

/** What the theme's links need from a browser and jsdom lacks. */
class NoIntersections implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  disconnect = (): void => undefined;
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  takeRecords = (): IntersectionObserverEntry[] => [];
}

Object.assign(window, {
  IntersectionObserver: NoIntersections,
  docusaurus: {prefetch: () => false, preload: () => Promise.resolve([])},
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }),
});

// jsdom has storage events, but does not create them by name, as the theme asks for them.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- what the theme calls
const createEvent = document.createEvent.bind(document);
Object.assign(document, {
  createEvent: (name: string) => (name === 'StorageEvent' ? new StorageEvent('') : createEvent(name)),
});
