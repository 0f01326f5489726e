import {followInstalls} from './installs';

/** A service worker as far as pages see it. */
class Worker extends EventTarget {
  constructor(public state: ServiceWorkerState) {
    super();
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** A registration as far as pages see it. */
class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;

  /** The browser begins to install a service worker. */
  find(): Worker {
    this.installing = new Worker('installing');
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
}

function following(prepare: (registration: Registration) => void = () => undefined) {
  const registration = new Registration();
  prepare(registration);
  const onFirst = jest.fn();
  const onWaiting = jest.fn();
  followInstalls(registration as unknown as ServiceWorkerRegistration, {onFirst, onWaiting});
  return {registration, onFirst, onWaiting};
}

const inUse = (registration: Registration) => {
  registration.active = new Worker('activated');
};

describe('followInstalls', () => {
  it('tells when the first service worker is in use, and not that it waits', () => {
    const {registration, onFirst, onWaiting} = following();
    const worker = registration.find();
    worker.become('installed');
    worker.become('activating');
    expect(onFirst).not.toHaveBeenCalled();
    worker.become('activated');
    expect(onFirst).toHaveBeenCalledTimes(1);
    expect(onWaiting).not.toHaveBeenCalled();
  });

  it('tells of a newer one when it is installed, and nothing of its later life', () => {
    const {registration, onFirst, onWaiting} = following(inUse);
    const worker = registration.find();
    expect(onWaiting).not.toHaveBeenCalled();
    for (const state of ['installed', 'activating', 'activated', 'redundant'] as const) worker.become(state);
    expect(onWaiting.mock.calls).toEqual([[worker]]);
    expect(onFirst).not.toHaveBeenCalled();
  });

  it('follows the next one after one that failed, as often as it takes', () => {
    const {registration, onWaiting} = following(inUse);
    for (let attempt = 0; attempt < 3; attempt++) registration.find().become('redundant');
    expect(onWaiting).not.toHaveBeenCalled();
    const worker = registration.find();
    worker.become('installed');
    expect(onWaiting.mock.calls).toEqual([[worker]]);
  });

  it('tells at once of one that has been waiting', () => {
    const waiting = new Worker('installed');
    const {onWaiting} = following((registration) => {
      inUse(registration);
      registration.waiting = waiting;
    });
    expect(onWaiting.mock.calls).toEqual([[waiting]]);
  });

  it('follows one that is being installed already, and tells of it once although the browser announces it later', () => {
    const {registration, onFirst} = following((early) => {
      early.installing = new Worker('installing');
    });
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing?.become('activated');
    expect(onFirst).toHaveBeenCalledTimes(1);
  });

  it('ignores news of a service worker that is gone when it arrives', () => {
    const {registration, onFirst, onWaiting} = following(inUse);
    registration.dispatchEvent(new Event('updatefound'));
    expect(onFirst).not.toHaveBeenCalled();
    expect(onWaiting).not.toHaveBeenCalled();
  });
});
