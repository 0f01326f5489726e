import fc from 'fast-check';
import type {WorkerNews} from './messages';
import {zustandOf} from './news';

describe('zustandOf', () => {
  it('knows all news of the service worker', () => {
    const news: [WorkerNews, unknown][] = [
      [
        {type: 'PROGRESS', fertig: 3, gesamt: 9},
        {art: 'laedt', fertig: 3, gesamt: 9},
      ],
      [
        {type: 'FAILED', ursache: 'speicher'},
        {art: 'gescheitert', ursache: 'speicher'},
      ],
      [{type: 'REFRESHED'}, {art: 'erneuert'}],
    ];
    for (const [one, zustand] of news) expect(zustandOf(one)).toEqual(zustand);
  });

  it('passes over every other message, whatever its shape', () => {
    expect(zustandOf(null)).toBeUndefined();
    expect(zustandOf({type: 'PROGRESS', fertig: '3', gesamt: 9})).toBeUndefined();
    expect(zustandOf({type: 'FAILED', ursache: '<b>'})).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(zustandOf(message)).toBeUndefined();
      }),
    );
  });
});
