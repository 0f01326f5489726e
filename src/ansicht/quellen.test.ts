import {quelle} from '../../tests/jest/beispiele';
import {kurzbeleg, nummeriere, quellenIds} from './quellen';

describe('quellenIds', () => {
  it('names every source once, in the order of first use: lists, texts, body', () => {
    const texts = {kurz: 'Satz.[^c][^a]', liste: [{text: 'Satz.[^d]'}]};
    expect(quellenIds([['a', 'b'], ['a']], texts, ['b', 'e'])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('nummeriere', () => {
  it('numbers without gaps where a source is unknown', () => {
    const register = new Map([quelle({id: 'a'}), quelle({id: 'c'})].map((one) => [one.id, one]));
    expect(nummeriere(['a', 'b', 'c'], register).map(({id, nummer}) => [id, nummer])).toEqual([
      ['a', 1],
      ['c', 2],
    ]);
  });
});

describe('kurzbeleg', () => {
  it('is publisher and year', () => expect(kurzbeleg(quelle())).toBe('Fraunhofer IAO, 2018'));
  it('says when there is no date', () =>
    expect(kurzbeleg(quelle({datum: undefined}))).toBe('Fraunhofer IAO, ohne Datum'));
  it('names the report through which the source is known', () => {
    const zitiert_nach = {titel: 'Jobs', herausgeber: 'Spiegel', url: 'https://www.spiegel.de/'};
    expect(kurzbeleg(quelle({zitiert_nach}))).toBe('Fraunhofer IAO, 2018 (nach Spiegel)');
  });
});
