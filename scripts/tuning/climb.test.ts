import {climb} from './climb';
import {numericLeaves} from './leaves';

describe('numericLeaves', () => {
  it('finds numbers at every depth and changes them in place', () => {
    const weights = {a: 1, kinds: {b: 2, list: [3, 4]}, label: 'x'};
    const leaves = numericLeaves(weights);
    expect(leaves.map(({name}) => name)).toEqual(['a', 'kinds.b', 'kinds.list.0', 'kinds.list.1']);
    leaves[3]?.set(5);
    expect(weights.kinds.list).toEqual([3, 5]);
    expect(leaves[3]?.get()).toBe(5);
  });

  it('says when a number cannot be changed', () => {
    expect(() => {
      numericLeaves(Object.freeze({a: 1}))[0]?.set(2);
    }).toThrow('a cannot be changed');
  });
});

describe('climb', () => {
  const objective = (weights: {a: number; b: number}) => () => -Math.abs(weights.a - 1.15) - Math.abs(weights.b - 1);

  it('keeps the changes that pay and undoes the others', () => {
    const weights = {a: 1, b: 1};
    const steps = [...climb(numericLeaves(weights), objective(weights), 0.01)];
    expect(steps).toEqual([{name: 'a', from: 1, to: 1.15, reached: expect.closeTo(0)}]);
    expect(weights).toEqual({a: 1.15, b: 1});
  });

  it('leaves alone what gains too little', () => {
    const weights = {a: 1, b: 1};
    expect([...climb(numericLeaves(weights), objective(weights), 0.2)]).toEqual([]);
    expect(weights).toEqual({a: 1, b: 1});
  });
});
