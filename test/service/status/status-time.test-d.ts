import { describe, expectTypeOf, it } from 'vitest';
import { agentWorkTime, onHoldTime, requesterWaitTime, type StatusTimeResult } from '../../../src/index.js';

interface Row {
  readonly changes: Map<number, { readonly at: Date; readonly status: 'new' | 'solved' }>;
}
declare const rows: readonly Row[];

describe('types of times by status', () => {
  it('takes rows with a reader that knows the row', () => {
    const result = requesterWaitTime(rows, {
      statuses: (row) => {
        expectTypeOf(row).toEqualTypeOf<Row>();
        return row.changes.values();
      },
    });
    expectTypeOf(result).toEqualTypeOf<StatusTimeResult<'requester-wait-time'>>();
    const read = { statuses: () => [{ at: 1, status: 'new' }] };
    expectTypeOf(agentWorkTime(rows, read).metric).toEqualTypeOf<'agent-work-time'>();
    expectTypeOf(onHoldTime(rows, { ...read, counted: ['hold'] }).metric).toEqualTypeOf<'on-hold-time'>();
    // @ts-expect-error 2345: the reader is missing
    requesterWaitTime(rows, {});
    // @ts-expect-error 2322: a change has an instant
    requesterWaitTime(rows, { statuses: () => [{ status: 'new' }] });
    // @ts-expect-error 2353: the metric fixes the rule
    onHoldTime(rows, { ...read, reopened: 'each-spell' });
  });
});
