import {registrationFailed} from './obstacle';

const yes = () => true;
const no = () => false;

describe('registrationFailed', () => {
  it.each(['NotSupportedError', 'SecurityError'])('sees a policy in %s where nothing may be stored', (name) =>
    expect(registrationFailed(new DOMException('denied', name), no)).toEqual({
      art: 'unmoeglich',
      hindernis: 'verboten',
    }),
  );

  it('sees the network where storing is allowed: a login page in place of the service worker', () =>
    expect(registrationFailed(new DOMException('unsupported MIME type', 'SecurityError'), yes)).toEqual({
      art: 'gescheitert',
      ursache: 'netz',
    }));

  it('sees the network in every other error', () =>
    expect(registrationFailed(new TypeError('Failed to fetch'), no)).toEqual({art: 'gescheitert', ursache: 'netz'}));
});
