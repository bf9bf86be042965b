import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/format/kept-formats.js';

describe('formats of Intl', () => {
  it('are made once for a kind, a locale and options', () => {
    const first = formatOf(Intl.NumberFormat, 'en-US', { maximumFractionDigits: 1 });
    expect(formatOf(Intl.NumberFormat, 'en-US', { maximumFractionDigits: 1 })).toBe(first);
    expect(formatOf(Intl.NumberFormat, 'en-GB', { maximumFractionDigits: 1 })).not.toBe(first);
    expect(formatOf(Intl.NumberFormat, 'en-US', { maximumFractionDigits: 2 })).not.toBe(first);
    expect(formatOf(Intl.PluralRules, 'en-US', {}).select(1)).toBe('one');
  });

  it('are not kept without end', () => {
    const first = formatOf(Intl.NumberFormat, 'en-US', { maximumFractionDigits: 3 });
    for (let n = 0; n < 120; n++) formatOf(Intl.NumberFormat, `en-x-a${n}`, {});
    expect(formatOf(Intl.NumberFormat, 'en-US', { maximumFractionDigits: 3 })).not.toBe(first);
  });
});
