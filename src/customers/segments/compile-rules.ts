import { fail, refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import type { SegmentCondition, SegmentRule } from './segment-rule.js';

/** Whether a condition holds; `null` where a missing field leaves it open, as in SQL. */
export type Holds = (row: number) => boolean | null;

/** What compiling needs: the cells of a field, `null` where it is missing, and what to do with one of another type. */
export interface SegmentFields {
  /** `isCompared` says whether it is asked what the field holds, rather than whether it is there. */
  read(field: string, isCompared: boolean): (row: number) => unknown;
  refuse(field: string, expected: string, got: unknown, row: number): null;
}

/** A rule, ready to be asked. */
export interface CompiledRule {
  readonly segment: string;
  readonly holds: Holds;
}

/** Turns rules into functions of the row, checking them on the way. */
export function compileRules(metric: string, rules: unknown, fields: SegmentFields): CompiledRule[] {
  if (!Array.isArray(rules) || rules.length === 0) refuse(metric, 'rules', 'an array of rules', rules);
  const count = { conditions: 0 };
  return Array.from(rules as readonly SegmentRule[], (rule, index) => {
    assertOptions(metric, rule, 'segment when', `rules[${index}].`);
    const { segment, when } = Object(rule) as SegmentRule;
    if (typeof segment !== 'string' || segment === '') {
      refuse(metric, 'segment', 'a text that is not empty', segment);
    }
    return { segment, holds: compileCondition(metric, when, fields, 0, count) };
  });
}

/** Conditions inside of conditions beyond which a rule is refused: nobody writes more, and one that contains itself has no end. */
const DEPTH_LIMIT = 100;
/** Conditions of all rules together beyond which they are refused: one that is used twice in each of 40 levels stands for 2⁴⁰. */
const CONDITION_LIMIT = 10_000;

/** Turns conditions into a function of the row, checking them on the way. */
function compileCondition(
  metric: string,
  condition: SegmentCondition,
  fields: SegmentFields,
  depth: number,
  count: { conditions: number },
): Holds {
  if (depth > DEPTH_LIMIT) {
    fail('INVALID_OPTION', metric, `when must hold at most ${DEPTH_LIMIT} conditions inside of each other; got more`, {
      name: 'when',
    });
  }
  if (++count.conditions > CONDITION_LIMIT) {
    fail('INVALID_OPTION', metric, `rules must hold at most ${CONDITION_LIMIT} conditions in all; got more`, {
      name: 'rules',
    });
  }
  const given = Object(condition) as Record<string, unknown>;
  for (const name of ['all', 'any', 'not'] as const) {
    if (given[name] === undefined) continue;
    assertOptions(metric, given, name, 'when.');
    const inner = given[name];
    if (name === 'not') {
      const holds = compileCondition(metric, inner as SegmentCondition, fields, depth + 1, count);
      return (row) => opposite(holds(row));
    }
    if (!Array.isArray(inner) || inner.length === 0) refuse(metric, name, 'an array of conditions', inner);
    const parts = Array.from(inner as SegmentCondition[], (each) =>
      compileCondition(metric, each, fields, depth + 1, count),
    );
    return decided(parts, name === 'any');
  }
  return compileTest(metric, given, fields);
}

function opposite(holds: boolean | null): boolean | null {
  return holds === null ? null : !holds;
}

/** `any` (`enough` is true) or `all` (false) of some parts: one that is `enough` decides, else one that is open leaves it open. */
function decided(parts: readonly Holds[], enough: boolean): Holds {
  return (row) => {
    let outcome: boolean | null = !enough;
    for (const part of parts) {
      const holds = part(row);
      if (holds === enough) return enough;
      if (holds === null) outcome = null;
    }
    return outcome;
  };
}

/** The names of what each test compares with. */
const OPERANDS: Readonly<Record<string, readonly string[]>> = {
  '=': ['value'],
  '!=': ['value'],
  '<': ['value'],
  '<=': ['value'],
  '>': ['value'],
  '>=': ['value'],
  between: ['from', 'to'],
  in: ['values'],
  'not-in': ['values'],
  missing: [],
  present: [],
};

function compileTest(metric: string, test: Record<string, unknown>, fields: SegmentFields): Holds {
  const { field, is } = test;
  if (typeof field !== 'string' || field === '') refuse(metric, 'field', 'the name of a field', field);
  if (typeof is !== 'string' || !Object.hasOwn(OPERANDS, is))
    refuse(metric, 'is', Object.keys(OPERANDS).join(' or '), is);
  const names = OPERANDS[is] as readonly string[];
  assertOptions(metric, test, ['field', 'is', ...names].join(' '), 'when.');
  const read = fields.read(field, names.length > 0);
  if (names.length === 0) return (row) => (read(row) == null) === (is === 'missing');
  const isList = names[0] === 'values';
  const given = isList ? test['values'] : names.map((name) => test[name]);
  if (!Array.isArray(given) || given.length === 0) refuse(metric, 'values', 'an array of values', given);
  const values = Array.from(given as unknown[]);
  const isOrder = !isList && is !== '=' && is !== '!=';
  for (const value of values) {
    const isValue = typeof value === 'string' || Number.isFinite(value) || (!isOrder && typeof value === 'boolean');
    if (!isValue)
      refuse(metric, names.join(' and '), `a text${isOrder ? '' : ', true, false'} or a finite number`, value);
  }
  const types = new Set(values.map((value) => typeof value));
  const [low, high] = values as [number, number];
  if (is === 'between' && !(types.size === 1 && low <= high)) {
    refuse(metric, 'to', 'of the type of from, and not below it', high);
  }
  const holds = comparison(is, values);
  const expected = `a ${[...types].join(' or ')}`;
  return (row) => {
    const cell = plain(read(row));
    if (cell == null) return null;
    const isNoNumber = typeof cell === 'number' && !Number.isFinite(cell);
    if (!types.has(typeof cell) || isNoNumber) return fields.refuse(field, expected, cell, row);
    return holds(cell as number);
  };
}

/** The test of a cell that is known to be of the type of the values, whichever that is. */
function comparison(is: string, values: readonly unknown[]): (cell: number) => boolean {
  const [value, to] = values as [number, number];
  const list = new Set(values);
  switch (is) {
    case '<':
      return (cell) => cell < value;
    case '<=':
      return (cell) => cell <= value;
    case '>':
      return (cell) => cell > value;
    case '>=':
      return (cell) => cell >= value;
    case 'between':
      return (cell) => cell >= value && cell <= to;
    default:
      return (cell) => list.has(cell) === (is === '=' || is === 'in');
  }
}
