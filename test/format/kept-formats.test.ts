import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/format/kept-formats.js';

describe('formats of Intl', () => {
  it('are made once for a kind, a locale and options', () => {
    const first = formatOf('test', Intl.NumberFormat, 'en-US', { maximumFractionDigits: 1 });
    expect(formatOf('test', Intl.NumberFormat, 'en-US', { maximumFractionDigits: 1 })).toBe(first);
    expect(formatOf('test', Intl.NumberFormat, 'en-GB', { maximumFractionDigits: 1 })).not.toBe(first);
    expect(formatOf('test', Intl.NumberFormat, 'en-US', { maximumFractionDigits: 2 })).not.toBe(first);
    expect(formatOf('test', Intl.PluralRules, 'en-US', {}).select(1)).toBe('one');
  });

  it('are not kept without end', () => {
    const first = formatOf('test', Intl.NumberFormat, 'en-US', { maximumFractionDigits: 3 });
    for (let n = 0; n < 120; n++) formatOf('test', Intl.NumberFormat, `en-x-a${n}`, {});
    expect(formatOf('test', Intl.NumberFormat, 'en-US', { maximumFractionDigits: 3 })).not.toBe(first);
  });

  it('are refused for what is no locale', () => {
    expect(() => formatOf('formatResult', Intl.NumberFormat, 'vi_VN', {})).toThrow(
      'formatResult: locale must be a language tag, such as \'vi-VN\'; got "vi_VN"',
    );
  });
});
