import { expect, it } from 'vitest';
import { filled } from '../../src/format/filled.js';

it('puts parts in place of their names, also twice, and takes them as they are', () => {
  expect(filled('{a} to {b}, {a}', { a: '1', b: '$&' })).toBe('1 to $&, 1');
  expect(filled('{value} per {thousand} {of}', { value: '3', thousand: '1,000', of: '' })).toBe('3 per 1,000');
  expect(filled('{class}', { class: '{value}', value: 'x' })).toBe('{value}');
});
