import type { Basis, BusinessStage } from '../metric-words.js';
import type { ExplainedWord } from './catalogue-word.js';

/**
 * A stage of a young business, with where the stage comes from.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface BusinessStageWord extends ExplainedWord<BusinessStage> {
  /** Where the stage comes from. */
  readonly basis: Basis;
}

/**
 * The stages of a young business; at each of them few metrics matter most: see {@link omtm}.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const businessStages: readonly BusinessStageWord[] = [
  {
    id: 'launch',
    name: 'Launch',
    says: 'The product has just come out: watch brand awareness or new users.',
    basis: 'article',
  },
  { id: 'profit', name: 'Profit', says: 'Profit is needed: watch conversion.', basis: 'article' },
  { id: 'stickiness', name: 'Stickiness', says: 'People use it and come back (Lean Analytics).', basis: 'source' },
  { id: 'virality', name: 'Virality', says: 'Users bring users (Lean Analytics).', basis: 'source' },
  { id: 'revenue', name: 'Revenue', says: 'The product makes money (Lean Analytics).', basis: 'source' },
  { id: 'scale', name: 'Scale', says: 'New channels and markets (Lean Analytics).', basis: 'source' },
];
