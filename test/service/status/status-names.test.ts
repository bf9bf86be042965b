import { describe, expect, it } from 'vitest';
import { measurePart } from '../../../src/core/reading.js';
import { assertMet, metStatuses } from '../../../src/service/status/status-names.js';

const wanted = { metric: 'agent-work-time', counted: ['opne'], ending: ['solved'], closing: ['spam'] };
const met = (...names: string[]) => new Map(names.map((name) => [name, 1]));

describe('metStatuses', () => {
  it('says which names no change had, and which were met besides', () => {
    expect(metStatuses(wanted, met('solved', 'b', 'B', 'a'))).toEqual({
      unmatched: ['opne', 'spam'],
      otherStatuses: ['B', 'a', 'b'],
    });
  });
});

describe('assertMet', () => {
  it('refuses names that no change has, and lists what there is, the likest first', () => {
    expect(() => assertMet(wanted, met('Resolved', 'Active', 'Open'))).toThrow(
      expect.objectContaining({
        code: 'INVALID_OPTION',
        message:
          'agentWorkTime: counted must name a status that occurs; got "opne", and there are "Open", "Resolved", "Active"',
        details: { name: 'counted' },
      }),
    );
    const many = Array.from({ length: 30 }, (_, k) => `${k}`.padStart(2, '0'));
    expect(() => assertMet(wanted, met(...many))).toThrow(/"00", "01", .* "11" and 18 more$/);
    // a name without a letter is like none
    expect(() => assertMet(wanted, met('', 'pen'))).toThrow('there are "pen", ""');
  });

  it('asks for one name, where there are changes, and of a whole only', () => {
    expect(() => assertMet({ ...wanted, counted: ['opne', 'open'] }, met('open'))).not.toThrow();
    expect(() => assertMet(wanted, met())).not.toThrow();
    expect(() => measurePart(() => assertMet(wanted, met('x')))).not.toThrow();
  });
});
