import { describe, expect, it } from 'vitest';
import { beginOf, type ChainLink, chainOf } from '../../../src/service/log/status-chain.js';

/** Links as 'before>after', the names of their events beside them. */
const links = (...texts: readonly string[]): ChainLink[] =>
  texts.map((text, event) => {
    const [before = '', after = ''] = text.split('>');
    return { event, before, after };
  });

const chain = (texts: readonly string[], last?: string, next?: string) =>
  chainOf(links(...texts), last, next).map((event) => texts[event]);

describe('chainOf', () => {
  it('follows changes to their end', () => {
    expect(chain(['c>d', 'a>b', 'b>c'])).toEqual(['a>b', 'b>c', 'c>d']);
    expect(chain(['b>c', '>b'])).toEqual(['>b', 'b>c']);
    expect(chain(['a>a', 'b>a'])).toEqual(['b>a', 'a>a']);
  });

  it('puts in rounds where they leave', () => {
    expect(chain(['b>d', 'a>b', 'c>b', 'b>c'])).toEqual(['a>b', 'b>c', 'c>b', 'b>d']);
    expect(chain(['a>b', 'b>a', 'a>c'])).toEqual(['a>b', 'b>a', 'a>c']);
  });

  it('begins a circle with the status before, that of the next change, or the first by name', () => {
    const circle = ['c>a', 'a>b', 'b>c'];
    expect(chain(circle, 'b')).toEqual(['b>c', 'c>a', 'a>b']);
    expect(chain(circle, undefined, 'c')).toEqual(['c>a', 'a>b', 'b>c']);
    expect(chain(circle, 'other')).toEqual(['a>b', 'b>c', 'c>a']);
    // of two beginnings that of the status before
    expect(chain(['a>b', 'c>d'], 'c')).toEqual(['c>d', 'a>b']);
  });

  it('begins no circle with the end of a case where it can begin otherwise', () => {
    const circle = links('closed>open', 'open>closed').map((link) => ({ ...link, fromEnd: link.before === 'closed' }));
    expect(chainOf(circle, undefined, undefined)).toEqual([1, 0]);
    expect(chainOf(circle, 'closed', undefined)).toEqual([0, 1]);
  });

  it('knows where changes begin, but for circles', () => {
    expect(beginOf(links('b>c', 'a>b'))).toBe('a');
    expect(beginOf(links('a>b', 'a>b'))).toBe('a');
    expect(beginOf(links('a>b', 'b>a'))).toBe(undefined);
    expect(beginOf(links('a>b', 'c>d'))).toBe(undefined);
  });

  it('leaves none out, and takes equal ones as they are listed', () => {
    expect(chain(['x>y', 'a>b', 'a>b'])).toEqual(['a>b', 'a>b', 'x>y']);
    expect(chainOf(links('a>b', 'b>a', 'a>b'), undefined, undefined)).toEqual([0, 1, 2]);
  });
});
