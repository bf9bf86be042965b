import { describe, expect, it } from 'vitest';
import { intervalMethod } from '../../src/udaf/interval-methods.js';

describe('interval methods by name', () => {
  it.each([
    ['nps', 'score adjusted-wald wald'],
    ['share', 'wilson clopper-pearson agresti-coull jeffreys wald'],
    ['mean', 'score student-t'],
  ] as const)('of %s', (family, names) => {
    for (const method of names.split(' ')) {
      expect(intervalMethod('nps', family, 'interval', method)).toMatchObject({ method });
    }
  });

  it.each(['bootstrap', '__proto__', 'length', 0, {}, ''])('%j is refused with those that there are', (given) => {
    expect(() => intervalMethod('employee-nps', 'nps', 'interval', given)).toThrow(
      /^employeeNps: interval must be score or adjusted-wald or wald; got /,
    );
  });
});
