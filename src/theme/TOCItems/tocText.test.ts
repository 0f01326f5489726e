import {tocText} from './tocText';

test.each([
  ['Was wann läuft', 'Was wann läuft'],
  ['Das Feld <code>kldb</code>', 'Das Feld kldb'],
  ['Prüfen &amp; melden', 'Prüfen & melden'],
  ['&lt;script&gt; &quot;a&quot; &#39;b&#39;', '<script> "a" \'b\''],
  ['&amp;lt;', '&lt;'],
  ['&unbekannt;', '&unbekannt;'],
])('%s reads %s', (markup, text) => {
  expect(tocText(markup)).toBe(text);
});
