import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as udaf from '../../src/udaf/index.js';
import { outcome } from '../laws.js';
import { runs } from '../runs.js';
import { asked, chances, values } from './cases.js';
import { answerOf } from './engine.mjs';

it('an engine that counts in any places and sends anything anywhere says what memory says, bit for bit', () => {
  fc.assert(
    fc.property(asked, values, chances, fc.boolean(), (metric, rows, next, isText) => {
      const given = { ...metric.counting, ...metric.concluding };
      const options = isText ? JSON.stringify(given) : given;
      const answer = (more: object) => () =>
        answerOf(
          udaf,
          rows,
          [metric.metric, isText ? JSON.stringify({ ...given, ...more }) : { ...given, ...more }],
          next,
        );
      if (outcome(() => metric.state(rows)) !== 'none') {
        // which of several bad values is met first depends on the engine
        expect(answer({})).toThrow(/^\w+: (a score|value) must be /);
        return;
      }
      expect(answer({ returns: 'state' })()).toBe(metric.state(rows));
      const expected = metric.result(rows);
      expect(answer({})()).toBe(expected);
      const own = udaf.aggregateOf(metric.metric, metric.counting);
      expect(answerOf(own, rows, [JSON.stringify(metric.concluding)], next)).toBe(expected);
      expect(answerOf(udaf.aggregateOf(metric.metric, options), rows, [], next)).toBe(expected);
    }),
    { numRuns: runs },
  );
});
