/** Event on `window`: a new version of the site is stored and waits. `detail` activates it and reloads the page. */
export const UPDATE_READY = 'automobilberufe:update';

/** Event on `window`: the site is now stored completely and works without a network. */
export const OFFLINE_READY = 'automobilberufe:offline';

/** An {@link UPDATE_READY} event. */
export type UpdateReadyEvent = CustomEvent<() => void>;
