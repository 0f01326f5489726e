import {render, screen, within} from '@testing-library/react';
import {quelle} from '@site/tests/jest/beispiele';
import Quellenliste from '.';

const bericht = {
  titel: 'Jobs in Gefahr',
  herausgeber: 'Spiegel',
  datum: '2018-06-05',
  url: 'https://www.spiegel.de/jobs',
};

function show(...quellen: Parameters<typeof quelle>): HTMLElement {
  render(<Quellenliste quellen={[quelle(...quellen)]} />);
  return screen.getByRole('listitem');
}

describe('Quellenliste', () => {
  it('names publisher, title, date, kind and the day it was read, under the source’s number', () => {
    const item = show({nummer: 4});
    expect(item).toHaveTextContent('Fraunhofer IAO: ELAB 2.0, 06/2018. Studie. Gesehen am 22.11.2026.');
    expect(item).toHaveAttribute('value', '4');
  });

  it('is the target of citations', () => expect(show()).toHaveAttribute('id', 'quelle-iao-elab-2018'));

  it('names the report through which a source is known', () => {
    const item = show({zitiert_nach: bericht});
    expect(item).toHaveTextContent('Zitiert nach Spiegel: Jobs in Gefahr, 05.06.2018.');
    expect(within(item).getByRole('link', {name: 'Jobs in Gefahr'})).toHaveAttribute('href', bericht.url);
  });

  it('does not link a source without an address', () => {
    const item = show({url: undefined, zitiert_nach: bericht});
    expect(within(item).queryByRole('link', {name: 'ELAB 2.0'})).toBeNull();
    expect(item).toHaveTextContent('ELAB 2.0');
  });

  it('says when a source has no date', () =>
    expect(show({datum: undefined})).toHaveTextContent('ELAB 2.0, ohne Datum.'));

  it('gives other sites no access to this window', () => {
    expect(within(show()).getByRole('link')).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });
});
