import {html} from '../../../tests/jest/html';

describe('remarkZitate', () => {
  it('turns a citation into a link to the source', () => {
    expect(html('Weniger Teile.[^iao-elab-2018] Mehr Teile.')).toBe(
      '<p>Weniger Teile.<a href="#quelle-iao-elab-2018">Quelle</a> Mehr Teile.</p>',
    );
  });

  it('turns several citations in a row into several links', () => {
    expect(html('Text.[^a-1][^b-2]')).toBe(
      '<p>Text.<a href="#quelle-a-1">Quelle</a><a href="#quelle-b-2">Quelle</a></p>',
    );
  });

  it.each(['- Text.[^a-1]', '**Text.[^a-1]**', '| a |\n| --- |\n| Text.[^a-1] |'])(
    'finds citations in %j',
    (markdown) => {
      expect(html(markdown)).toContain('<a href="#quelle-a-1">Quelle</a>');
    },
  );

  it('leaves code and brackets of other kinds alone', () => {
    expect(html('`[^a-1]` und [^Nicht so] und [x]')).toBe('<p><code>[^a-1]</code> und [^Nicht so] und [x]</p>');
  });
});
