import {readReport, type Report, type Run} from './lighthouse';
import {middle, missed, speedReport} from './report';

const GOOD: Run = {
  scores: {performance: 99, accessibility: 100, 'best-practices': 100, seo: 100},
  largestPaint: 1500,
  blocking: 40,
  shift: 0,
  bytes: 200_000,
  failed: [],
};
const slow = (performance: number): Run => ({
  ...GOOD,
  scores: {...GOOD.scores, performance},
  failed: ['total-blocking-time'],
});
const page = (runs: Run[]) => ({name: 'Profil', path: '/berufe/a/', runs});

test('the middle run decides, so that one bad run misses no target', () => {
  expect(middle([3, 1, 2])).toBe(2);
  expect(missed(page([GOOD, slow(50), GOOD]))).toEqual([]);
  expect(missed(page([GOOD, slow(50), slow(97)]))).toEqual(['performance']);
});

test('the table has a row for each page, and what cost points stands below', () => {
  const text = speedReport([page([GOOD, slow(50), GOOD])], 'Rechner');
  expect(text).toMatch(/\| Profil +\| +99 \| +100 \|/);
  expect(text).toContain('- Profil: total-blocking-time');
  expect(speedReport([page([GOOD])], 'Rechner')).not.toContain('Was Punkte kostet');
});

test('a report gives points, times and the audits that cost points', () => {
  const refs = [
    {id: 'label', weight: 7},
    {id: 'only-told', weight: 0},
    {id: 'not-applicable', weight: 3},
  ];
  const report: Report = {
    categories: {
      performance: {score: 0.985, auditRefs: []},
      accessibility: {score: 0.91, auditRefs: refs},
      'best-practices': {score: 1, auditRefs: []},
      seo: {score: 1, auditRefs: []},
    },
    audits: {
      label: {score: 0},
      'only-told': {score: 0},
      'not-applicable': {score: null},
      'largest-contentful-paint': {score: 1, numericValue: 1200},
      'total-blocking-time': {score: 1, numericValue: 10},
      'cumulative-layout-shift': {score: 1, numericValue: 0},
      'total-byte-weight': {score: 1, numericValue: 5000},
    },
  };
  expect(readReport(report)).toEqual({
    scores: {performance: 99, accessibility: 91, 'best-practices': 100, seo: 100},
    largestPaint: 1200,
    blocking: 10,
    shift: 0,
    bytes: 5000,
    failed: ['label'],
  });
  expect(() => readReport({...report, runtimeError: {message: 'no page'}})).toThrow('no page');
});
