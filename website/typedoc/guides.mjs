import { CommentTag, ReflectionKind } from 'typedoc';
import { guidesOf } from '../../scripts/pour/find-page.mjs';

const LINKED = ReflectionKind.Function | ReflectionKind.Class | ReflectionKind.Variable;

/**
 * A plugin of TypeDoc: the page of every function and class links the guides in which it is used; one that no guide uses links the guide of
 * its category. Constants, such as models and interval methods, link the guides that use them. Which guide uses what is read from the guides' examples, so that no doc comment has to be kept up with them.
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.converter.on('resolveEnd', ({ project }) => {
    const guides = guidesOf();
    const pages = new Map(project.getReflectionsByKind(ReflectionKind.Document).map((page) => [page.name, page]));
    // in the order in which the site shows them
    const titles = project.documents?.map(({ name }) => name) ?? [];
    for (const reflection of project.getReflectionsByKind(LINKED)) {
      const comment = commentOf(/** @type {import('typedoc').DeclarationReflection} */ (reflection));
      if (!comment) continue;
      const using = titles.filter((title) =>
        guides.some((guide) => guide.title === title && guide.functions.has(reflection.name)),
      );
      const [category = ''] = comment.blockTags.filter(({ tag }) => tag === '@category').map(textOf);
      const isConstant = reflection.kindOf(ReflectionKind.Variable);
      if (isConstant && using.length === 0) continue;
      const found = using.length > 0 ? using : [GUIDE_OF_CATEGORY[category] ?? SHAPES];
      const links = found.flatMap((title, k) => {
        const target = pages.get(title);
        if (!target) throw new Error(`guides: no guide ${title}; known are ${[...pages.keys()].join(', ')}`);
        /** @type {import('typedoc').InlineTagDisplayPart} */
        const link = { kind: 'inline-tag', tag: '@link', target, text: title };
        return k === 0 ? [link] : [{ kind: /** @type {const} */ ('text'), text: ' · ' }, link];
      });
      comment.blockTags.push(new CommentTag('@guide', links));
    }
  });
}

/**
 * The guide to read where none uses the function itself; of every other category the grammar.
 * @type {Readonly<Record<string, string>>}
 */
const GUIDE_OF_CATEGORY = {
  Survey: 'Start',
  Service: 'Business hours',
  Customers: 'Churn and repeat rates',
  Models: 'What is a customer worth',
  Comparison: 'Did it change',
  'Groups and time': 'By month by team',
  Calendar: 'Business hours',
  Reading: 'From an export to a number',
  Catalogue: 'The catalogue',
  Engines: 'Counting in SQL',
  Words: 'In words',
  Pictures: 'Pictures',
  Formats: 'In words',
  Intervals: 'Intervals',
  Distributions: 'Intervals',
  Quantiles: 'Intervals',
  Survival: 'Open cases',
  Errors: 'Start',
};

/** Shares, ratios and sums of all areas are written in one way. */
const SHAPES = 'The grammar';

/**
 * The comment that is shown first: of a class, or of the overload that carries the whole one.
 * @param {import('typedoc').DeclarationReflection} declared
 */
function commentOf(declared) {
  return declared.comment ?? declared.signatures?.[0]?.comment;
}

/** @param {import('typedoc').CommentTag} tag */
function textOf({ content }) {
  return content
    .map(({ text }) => text)
    .join('')
    .trim();
}
