import { describe, expect, it } from 'vitest';
import { SusAggregator } from '../../../../src/growth/digital/experience/sus-aggregator.js';
import { outcome } from '../../../laws.js';
import stateV1 from './sus.state-v1.json' with { type: 'json' };

const values = [
  [4, 2, 4, 2, 4, 2, 4, 2, 4, 2],
  [5, 1, 5, 1, 5, 1, 5, 1, 5, 1],
  [2, 4, 2, 4, 2, 4, 2, 4, 2, 4],
  [4, 2, 4, 2, 4, 2, 4, 2, 5, 3],
  [4, 2, 4, 2, 4, 2, 4, null, 4, 2],
  [9, 2, 4, 2, 4, 2, 4, 2, 4, 2],
];
const stored = () => structuredClone(stateV1) as never;

describe('SusAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    expect(JSON.stringify(SusAggregator.fromJSON(stored()))).toBe(JSON.stringify(stateV1));
    expect(JSON.stringify(new SusAggregator({ onInvalid: 'count' }).addAll(values))).toBe(JSON.stringify(stateV1));
    expect(SusAggregator.fromJSON(stored()).result()).toMatchObject({ value: 68.75, n: 4, missing: 1, invalid: 1 });
  });

  it('refuses states with scores that no questionnaire has', () => {
    const codeOf = (field: string, value: unknown) =>
      outcome(() => new SusAggregator().merge({ ...stateV1, [field]: value } as never));
    expect(codeOf('keys', [25, 75, 101])).toBe('INVALID_STATE');
    expect(codeOf('keys', [25, 75, 99])).toBe('INVALID_STATE');
    expect(codeOf('classes', null)).toBe('STATE_MISMATCH');
    expect(codeOf('kind', 'mix')).toBe('STATE_MISMATCH');
  });

  it('takes back, and takes options where they belong', () => {
    const study = new SusAggregator().addAll(values.slice(0, 2));
    expect(study.remove(values[1]).result().value).toBe(75);
    expect(outcome(() => study.remove(values[1]))).toBe('INVALID_STATE');
    expect(outcome(() => new SusAggregator({ confidence: 0.9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => study.result({ onInvalid: 'count' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => study.addAll(7 as never))).toBe('INVALID_VALUE');
  });
});
