import nprogress from './nprogress';

test('one bar while a page is on its way, none afterwards', () => {
  nprogress.configure();
  nprogress.start();
  nprogress.start();
  expect(document.querySelectorAll('#nprogress > .bar > .peg')).toHaveLength(1);
  nprogress.done();
  nprogress.done();
  expect(document.querySelector('#nprogress')).toBeNull();
});
