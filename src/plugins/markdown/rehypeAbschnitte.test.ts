import {html} from '../../../tests/jest/html';

const h2 = (id: string) => `<h2 id="${id}">${id}</h2>`;
const h3 = (id: string) => `<h3 id="${id}">${id}</h3>`;
const compact = (...lines: string[]) => html(lines.join('\n\n')).replaceAll('\n', '');

describe('rehypeAbschnitte', () => {
  it('wraps every second-level heading with what follows it', () => {
    expect(compact(h2('a'), 'eins', h2('b'), 'zwei', 'drei')).toBe(
      `<section data-abschnitt="a">${h2('a')}<p>eins</p></section>` +
        `<section data-abschnitt="b">${h2('b')}<p>zwei</p><p>drei</p></section>`,
    );
  });

  it('wraps third-level headings inside, and leaves what stands above them outside', () => {
    expect(compact(h2('a'), 'davor', h3('x'), 'eins', h3('y'))).toBe(
      `<section data-abschnitt="a">${h2('a')}<p>davor</p>` +
        `<section data-unterabschnitt="x">${h3('x')}<p>eins</p></section>` +
        `<section data-unterabschnitt="y">${h3('y')}</section></section>`,
    );
  });

  it('leaves text before the first heading where it is', () => {
    expect(compact('Einleitung', h2('a'))).toBe(`<p>Einleitung</p><section data-abschnitt="a">${h2('a')}</section>`);
  });

  it('leaves a body without headings as it is', () => expect(compact('Text')).toBe('<p>Text</p>'));

  it('does not take a section of an author for one of its own', () => {
    expect(compact('<section data-unterabschnitt="x"><p>Text</p></section>')).not.toContain('data-unterabschnitt');
  });
});
