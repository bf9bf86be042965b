import { show } from '../../core/errors.js';
import { quotientDelta } from '../../kernels/quotient/quotient-interval.js';
import { finitePopulation } from '../../stats/intervals/finite-population.js';
import { poissonExact, poissonScore } from '../../stats/intervals/interval-count.js';
import { meanScore, studentT } from '../../stats/intervals/interval-mean.js';
import { agrestiCoull, waldProportion, wilson } from '../../stats/intervals/interval-proportion.js';
import { clopperPearson, jeffreys } from '../../stats/intervals/interval-proportion-exact.js';
import { katzLog, logPartOfAll } from '../../stats/intervals/interval-share-ratio.js';
import { npsBootstrap } from '../../survey/nps/nps-bootstrap.js';
import { npsDirichlet } from '../../survey/nps/nps-dirichlet.js';
import { npsAdjustedWald, npsScore } from '../../survey/nps/nps-interval.js';
import { npsWald } from '../../survey/nps/nps-interval-wald.js';
import { weightedKish, weightedLinearised } from '../../survey/nps/weighted-nps-interval.js';
import { refuseCall, refuseUnknown } from './refuse-call.js';

/** Any method: an object that carries its name. */
interface Method {
  readonly method: string;
}

/** Makes a method out of the fields of its JSON. */
type MakeMethod = (fields: Readonly<Record<string, unknown>>, family: string, caller: string) => object;

/** Methods by what they are for. */
function methodsOf(family: string): readonly Method[] {
  const families: Readonly<Record<string, readonly Method[]>> = {
    nps: [npsScore, npsAdjustedWald, npsWald, npsBootstrap],
    'weighted-nps': [weightedKish, weightedLinearised],
    proportion: [wilson, clopperPearson, agrestiCoull, jeffreys, waldProportion],
    count: [poissonScore, poissonExact],
    mean: [meanScore, studentT],
    'plain-mean': [studentT],
    quotient: [quotientDelta],
    'share-index': [logPartOfAll, katzLog],
    'share-ratio': [katzLog],
  };
  return families[family] ?? [];
}

/** Methods with parameters by what they are for. */
function makersOf(family: string): Readonly<Record<string, MakeMethod>> {
  const population: MakeMethod = ({ population: size, of }, _, caller) =>
    finitePopulation(size as number, intervalMethod(family, of, caller) as typeof wilson);
  const dirichlet: MakeMethod = (fields) => npsDirichlet(fields as { alpha?: number });
  return family === 'nps' ? { dirichlet, 'finite-population': population } : { 'finite-population': population };
}

/** The names of the methods of a family, those with parameters among them. */
export function methodNames(family: string): readonly string[] {
  return [...methodsOf(family).map(({ method }) => method), ...Object.keys(makersOf(family))];
}

/**
 * The method that JSON names: its `method` as text, or an object with that name and the parameters of the method. A method
 * itself, which has `bounds`, passes.
 */
export function intervalMethod(family: string, given: unknown, caller: string, name = 'interval'): object {
  const { method = given, bounds, ...fields } = Object(given) as Readonly<Record<string, unknown>>;
  if (typeof bounds === 'function') return given as object;
  const isText = typeof given === 'string';
  if (!isText && Object(given) !== given) {
    const why = `${name} must be the name of a method, or { method }; got ${show(given)}`;
    refuseCall(caller, why, { name }, 'INVALID_OPTION');
  }
  const plain = methodsOf(family).find((each) => each.method === method);
  const makers = makersOf(family);
  const make = typeof method === 'string' && Object.hasOwn(makers, method) ? makers[method] : undefined;
  if (make !== undefined) return make(isText ? {} : fields, family, caller);
  if (plain === undefined) refuseUnknown(caller, 'interval method', method, methodNames(family), 'INVALID_OPTION');
  const [unknown] = isText ? [] : Object.keys(fields);
  if (unknown !== undefined) refuseUnknown(caller, `parameter of ${plain.method}`, unknown, [], 'INVALID_OPTION');
  return plain;
}
