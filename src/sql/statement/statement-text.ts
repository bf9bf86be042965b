import { refuse } from '../../core/errors.js';
import type { SqlParameter } from '../asked/raw.js';
import { fieldColumns } from '../cells/fields.js';
import type { Frame, Plan, SqlField, Take } from '../cells/shape.js';
import type { Dialect } from '../dialects/dialect.js';
import { type Key, keyColumns, NO_PERIOD, withPeriods } from '../keys/keys.js';
import { extended, own, type Relation } from '../text/relation.js';
import type { Condition } from '../text/source.js';

/** What a statement is made of. */
export interface StatementParts {
  readonly frame: Frame;
  readonly table: string;
  readonly where: Condition | null;
  readonly keys: readonly Key[];
  /** SQL of the fields that were given. */
  readonly fields: readonly (SqlField & { readonly sql: string })[];
  readonly plan: Plan;
  /** Whether the total is counted apart. */
  readonly hasTotal: boolean;
}

/** A statement, and what its marks stand for. */
export interface StatementText {
  readonly text: string;
  readonly parameters: readonly SqlParameter[];
  readonly columns: readonly string[];
}

/** The statement: cells of all groups and, of metrics of subjects, those of the total beside them. */
export function statementText(parts: StatementParts): StatementText {
  const { frame, where, keys, plan, hasTotal } = parts;
  const { dialect } = frame;
  const selects = [selectOf(parts, false), ...(hasTotal ? [selectOf(parts, true)] : [])];
  // marks by place stand for one value each, those with numbers for the same
  const times = dialect.mark(0) === '?' ? selects.reduce((sum, { looks }) => sum + looks, 0) : 1;
  const parameters = Array.from({ length: times }, () => where?.parameters ?? []).flat();
  const columns = [
    ...(hasTotal ? ['is_total'] : []),
    ...keys.map((_, k) => `key_${k + 1}`),
    ...plan.cells,
    'n',
    ...takesOf(plan, keys).map(({ name, take }) => `${take}_${name}`),
  ];
  return { text: selects.map(({ sql }) => sql).join(' UNION ALL '), parameters, columns };
}

/** What is taken of cells, and of the instants behind keys of periods, which may turn out to be seconds. */
export function takesOf({ takes }: Pick<Plan, 'takes'>, keys: readonly Key[]): Take[] {
  const instants = keys.flatMap(({ type }, k) => {
    const name = `key_${k + 1}_at`;
    return type === 'period'
      ? ([
          { name, take: 'min' },
          { name, take: 'max' },
        ] as const)
      : [];
  });
  return [...takes, ...instants];
}

/** A SELECT, and how often it looks at the table. */
function selectOf(parts: StatementParts, isTotal: boolean): { readonly sql: string; readonly looks: number } {
  const { frame, keys, plan, hasTotal } = parts;
  const { dialect } = frame;
  const quoted = (name: string) => dialect.identifier(name);
  const source = sourceOf(parts, isTotal);
  const rows = plan.rows(source);
  const groups = [...keys.map((_, k) => `key_${k + 1}`), ...plan.cells];
  const lost = groups.find((name) => !rows.columns.includes(name));
  if (lost !== undefined) refuse(frame.caller, 'plan', `rows with a column ${lost}`, rows.columns.join(', '));
  const shown = [
    ...(hasTotal ? [`${isTotal ? 1 : 0} AS ${quoted('is_total')}`] : []),
    ...groups.map((name) => `${own(dialect, name)} AS ${quoted(name)}`),
    `${dialect.text('COUNT(*)')} AS ${quoted('n')}`,
    ...takesOf(plan, keys).map(({ name, take }) => `${taken(dialect, name, take)} AS ${quoted(`${take}_${name}`)}`),
  ];
  const by = groups.map((name) => own(dialect, name)).join(', ');
  const sql = `SELECT ${shown.join(', ')} FROM (${rows.sql}) AS ${own(dialect, 'counted')} GROUP BY ${by}`;
  return { sql, looks: rows.sql.split(source.sql).length - 1 };
}

function taken(dialect: Dialect, name: string, take: Take['take']): string {
  const column = own(dialect, name);
  return dialect.text(take === 'sum' ? `SUM(${dialect.wide(column)})` : `${take.toUpperCase()}(${column})`);
}

/** Without rows before or after all periods, which are in no total. */
function withinPeriods(dialect: Dialect, source: Relation, keys: readonly Key[]): Relation {
  const conditions = keys.flatMap(({ type }, k) => {
    if (type !== 'period') return [];
    const key = own(dialect, `key_${k + 1}`);
    const [after, before] = [NO_PERIOD.after, NO_PERIOD.before].map(dialect.number);
    return [`(${key} IS NULL OR ${key} <> ${after} AND ${key} <> ${before})`];
  });
  if (conditions.length === 0) return source;
  const columns = source.columns.map((column) => own(dialect, column)).join(', ');
  const sql = `SELECT ${columns} FROM (${source.sql}) AS ${own(dialect, 'rows')} WHERE ${conditions.join(' AND ')}`;
  return { ...source, sql };
}

/** The rows of the table with keys and fields under names of ours; of the total, without keys. */
function sourceOf({ frame, table, where, keys, fields }: StatementParts, isTotal: boolean): Relation {
  const { dialect } = frame;
  const columns = keyColumns(dialect, keys);
  for (const { name, kind, sql } of fields) {
    const { value, is } = fieldColumns(dialect, kind, sql);
    columns[name] = value;
    columns[`${name}_is`] = is;
  }
  const names = Object.keys(columns);
  const shown = names.map((name) => `${columns[name]} AS ${own(dialect, name)}`);
  const sql = `SELECT ${shown.join(', ')} FROM ${table}${where ? ` WHERE ${where.sql}` : ''}`;
  const source = withPeriods(dialect, { sql, columns: names }, keys);
  if (!isTotal) return source;
  // a NULL of the type of the key, so that both parts of a union have one
  const none = keys.map((_, k) => [`key_${k + 1}`, `CASE WHEN 1 = 0 THEN ${own(dialect, `key_${k + 1}`)} END`]);
  return extended(dialect, withinPeriods(dialect, source, keys), Object.fromEntries(none));
}
