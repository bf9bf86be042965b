import { parse } from 'mathjs';
import temml from 'temml';

/** Functions that formulas call; any other name in front of a bracket is a word that is multiplied. */
const FUNCTIONS = new Set(['sum', 'mean', 'max', 'min', 'sqrt', 'S']);

/** Words that begin a phrase with a bracket behind them: "mean of (…)". */
const BEFORE_BRACKET = /\b(of|by|over)$/;

/**
 * A formula of a record as MathML, set without a network. What is prose in it stands as text.
 * @param {string} formula such as `100 * (promoters - detractors) / responses`
 * @returns {{ math: string } | { prose: string }}
 */
export function formulaOf(formula) {
  if (!/[*/^=+]| - |\(/.test(formula)) return { prose: formula };
  const parts = partsOf(formula).map(({ text, joint }) => `${texOf(text)}${joint ? texText(joint) : ''}`);
  return { math: temml.renderToString(parts.join(''), { displayMode: true, throwOnError: true }) };
}

/**
 * The parts of a formula between commas, semicolons and words such as "and", outside of brackets.
 * @param {string} formula
 */
function partsOf(formula) {
  /** @type {{ text: string, joint: string }[]} */
  const parts = [];
  let depth = 0;
  let text = '';
  for (let k = 0; k < formula.length; k++) {
    const rest = formula.slice(k);
    const joint =
      depth === 0 ? (/^(; |, and |, (?=per |in |with )| and (?!new\b|not\b)| when )/.exec(rest)?.[0] ?? '') : '';
    if (joint) {
      parts.push({ text, joint });
      text = '';
      k += joint.length - 1;
      continue;
    }
    if (formula[k] === '(') depth++;
    if (formula[k] === ')') depth--;
    text += formula[k];
  }
  parts.push({ text, joint: '' });
  return parts;
}

/**
 * A part as TeX: phrases are put in the place of single names, the rest is parsed as arithmetic.
 * @param {string} text
 */
function texOf(text) {
  /** @type {string[]} */
  const phrases = [];
  const arithmetic = text
    .replaceAll('>=', '≥')
    .replaceAll(/_\((\w-\d)\)/g, '_$1')
    // words side by side are one name, and a hyphen within a word is no minus; so is what counts from a moment, such as t-6
    .replaceAll(/[A-Za-z](?:[\w'.≥]|[-+](?=\w))*(?:(?: (?=[A-Za-z≥\d]))(?:[\w'.≥]|[-+](?=\w))+)*/g, (phrase) => {
      if (FUNCTIONS.has(phrase) || /^(?:[a-zA-Z]|n)$/.test(phrase)) return phrase;
      phrases.push(phrase);
      return `q${phrases.length - 1}q`;
    });
  if (!/[*/^=+()]| - /.test(arithmetic)) return texText(text);
  try {
    return parse(arithmetic).toTex({
      parenthesis: 'keep',
      handler: (/** @type {any} */ node, /** @type {any} */ options) => handled(node, options, phrases),
    });
  } catch {
    return texText(text);
  }
}

/**
 * @param {any} node of the parsed formula
 * @param {any} options
 * @param {readonly string[]} phrases
 * @returns {string | undefined}
 */
function handled(node, options, phrases) {
  const tex = (/** @type {any} */ each) => each.toTex(options);
  if (node.isSymbolNode) {
    const [, index] = /^q(\d+)q$/.exec(node.name) ?? [];
    if (FUNCTIONS.has(node.name)) return texText(node.name);
    return index === undefined ? node.name : nameOf(phrases[Number(index)] ?? '');
  }
  if (node.isFunctionNode) {
    const inside = node.args.map(tex).join(', ');
    const name = node.fn.name;
    if (name === 'sqrt') return String.raw`\sqrt{${inside}}`;
    if (name === 'sum') return String.raw`\sum \left(${inside}\right)`;
    if (FUNCTIONS.has(name)) return String.raw`\operatorname{${name}}\left(${inside}\right)`;
    const [, index] = /^q(\d+)q$/.exec(name) ?? [];
    const phrase = phrases[Number(index)];
    // a name in front of a bracket: a phrase that goes on in it, or a factor
    const before = phrase === undefined ? name : nameOf(BEFORE_BRACKET.test(phrase) ? `${phrase} ` : phrase);
    return String.raw`${before}\left(${inside}\right)`;
  }
  if (node.isOperatorNode && node.fn === 'multiply') {
    const [a, b] = node.args;
    const sign = node.implicit ? (isPhrase(b) || isPhrase(a) ? String.raw`\ ` : ' ') : String.raw`\times `;
    return `${tex(a)}${sign}${tex(b)}`;
  }
  if (node.isOperatorNode && node.fn === 'divide') {
    const [a, b] = node.args.map((/** @type {any} */ each) => tex(each.isParenthesisNode ? each.content : each));
    return String.raw`\frac{${a}}{${b}}`;
  }
  if (node.isParenthesisNode) return String.raw`\left(${tex(node.content)}\right)`;
  return undefined;
}

/** @param {any} node */
function isPhrase(node) {
  return node.isSymbolNode && node.name.length > 1;
}

/**
 * A name as TeX: `weight_i` with its index below, words as text.
 * @param {string} name
 */
function nameOf(name) {
  const parts = name.split(/(\w+?_(?:\w-\d|\w+))(?= |$)/).filter((part) => part !== '');
  return parts
    .map((part) => {
      const [, word, index] = /^(\w+?)_([\w-]+)$/.exec(part) ?? [];
      return word && index ? String.raw`\text{${word}}_{${index}}` : texText(part);
    })
    .join('');
}

/** @param {string} text */
function texText(text) {
  return String.raw`\text{${text.replaceAll('_', String.raw`\_`).replaceAll('%', String.raw`\%`)}}`;
}
