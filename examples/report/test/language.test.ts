import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/language/languages.js';
import { phraseOf, say, speaking } from '../src/language/say.js';
import { GENERAL } from '../src/language/vi/general.js';
import { ORDERS } from '../src/language/vi/orders.js';
import { SUBSCRIPTIONS } from '../src/language/vi/subscriptions.js';
import { SURVEY } from '../src/language/vi/survey.js';
import { TICKETS } from '../src/language/vi/tickets.js';
import { VALUE } from '../src/language/vi/value.js';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Every phrase that is said anywhere in the demo. */
function phrases(): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') {
      const { template } = node;
      found.add(
        phraseOf(
          ts.isNoSubstitutionTemplateLiteral(template)
            ? [template.text]
            : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)],
        ),
      );
    }
    ts.forEachChild(node, visit);
  };
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    visit(ts.createSourceFile(name, readFileSync(join(SRC, name), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return found;
}

describe('phrases', () => {
  const said = phrases();
  const { phrases: known } = LANGUAGES.vi;

  it('are all there in Vietnamese, and no others', () => {
    expect(said.size).toBeGreaterThan(300);
    expect([...said].filter((phrase) => known[phrase] === undefined)).toEqual([]);
    expect(Object.keys(known).filter((phrase) => !said.has(phrase))).toEqual([]);
  });

  it('stand in one file each', () => {
    const keys = [GENERAL, SURVEY, TICKETS, ORDERS, VALUE, SUBSCRIPTIONS].flatMap((part) => Object.keys(part));
    expect(keys.length).toBe(new Set(keys).size);
  });

  it('are filled in with all that the English ones are', () => {
    const places = (text: string) => new Set(text.match(/\{\d+\}/g) ?? []);
    for (const [english, other] of Object.entries(known)) {
      const [wanted, there] = [places(english), places(other)];
      // the noun of a period may stand in an English phrase several times, as several inserts
      expect([...there].filter((place) => !wanted.has(place))).toEqual([]);
      if (!/\{\d+\}s|each|the \{\d+\}|a \{\d+\}/.test(english)) expect([english, there]).toEqual([english, wanted]);
    }
  });
});

describe('say', () => {
  it('says a phrase in the language that is spoken, however deep', () => {
    const told = () => say`n = ${3} cases`;
    expect(told()).toBe('n = 3 cases');
    expect(speaking('vi', () => told())).toBe('n = 3 yêu cầu');
    expect(told()).toBe('n = 3 cases');
  });

  it('takes line breaks for spaces, and what is inserted as it is', () => {
    expect(say`a
      b ${'{1} {0}'} c`).toBe('a b {1} {0} c');
  });
});
