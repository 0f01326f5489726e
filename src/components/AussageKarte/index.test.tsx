import {screen, within} from '@testing-library/react';
import type {Aussage} from '@site/src/content/schema';
import {aussage, quelle} from '@site/tests/jest/beispiele';
import {ZitatRahmen} from '../Zitat';
import {renderPage} from '@site/tests/jest/renderPage';
import AussageKarte, {AussageKarten} from '.';

const HEUTE = '2026-11-22';

function show(felder: Partial<Aussage> = {}, heute = HEUTE): HTMLElement {
  renderPage(
    <ZitatRahmen quellen={[quelle()]}>
      <AussageKarte aussage={aussage(felder)} heute={heute} />
    </ZitatRahmen>,
  );
  return screen.getByRole('article');
}

describe('AussageKarte', () => {
  it.each([
    ['waechst', 'wächst'],
    ['veraendert_sich', 'verändert sich'],
    ['geht_zurueck', 'geht zurück'],
    ['offen', 'offen'],
  ] as const)('says the direction %s in words', (richtung, wort) => {
    expect(show({richtung})).toHaveTextContent(wort);
  });

  it.each([
    ['recht', 'Recht'],
    ['statistik', 'Statistik'],
    ['studie', 'Studie'],
    ['branche', 'Branche'],
  ] as const)('says the grade of evidence %s in words', (beleg, wort) => {
    expect(within(show({beleg})).getByText(wort)).toBeVisible();
  });

  it('links its sources to the list of sources, by publisher and year', () => {
    expect(within(show()).getByRole('link', {name: 'Fraunhofer IAO, 2018'})).toHaveAttribute(
      'href',
      '#quelle-iao-elab-2018',
    );
  });

  it('says that an assessment has no source, and until when to check it', () => {
    const card = show({beleg: 'einschaetzung', quellen: []});
    expect(card).toHaveTextContent('Einschätzung');
    expect(card).toHaveTextContent('der Redaktion, ohne Quelle');
    expect(card).toHaveTextContent('prüfen bis 06/2027');
    expect(within(card).queryByRole('link', {name: /^(?!Hinweis geben)/})).toBeNull();
  });

  it('shows since when and until when it holds', () => {
    const card = show();
    expect(card).toHaveTextContent('Stand 06/2018');
    expect(card).toHaveTextContent('gültig bis 06/2027');
  });

  it('is not marked as due on its last valid day', () => {
    expect(show({gueltig_bis: '2026-11'}, '2026-11-30')).not.toHaveTextContent('zu prüfen');
  });

  it('is marked as due from the day after', () => {
    expect(show({gueltig_bis: '2026-11'}, '2026-12-01')).toHaveTextContent('Frist abgelaufen, zu prüfen');
  });

  it('can be linked to by its id', () => expect(show()).toHaveAttribute('id', 'aussage-motorteile'));
});

describe('AussageKarten', () => {
  const HINWEIS = 'Die Belege zeigen in verschiedene Richtungen';

  function items(aussagen: Aussage[]): HTMLElement[] {
    renderPage(<AussageKarten aussagen={aussagen} heute={HEUTE} />);
    return screen.getAllByRole('listitem');
  }

  it('frames two contradicting statements together, wherever they stand and whichever names the other', () => {
    const [a, b, c] = [aussage({id: 'a'}), aussage({id: 'b'}), aussage({id: 'c', widerspruch: 'a'})];
    const found = items([a, b, c]);
    expect(found).toHaveLength(2);
    expect(found[0]).toHaveTextContent(HINWEIS);
    expect([...(found[0]?.querySelectorAll('article') ?? [])].map(({id}) => id)).toEqual(['aussage-a', 'aussage-c']);
    expect(found[1]).not.toHaveTextContent(HINWEIS);
  });

  it('shows every statement once, even when three contradict each other', () => {
    items([
      aussage({id: 'a', widerspruch: 'b'}),
      aussage({id: 'b', widerspruch: 'a'}),
      aussage({id: 'c', widerspruch: 'a'}),
    ]);
    expect(screen.getAllByRole('article').map(({id}) => id)).toEqual(['aussage-a', 'aussage-b', 'aussage-c']);
  });

  it('shows a statement alone when what it contradicts is not in the list', () => {
    expect(items([aussage({widerspruch: 'woanders'})])[0]).not.toHaveTextContent(HINWEIS);
  });
});
