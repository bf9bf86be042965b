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
import { madeFor, refuseCall, refuseUnknown } from './refuse-call.js';

/** Any method: an object that carries its name. */
interface Method {
  readonly method: string;
}

/** A method with parameters, by their names, and how it is made of them. */
interface MethodMaker {
  readonly parameters: readonly string[];
  readonly make: (given: Readonly<Record<string, unknown>>) => object;
}

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

/** Methods with parameters by what they are for; `of` makes the method that one of them narrows. */
function makersOf(family: string, of: (method: unknown) => object): Readonly<Record<string, MethodMaker>> {
  const population: MethodMaker = {
    parameters: ['of', 'population'],
    make: (given) => finitePopulation(given['population'] as number, of(given['of']) as typeof wilson),
  };
  const dirichlet: MethodMaker = { parameters: ['alpha'], make: (given) => npsDirichlet(given) };
  return family === 'nps' ? { dirichlet, 'finite-population': population } : { 'finite-population': population };
}

/** The names of the methods of a family, those with parameters among them. */
export function methodNames(family: string): readonly string[] {
  return [...methodsOf(family).map(({ method }) => method), ...Object.keys(makersOf(family, Object))];
}

/**
 * The method that JSON names: its `method` as text, or an object with that name and the parameters of the method. A method
 * itself, which has `bounds`, passes. What is narrowed to a population is narrowed once.
 */
export function intervalMethod(family: string, given: unknown, caller: string, name = 'interval'): object {
  const plain = methodsOf(family);
  const makers = makersOf(family, (inner) => {
    const { 'finite-population': _, ...others } = makers;
    return methodOf(inner, caller, 'of', plain, others);
  });
  return methodOf(given, caller, name, plain, makers);
}

function methodOf(
  given: unknown,
  caller: string,
  name: string,
  plain: readonly Method[],
  makers: Readonly<Record<string, MethodMaker>>,
): object {
  const { method = given, bounds, ...fields } = Object(given) as Readonly<Record<string, unknown>>;
  if (typeof bounds === 'function') return given as object;
  const isText = typeof given === 'string';
  if (!isText && Object(given) !== given) {
    const why = `${name} must be the name of a method, or { method }; got ${show(given)}`;
    refuseCall(caller, why, { name }, 'INVALID_OPTION');
  }
  const found = plain.find((each) => each.method === method);
  const maker = typeof method === 'string' && Object.hasOwn(makers, method) ? makers[method] : undefined;
  if (found === undefined && maker === undefined) {
    const known = [...plain.map((each) => each.method), ...Object.keys(makers)];
    refuseUnknown(caller, 'interval method', method, known, 'INVALID_OPTION');
  }
  const parameters = maker?.parameters ?? [];
  const own = isText ? {} : fields;
  const unknown = Object.keys(own).find((each) => !parameters.includes(each));
  if (unknown !== undefined) {
    refuseUnknown(caller, `parameter of ${String(method)}`, unknown, parameters, 'INVALID_OPTION');
  }
  return maker === undefined ? (found as Method) : madeFor(caller, name, () => maker.make(own));
}
