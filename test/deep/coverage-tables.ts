import { type CoverageCase, distributions } from './coverage-cases.js';

/** How many of the true distributions of the NPS are the usual ones: they come first. */
export const usual = 7;

const names: Readonly<Record<string, string>> = {
  score: 'score',
  wilson: 'Wilson',
  'adjusted-wald': 'adjusted Wald',
  'agresti-coull': 'Agresti–Coull',
  'clopper-pearson': 'Clopper–Pearson',
  jeffreys: 'Jeffreys',
  wald: 'Wald',
  'student-t': 'Student t',
  bootstrap: 'bootstrap',
  'dirichlet(1)': 'Dirichlet(1)',
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Rounded half up, so that rounding errors do not decide: some coverages are exact, such as 90.25 %. */
const rounded = (value: number, digits: number) => (value + 1e-9).toFixed(digits);
const percent = (share: number) => rounded(100 * share, 1);

/** One row per number of answers, one column per method. */
function table<Each extends Pick<CoverageCase, 'n' | 'method'>>(
  cases: readonly Each[],
  cell: (each: Each) => string,
): string {
  const methods = [...new Set(cases.map(({ method }) => method))];
  const sizes = [...new Set(cases.map(({ n }) => n))];
  const row = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  const found = (n: number, method: string) => cases.find((each) => each.n === n && each.method === method) as Each;
  return [
    row(['n', ...methods.map((method) => names[method])]),
    row(['--:', ...methods.map(() => '--:')]),
    ...sizes.map((n) => row([n, ...methods.map((method) => cell(found(n, method)))])),
  ].join('\n');
}

/** A lowest coverage over all distributions. */
export interface Worst {
  readonly n: number;
  readonly method: string;
  readonly lowest: number;
}

/** The tables of the guide "Choosing an interval", as Markdown, from what was computed. */
export function tablesOf(cases: readonly CoverageCase[], worst: readonly Worst[]): Readonly<Record<string, string>> {
  const at95 = (name: string) => cases.filter((each) => each.table === name && each.confidence === 0.95);
  const coverage = (name: string, from = 0, to?: number) =>
    table(at95(name), (each) => {
      const some = each.coverage.slice(from, to);
      return `${percent(Math.min(...some))} / ${percent(mean(some))}`;
    });
  const width = (name: string, digits: number, to?: number) =>
    table(at95(name), (each) => rounded(mean(each.width.slice(0, to)), digits));
  return {
    'coverage of NPS': coverage('nps', 0, usual),
    'width of NPS': width('nps', 1, usual),
    'coverage of NPS, other shapes': coverage('nps', usual),
    'lowest coverage of NPS': table(worst, ({ lowest }) => percent(lowest)),
    'coverage of shares': coverage('share'),
    'width of shares': width('share', 3),
    'coverage of means, 5 levels': coverage('mean of 5'),
    'width of means, 5 levels': width('mean of 5', 2),
    'coverage of means, 7 levels': coverage('mean of 7'),
    'width of means, 7 levels': width('mean of 7', 2),
  };
}

/** The true distributions as the guide lists them: weights of the levels. */
export function listed(name: string, from = 0, to?: number): string {
  return (distributions[name] ?? [])
    .slice(from, to)
    .map((weights) => weights.join('/'))
    .join(', ');
}
