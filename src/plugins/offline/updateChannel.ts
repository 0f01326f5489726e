/** Event on `window`: a new version of the site is stored and waits. `detail` activates it and reloads the page. */
export const UPDATE_READY = 'automobilberufe:update';

/** Event on `window`: the site is now stored completely and works without a network. */
export const OFFLINE_READY = 'automobilberufe:offline';

/** An {@link UPDATE_READY} event. */
export type UpdateReadyEvent = CustomEvent<() => void>;

let waiting: UpdateReadyEvent | undefined;

/** Sends an {@link UPDATE_READY} event and keeps it for listeners that come later. */
export function announceUpdate(activate: () => void): void {
  waiting = new CustomEvent(UPDATE_READY, {detail: activate});
  window.dispatchEvent(waiting);
}

/** The event sent before, if any: a version stored on an earlier visit is announced before the page listens. */
export const waitingUpdate = (): UpdateReadyEvent | undefined => waiting;
