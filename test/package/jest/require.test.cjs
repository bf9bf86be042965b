/* global expect, test */
const { CxMetricsError, csat, isCxMetricsError, nps } = require('cx-metrics');
const { zendeskCsat5 } = require('cx-metrics/presets');

test.each([
  'cx-metrics',
  'cx-metrics/stats',
  'cx-metrics/calendar',
  'cx-metrics/presets',
  'cx-metrics/format',
  'cx-metrics/format/en',
  'cx-metrics/format/vi',
  'cx-metrics/catalog',
  'cx-metrics/catalog/vi',
  'cx-metrics/catalog/compute',
  'cx-metrics/sql',
  'cx-metrics/charts',
])('%s can be required in Jest', (entry) => expect(Object.keys(require(entry))).not.toEqual([]));

test('what was required computes, with options of another entry', () => {
  expect(nps([10, 9, 8, 3]).value).toBe(25);
  expect(csat([5, 4, 1, 2], zendeskCsat5).value).toBe(0.5);
  expect(nps([]).value).toBeNull();
});

test('an error is known as one of the class', () => {
  expect(() => nps([11])).toThrow(CxMetricsError);
  expect(() => nps([11])).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
  expect(isCxMetricsError(new CxMetricsError('INVALID_VALUE', 'nps: no'))).toBe(true);
});
