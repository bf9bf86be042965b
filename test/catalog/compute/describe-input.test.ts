import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { compute } from '../../../src/catalog/compute/compute.js';
import { describeInput } from '../../../src/catalog/compute/describe-input.js';
import { waysOf } from '../../../src/catalog/compute/ways-to-call.js';
import { examples, metrics } from './inputs.js';

/** Options that a function knows and that leave no choice there. */
const onlyOne: Readonly<Record<string, readonly string[]>> = {
  'star-rating': ['direction'],
  'membership-tiers': ['measure'],
};

describe('describeInput', () => {
  it('has forms, fields and options as plain data', () => {
    const { metric, name, forms } = describeInput('nps');
    expect({ metric, name }).toEqual({ metric: 'nps', name: 'Net Promoter Score' });
    expect(forms.map(({ form, calls }) => [form, calls])).toEqual([
      ['counts', 'npsFromCounts'],
      ['values', 'nps'],
      ['rows', 'nps'],
      ['columns', 'nps'],
    ]);
    const [counts, values] = forms;
    expect(counts?.fields).toContainEqual({
      name: 'promoters',
      type: 'count',
      says: expect.stringMatching(/./),
      required: true,
    });
    expect(values?.options.find((option) => option.name === 'interval')).toEqual({
      name: 'interval',
      type: 'method',
      says: expect.stringMatching(/./),
      required: false,
      choices: ['score', 'adjusted-wald', 'wald', 'bootstrap', 'dirichlet', 'finite-population'],
    });
    expect(values?.options.find((option) => option.name === 'onInvalid')).toMatchObject({
      type: 'choice',
      choices: ['throw', 'count'],
      usual: 'throw',
    });
    expect(values?.options.find((option) => option.name === 'preset')?.choices).toContain('npsEurope');
    expect(() => describeInput('npss' as never)).toThrow('describeInput: no metric has the id "npss"');
  });

  it('says something about every field and option, without markup', () => {
    for (const { id } of metrics) {
      const description = describeInput(id);
      expect(JSON.parse(JSON.stringify(description))).toEqual(description);
      for (const { fields, options } of description.forms) {
        for (const { name, says } of [...fields, ...options]) {
          expect(says, `${id}: ${name}`).toMatch(/^[^`{}]+[^`]*$/);
          expect(says, `${id}: ${name}`).not.toMatch(/\{@/);
        }
      }
    }
  });

  it('names the options that the functions know, and no other', () => {
    let looked = 0;
    for (const { id, way, input, options } of examples) {
      const { ways } = waysOf('test', id);
      const call = way.call as (source: unknown, options: object) => unknown;
      let text = '';
      try {
        // readers are needed before options are looked at in some, options before the source in others
        call(way.form === 'rows' ? [] : input, { ...options, strange: 1 });
      } catch (error) {
        text = (error as Error).message;
      }
      const known = /unknown option "strange"; known are ([\w, ]+)/.exec(text)?.[1]?.split(', ');
      if (known === undefined) continue;
      looked++;
      const described = ways
        .filter(({ name }) => name === way.name)
        .flatMap(({ fields, options: all }) => [...fields, ...all]);
      // the same function answers for all its forms of rows and columns
      const others = ['missingValue', 'none', ...(onlyOne[id] ?? []), ...described.map(({ name }) => name)];
      expect(
        known.filter((name) => !others.includes(name)),
        `${id} ${way.form}`,
      ).toEqual([]);
      const asked = way.options.map(({ name }) => name).filter((name) => name !== 'preset');
      expect(
        asked.filter((name) => !known.includes(name)),
        `${id} ${way.form}`,
      ).toEqual([]);
    }
    expect(looked).toBeGreaterThan(examples.length / 2);
  });

  it('has choices that are taken, and refuses others', () => {
    let tried = 0;
    for (const { id, way, input, options } of examples) {
      if (way.isRead) continue;
      const { ways } = waysOf('test', id);
      const call = way.call as (source: unknown, options: object) => unknown;
      const textOf = (name: string, value: unknown) => {
        try {
          call(input, { ...options, [name]: value });
        } catch (error) {
          return (error as Error).message;
        }
        return '';
      };
      for (const { name, type, choices: own = [] } of way.options) {
        if (type !== 'choice') continue;
        // forms of one function may leave different choices
        const choices = ways.flatMap(({ name: of, options: all }) =>
          of === way.name ? all.flatMap((option) => (option.name === name ? (option.choices ?? []) : [])) : [],
        );
        const listed = /must be ([\w-]+(?: or [\w-]+)+); got "strange"/
          .exec(textOf(name, 'strange'))?.[1]
          ?.split(' or ');
        expect(choices, `${id} ${name}`).toEqual(expect.arrayContaining(listed ?? []));
        expect(listed, `${id} ${name}`).toEqual(expect.arrayContaining([...own]));
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(50);
  });
});

describe('what readers by name change', () => {
  const formOf = (id: Parameters<typeof describeInput>[0], form: string) =>
    describeInput(id).forms.find((each) => each.form === form);

  it('leaves readers fields that are asked for, and no options', () => {
    const { fields = [], options = [] } = formOf('conversion-rate', 'rows') ?? {};
    expect(fields).toMatchObject([{ name: 'converted', type: 'flag', required: true }]);
    expect(options.map(({ name }) => name)).toEqual(['confidence', 'interval', 'onInvalid']);
    expect(formOf('quality-rate', 'rows')?.fields.map(({ type }) => type)).toContain('readers');
  });

  it('has targets in milliseconds or business days, for all or in a column', () => {
    const { fields = [], options = [] } = formOf('sla-attainment', 'columns') ?? {};
    expect(fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ...[['startedAt', 'instant', true] as const, ['endedAt', 'instants', true] as const],
      ...[['target', 'data', false] as const, ['reopenedAt', 'instants', false] as const],
      ...[['closedAt', 'instants', false] as const, ['pauses', 'list', false] as const],
      ['calendar', 'calendar', false],
    ]);
    expect(options).toContainEqual(expect.objectContaining({ name: 'target', type: 'data', required: false }));
    const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' }).toJSON();
    const [friday, monday] = ['2026-11-20T16:00Z', '2026-11-23T12:00Z'];
    const columns = { startedAt: [friday, friday], endedAt: [[monday], monday], closedAt: [null, '2026-11-21T00:00Z'] };
    const given = { calendar, asOf: '2026-11-30T00:00Z', reopened: 'last-resolution' };
    const target = { businessDays: 1, by: '12:00' };
    expect(compute('sla-attainment', columns, { ...given, target })).toMatchObject({ met: 1, closed: 1, target });
    const rows = [
      { startedAt: friday, endedAt: monday, target },
      { startedAt: friday, endedAt: monday, target: 3_600_000 },
    ];
    expect(compute('sla-attainment', rows, { ...given, readers: { target: 'target' } })).toMatchObject({
      met: 1,
      breached: 1,
      target: null,
    });
  });

  it('takes several missing values, and says so', () => {
    const option = formOf('steps-to-resolution', 'values')?.options.find(({ name }) => name === 'missingValue');
    expect(option).toMatchObject({ type: 'numbers', required: false });
    expect(compute('steps-to-resolution', [2, 98, 99], { missingValue: [98, 99] })).toMatchObject({ n: 1, missing: 2 });
  });
});
