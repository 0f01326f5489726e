import {loadIndex, type TextTeil, type TitelTeil} from '../search';
import {TEILE} from '../../tests/jest/suche';
import {suchlader, type Suchlader, type SuchZustand} from './suchlader';

/** What the bundler's loader throws for a chunk that did not arrive or did not run. */
const chunkLoadError = () => Object.assign(new Error('Loading chunk 1 failed.'), {name: 'ChunkLoadError'});

const settle = () => new Promise((done) => setTimeout(done));

interface Parts {
  titel?: () => Promise<{default: TitelTeil}>;
  text?: () => Promise<{default: TextTeil}>;
}

/** A loader whose parts come as told, and all states it has been in since. */
function loader({titel, text}: Parts = {}): {
  lader: Suchlader;
  states: SuchZustand[];
  titel: jest.Mock;
  text: jest.Mock;
} {
  const mocks = {
    programm: () => Promise.resolve({loadIndex}),
    titel: jest.fn(titel ?? (() => Promise.resolve({default: TEILE.titel}))),
    text: jest.fn(text ?? (() => Promise.resolve({default: TEILE.text}))),
  };
  const lader = suchlader(mocks);
  const states: SuchZustand[] = [];
  lader.abonniere(() => states.push(lader.zustand()));
  return {lader, states, ...mocks};
}

const short = (zustand: SuchZustand): string =>
  zustand.art === 'bereit' ? zustand.texte : zustand.art === 'fehler' ? `fehler ${zustand.ursache}` : zustand.art;

let log: jest.SpyInstance;
beforeEach(() => {
  log = jest.spyOn(console, 'error').mockImplementation();
});
afterEach(() => jest.restoreAllMocks());

describe('loading', () => {
  it('answers from titles first, then from texts too', async () => {
    const {lader, states} = loader();
    expect(short(lader.zustand())).toBe('laedt');
    lader.lade();
    await settle();
    expect(states.map(short)).toEqual(['laedt', 'da']);
    const complete = states.map((state) => state.art === 'bereit' && state.suche.suche('Ölwechsel').treffer.length > 0);
    expect(complete).toEqual([false, true]);
  });

  it('does not ask for texts before titles have arrived', () => {
    const {lader, titel, text} = loader({titel: () => new Promise(() => undefined)});
    lader.lade();
    expect(titel).toHaveBeenCalledTimes(1);
    expect(text).not.toHaveBeenCalled();
  });

  it('happens once, however many fields ask', async () => {
    const {lader, titel, text} = loader();
    lader.lade();
    lader.lade(true);
    await settle();
    lader.lade();
    await settle();
    expect(titel).toHaveBeenCalledTimes(1);
    expect(text).toHaveBeenCalledTimes(1);
  });

  it('tells nobody who no longer listens', async () => {
    const {lader} = loader();
    const listener = jest.fn();
    lader.abonniere(listener)();
    lader.lade();
    await settle();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('titles that do not arrive', () => {
  it('fail, and the next attempt loads all', async () => {
    const {lader, states, titel} = loader();
    titel.mockRejectedValueOnce(chunkLoadError());
    lader.lade();
    await settle();
    expect(short(lader.zustand())).toBe('fehler netz');
    lader.lade();
    await settle();
    expect(states.map(short)).toEqual(['fehler netz', 'laedt', 'da']);
  });

  it('keep their message during attempts in passing, and say "loading" after a click', async () => {
    const {lader, titel} = loader();
    titel.mockRejectedValueOnce(chunkLoadError());
    lader.lade();
    await settle();
    titel.mockReturnValueOnce(new Promise(() => undefined));
    lader.lade();
    expect(short(lader.zustand())).toBe('fehler netz');
    lader.lade(true);
    expect(short(lader.zustand())).toBe('laedt');
    expect(titel).toHaveBeenCalledTimes(2);
  });
});

describe('texts that do not arrive', () => {
  it('leave the titles working, and the next attempt asks for texts alone', async () => {
    const {lader, states, titel, text} = loader();
    text.mockRejectedValueOnce(chunkLoadError());
    lader.lade();
    await settle();
    const zustand = lader.zustand();
    expect(short(zustand)).toBe('netz');
    expect(zustand.art === 'bereit' && zustand.suche.suche('Autoschlosser').treffer[0]?.id).toBe('kfz-mechatroniker');
    lader.lade(true);
    await settle();
    expect(states.map(short)).toEqual(['laedt', 'netz', 'laedt', 'da']);
    expect(titel).toHaveBeenCalledTimes(1);
  });
});

describe('damaged parts', () => {
  const damaged = {...TEILE.titel, woerter: {...TEILE.titel.woerter, summe: 0}};

  it.each([
    ['a checksum that does not fit', damaged],
    ['another format', {...TEILE.titel, format: 0}],
    ['something else', {} as TitelTeil],
  ])('titles with %s are told from a missing network, and no attempt repeats them', async (_, part) => {
    const {lader, titel} = loader({titel: () => Promise.resolve({default: part})});
    lader.lade();
    await settle();
    expect(short(lader.zustand())).toBe('fehler daten');
    expect(log).toHaveBeenCalledTimes(1);
    lader.lade(true);
    await settle();
    expect(short(lader.zustand())).toBe('fehler daten');
    expect(titel).toHaveBeenCalledTimes(1);
  });

  it('titles that are no JSON are damaged too', async () => {
    const {lader} = loader({titel: () => Promise.reject(new SyntaxError('Unexpected token'))});
    lader.lade();
    await settle();
    expect(short(lader.zustand())).toBe('fehler daten');
  });

  it('texts of another index leave the titles working', async () => {
    const {lader} = loader({text: () => Promise.resolve({default: {...TEILE.text, stand: 'other'}})});
    lader.lade();
    await settle();
    const zustand = lader.zustand();
    expect(short(zustand)).toBe('daten');
    expect(zustand.art === 'bereit' && zustand.suche.vollstaendig).toBe(false);
  });
});
