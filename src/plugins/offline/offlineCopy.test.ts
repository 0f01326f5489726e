import {OfflineCopy} from './offlineCopy';

describe('OfflineCopy', () => {
  it('tells listeners of each change until they stop listening', () => {
    const copy = new OfflineCopy();
    const heard: string[] = [];
    const stop = copy.beobachte(() => heard.push(copy.zustand().art));
    copy.melde({art: 'laedt', fertig: 1, gesamt: 2});
    copy.melde({art: 'bereit'});
    stop();
    copy.melde({art: 'erneuert'});
    expect(heard).toEqual(['laedt', 'bereit']);
    expect(copy.zustand()).toEqual({art: 'erneuert'});
  });

  it('keeps a new version on offer whatever happens meanwhile, until another one replaces it', () => {
    const copy = new OfflineCopy();
    const lade = jest.fn();
    copy.melde({art: 'neue-version', lade});
    copy.melde({art: 'laedt', fertig: 1, gesamt: 2});
    copy.melde({art: 'gescheitert', ursache: 'netz'});
    expect(copy.zustand()).toEqual({art: 'neue-version', lade});
    copy.melde({art: 'abgeloest', lade});
    expect(copy.zustand()).toEqual({art: 'abgeloest', lade});
  });

  it('does not offer a version that another window has taken over already', () => {
    const copy = new OfflineCopy();
    const lade = jest.fn();
    copy.melde({art: 'abgeloest', lade});
    copy.melde({art: 'neue-version', lade});
    expect(copy.zustand()).toEqual({art: 'abgeloest', lade});
  });
});
