import {readFileSync} from 'node:fs';

const CSS = readFileSync('src/css/custom.css', 'utf8');

/** The colours of a look: custom properties with a colour, as they stand in a rule of the style sheet. */
function colours(selector: string): Record<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  const rule = CSS.slice(start, CSS.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/(--[\w-]+): #([0-9a-f]{6}|[0-9a-f]{3});/g)].map(([, name = '', value = '']) => [
      name,
      value.length === 3 ? value.replace(/./g, '$&$&') : value,
    ]),
  );
}

/** Relative luminance of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours(':root');
const LOOKS = {light, dark: {...light, ...colours("[data-theme='dark']")}};
const SURFACES = ['--ifm-background-color', '--farbe-flaeche'];

describe.each(Object.entries(LOOKS))('colours, %s', (_name, look) => {
  const of = (name: string): string => {
    const colour = look[name];
    if (colour === undefined) throw new Error(`${name} is no colour of the style sheet`);
    return colour;
  };

  const TEXTS = Object.keys(look).filter((name) =>
    /^--(?:farbe-(?:text|gedaempft|waechst|zurueck)|leitthema-.*|ifm-link-color)$/.test(name),
  );
  it.each(TEXTS)('%s is readable as text (1.4.3)', (name) => {
    for (const surface of SURFACES) expect(contrast(of(name), of(surface))).toBeGreaterThanOrEqual(4.5);
  });

  it('a warning is readable on its own surface', () =>
    expect(contrast(of('--farbe-warnung'), of('--farbe-warnflaeche'))).toBeGreaterThanOrEqual(4.5));

  // Frames of fields and buttons, signs of the themes, and the ring around what has the focus.
  it.each(['--farbe-gedaempft', '--farbe-fokus'])('%s can be seen as a frame (1.4.11)', (name) => {
    for (const surface of SURFACES) expect(contrast(of(name), of(surface))).toBeGreaterThanOrEqual(3);
  });
});

describe('contrast', () => {
  it('is 21 between black and white, and 1 between equals', () => {
    expect(contrast('000000', 'ffffff')).toBeCloseTo(21);
    expect(contrast('b35900', 'b35900')).toBe(1);
  });
});
