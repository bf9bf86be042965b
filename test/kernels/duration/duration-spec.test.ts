import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { countingNames, type DurationCounting, durationSpec } from '../../../src/kernels/duration/duration-spec.js';

const names = ['from', 'till'] as const;
const kind = { metric: 'm', definition: 'how', names } as const;
const of = (counting: object) => durationSpec(kind, counting as DurationCounting);

describe('durationSpec', () => {
  it('has defaults: around the clock, all cases, the first resolution, everything known', () => {
    const plain = {
      ...kind,
      asOf: null,
      onInvalid: 'throw',
      reopened: 'first-resolution',
      calendar: null,
      select: null,
      percentiles: 'exact',
      config: {},
    };
    expect(of({})).toEqual(plain);
    const absent = {
      asOf: undefined,
      onInvalid: undefined,
      reopened: undefined,
      calendar: undefined,
      select: undefined,
      percentiles: undefined,
    };
    expect(of(absent)).toEqual(plain);
  });

  it('takes instants in every form', () => {
    const calendar = BusinessCalendar.always();
    const select = { by: 'resolved', from: new Date(5), to: '1970-01-01T00:00:00.009Z' };
    const spec = of({ asOf: { epochMilliseconds: 7 }, onInvalid: 'count', reopened: 'each-spell', calendar, select });
    expect(spec).toMatchObject({
      asOf: 7,
      onInvalid: 'count',
      reopened: 'each-spell',
      select: { by: 'resolved', from: 5, to: 9 },
    });
    expect(spec.calendar).toBe(calendar);
    expect(of({ calendar: 'per-case', select: { by: 'opened' } })).toMatchObject({
      calendar: 'per-case',
      select: { by: 'opened', from: null, to: null },
    });
    expect(of({ percentiles: 'sketch' }).percentiles).toBe('sketch');
    expect(of({ select: { by: 'opened', from: 5, to: 5 } }).select).toEqual({ by: 'opened', from: 5, to: 5 });
  });

  const instant = 'must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got';
  const hours = "calendar must be a BusinessCalendar or other open hours, or 'per-case'; got";
  const rules = 'reopened must be first-resolution or last-resolution or each-spell or sum-of-spells; got';
  it.each<[object, string]>([
    [{ asOf: 'soon' }, `asOf ${instant} "soon"`],
    [{ asOf: null }, `asOf ${instant} null`],
    [{ onInvalid: 'skip' }, 'onInvalid must be throw or count; got "skip"'],
    [{ reopened: 'last' }, `${rules} "last"`],
    [{ reopened: null }, `${rules} null`],
    [{ calendar: null }, `${hours} null`],
    [{ calendar: 'business' }, `${hours} "business"`],
    [{ calendar: {} }, `${hours} object`],
    [{ calendar: { between: () => 0 } }, `${hours} object`],
    [{ calendar: [] }, 'calendar must have at least one segment'],
    [{ calendar: [{ from: 0, calendar: 5 }] }, 'calendar must be open hours or segments of them; got 5'],
    [{ calendar: [{ from: 'x', calendar: BusinessCalendar.always() }] }, `calendar ${instant} "x"`],
    [{ clockSkewMs: -5 }, 'clockSkewMs must be a number of milliseconds from 0; got -5'],
    [{ firstMessage: 'bot' }, 'firstMessage must be customer or agent; got "bot"'],
    [{ calendar: () => 0 }, `${hours} function`],
    [{ select: {} }, 'select.by must be opened or resolved; got undefined'],
    [{ select: null }, 'select.by must be opened or resolved; got undefined'],
    [{ select: 'opened' }, 'options must be an object; got "opened"'],
    [{ select: { by: 'closed' } }, 'select.by must be opened or resolved; got "closed"'],
    [{ select: { by: 'opened', from: 'x' } }, `select.from ${instant} "x"`],
    [{ select: { by: 'opened', from: null } }, `select.from ${instant} null`],
    [{ select: { by: 'opened', to: NaN } }, `select.to ${instant} NaN`],
    [{ select: { by: 'opened', from: 6, to: 5 } }, 'select.to must be not before select.from; got 5'],
    [{ select: { by: 'opened', until: 5 } }, 'unknown option "until"; known are to, by, from'],
    [{ percentiles: 'bins' }, 'percentiles must be exact or sketch; got "bins"'],
    [{ percentiles: null }, 'percentiles must be exact or sketch; got null'],
  ])('refuses %j', (counting, why) => {
    expect(() => of(counting)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', message: `m: ${why}` }));
  });

  it('leaves no choice where the metric fixes what becomes of a case that ends more than once', () => {
    expect(durationSpec({ ...kind, reopened: 'each-spell' }, {}).reopened).toBe('each-spell');
    const counting = 'asOf onInvalid calendar select percentiles';
    expect(countingNames(kind)).toBe(counting);
    expect(countingNames({ ...kind, own: ['reopened', 'clockSkewMs'] })).toBe(`${counting} reopened clockSkewMs`);
  });

  it('has what a metric asks besides among what states must share', () => {
    expect(of({ clockSkewMs: 5, firstMessage: 'agent' })).toMatchObject({ config: {}, early: undefined });
    const skewed = { ...kind, own: ['reopened', 'clockSkewMs'], config: { more: 1 } } as const;
    expect(durationSpec(skewed, { clockSkewMs: 5 })).toMatchObject({
      config: { more: 1, clockSkewMs: 5 },
      early: { skewMs: 5, isPassedOver: false, wayOut: '' },
    });
    const asking = { ...kind, own: ['clockSkewMs', 'firstMessage'] } as const;
    expect(durationSpec(asking, {})).toMatchObject({
      config: { clockSkewMs: 0, firstMessage: 'customer' },
      early: { isPassedOver: false, wayOut: expect.stringContaining("firstMessage: 'agent'") },
    });
    expect(durationSpec(asking, { firstMessage: 'agent' }).early).toMatchObject({ isPassedOver: true });
  });

  it('takes segments that all cases have for hours of each case', () => {
    const calendar = [
      { from: 10, calendar: { between: () => 7 } },
      { from: 0, calendar: BusinessCalendar.always() },
    ];
    const { segments, ...spec } = of({ calendar });
    expect(spec.calendar).toBe('per-case');
    expect(segments?.(4, 20)).toBe(6 + 7);
  });
});
