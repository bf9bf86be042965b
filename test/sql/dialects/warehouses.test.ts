import { describe, expect, it } from 'vitest';
import { bigquery, databricks, snowflake } from '../../../src/sql/dialects/warehouses.js';

describe('warehouses', () => {
  it('divide whole numbers, each in its way', () => {
    const divided = [bigquery, snowflake, databricks].map((dialect) => dialect.divided('a', '7'));
    expect(divided).toEqual(['DIV(a, 7)', 'TRUNC(a / 7)', '(a DIV 7)']);
  });
});
