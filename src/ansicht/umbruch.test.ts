import fc from 'fast-check';
import {mitUmbruch} from './umbruch';

const SOFT_HYPHEN = '\u00AD';
const visible = (text: string) => text.replaceAll(SOFT_HYPHEN, '');

describe('mitUmbruch', () => {
  it.each(['Zerspanungsmechaniker/in', 'Fachkraft für Batteriefertigung', 'Kraftfahrzeugmechatroniker/in'])(
    'makes the long word in %j breakable and keeps its letters',
    (title) => {
      expect(mitUmbruch(title)).toContain(SOFT_HYPHEN);
      expect(visible(mitUmbruch(title))).toBe(title);
    },
  );

  it.each(['Helfer', 'Koch/Köchin', ''])('leaves the short words of %j whole', (title) => {
    expect(mitUmbruch(title)).toBe(title);
  });

  it('never changes what can be seen', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 60}), (text) => visible(mitUmbruch(text)) === visible(text)),
    );
  });
});
