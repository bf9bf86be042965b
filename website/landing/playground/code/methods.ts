/**
 * The export behind the name of an interval method. Two names mean another method where differences of classes or means are asked for: the
 * choices beside it tell which.
 */
export function methodExport(method: string, choices: readonly (string | number)[]): string {
  if (method === 'score') return choices.includes('bootstrap') ? 'npsScore' : 'meanScore';
  if (method === 'wald') return choices.includes('bootstrap') ? 'npsWald' : 'waldProportion';
  return METHODS[method] ?? method;
}

const METHODS: Readonly<Record<string, string>> = {
  'adjusted-wald': 'npsAdjustedWald',
  bootstrap: 'npsBootstrap',
  wilson: 'wilson',
  'clopper-pearson': 'clopperPearson',
  'agresti-coull': 'agrestiCoull',
  jeffreys: 'jeffreys',
  'kish-wald': 'weightedKish',
  linearised: 'weightedLinearised',
  'poisson-score': 'poissonScore',
  'poisson-exact': 'poissonExact',
  'student-t': 'studentT',
  delta: 'quotientDelta',
  'katz-log': 'katzLog',
  'log-part-of-all': 'logPartOfAll',
};
