/** @jest-environment node */
import {fold, unfoldRange} from './fold';
import {normalise, words} from './words';

describe('fold', () => {
  it.each([
    ['Ä', 'a'],
    ['Bäcker', 'backer'],
    ['Baecker', 'backer'],
    ['Ba\u0308cker', 'backer'],
    ['Fräser', 'fraser'],
    ['Köchin', 'kochin'],
    ['Führer', 'fuhrer'],
    ['Fuehrer', 'fuhrer'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Batterie\u00adzell\u00adfertigung', 'batteriezellfertigung'],
    ['Bauer', 'bauer'],
    ['Steuer', 'steuer'],
    ['Quelle', 'quelle'],
    ['C++', 'c++'],
    ['²', '2'],
  ])('%j becomes %j', (word, folded) => expect(fold(word)).toBe(folded));

  it.each([
    ['Straßenbau', 'strassen', 'Straßen'],
    ['Baeckerei', 'back', 'Baeck'],
    ['Ba\u0308ckerei', 'back', 'Ba\u0308ck'],
    ['Batteriezellfertigung', 'zell', 'zell'],
  ])('in %j the folded part %j is %j', (word, part, original) => {
    const from = fold(word).indexOf(part);
    const {start, end} = unfoldRange(word, from, from + part.length);
    expect(word.slice(start, end)).toBe(original);
  });
});

describe('normalise', () => {
  it.each([
    'Mechatroniker',
    'Mechatroniker/in',
    'Mechatroniker/-in',
    'Mechatroniker*in',
    'Mechatroniker:in',
    'Mechatroniker_in',
    'Mechatroniker·in',
    'Mechatroniker(in)',
    'Mechatroniker(-in)',
    'MechatronikerIn',
    'MechatronikerInnen',
    'Mechatroniker/innen',
    'Mechatroniker*innen',
    'Mechatroniker/in (m/w/d)',
    'Mechatroniker (w/m/d)',
    'Mechatroniker (m/w/x)',
    'Mechatroniker m/w/d',
  ])('unites the gender spelling %j', (text) => expect(normalise(text)).toBe('mechatroniker'));

  it.each([
    ['Kaufmann/-frau', 'kaufmann'],
    ['Kauffrau/Kaufmann', 'kauffrau kaufmann'],
    ['Beamt(er/in)', 'beamt'],
    ['Angestellte/r', 'angestellte'],
    ['Kfz-Mechatroniker', 'kfz mechatroniker'],
    ['Maschinen- und Anlagenführer/in', 'maschinen und anlagenfuhrer'],
    ['Krankenschwester/-pfleger', 'krankenschwester pfleger'],
    ['Industrie 4.0', 'industrie 4.0'],
    ['B 26112', 'b 26112'],
    ['und/oder', 'und oder'],
    ['', ''],
    [' \t\n', ''],
    ['🚗🔋', ''],
    ['\ud800', ''],
    ['<b>Dreher</b>', 'b dreher b'],
  ])('%j becomes %j', (text, normalised) => expect(normalise(text)).toBe(normalised));
});

describe('words', () => {
  it('keeps places in the original, gender ending included', () => {
    const text = 'Die CNC-Dreher/in fräst.';
    expect(words(text).map(({start, end}) => text.slice(start, end))).toEqual(['Die', 'CNC', 'Dreher/in', 'fräst']);
  });

  it('knows hyphenated words and shortened alternatives', () => {
    expect(words('Kfz-Helfer').map(({link}) => link)).toEqual(['none', 'hyphen']);
    expect(words('Krankenschwester/-pfleger').map(({link}) => link)).toEqual(['none', 'alternative']);
  });
});
