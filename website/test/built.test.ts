import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the site', () => {
  it('has its first page and its search', () => {
    expect(['site/index.html', 'site/assets/search.js'].filter((path) => !existsSync(path))).toEqual([]);
  });
});
