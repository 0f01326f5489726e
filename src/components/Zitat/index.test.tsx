import {render, screen} from '@testing-library/react';
import {quelle} from '@site/tests/jest/beispiele';
import {ZitatRahmen, ZitatText} from '.';

function show(text: string): HTMLElement {
  return render(
    <ZitatRahmen quellen={[quelle({nummer: 7})]}>
      <ZitatText text={text} />
    </ZitatRahmen>,
  ).container;
}

describe('ZitatText', () => {
  it('turns a citation into a link with the source’s number on the page', () => {
    expect(show('Weniger Teile.[^iao-elab-2018]')).toHaveTextContent('Weniger Teile.7');
    expect(screen.getByRole('link', {name: 'Quelle 7: ELAB 2.0'})).toHaveAttribute('href', '#quelle-iao-elab-2018');
  });

  it('keeps the order of words and citations', () => {
    expect(show('Erst[^iao-elab-2018] dann[^iao-elab-2018].')).toHaveTextContent('Erst7 dann7.');
  });

  it('leaves out a citation whose source the page does not list', () => {
    expect(show('Ohne Liste.[^unbekannt-2020]')).toHaveTextContent(/^Ohne Liste\.$/);
  });

  it('shows markup in a text as text', () => {
    const container = show('Ein <b>fetter</b> Text');
    expect(container).toHaveTextContent('Ein <b>fetter</b> Text');
    expect(container.querySelector('b')).toBeNull();
  });
});
