import type { Basis, JourneyStage } from '../metric-words.js';
import type { CatalogueWord } from './catalogue-word.js';

/**
 * A stage of the customer's journey, with the question that its metrics answer.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface JourneyStageWord extends CatalogueWord<JourneyStage> {
  /** What a company asks at this stage. */
  readonly question: string;
  /** Where the stage comes from. */
  readonly basis: Basis;
}

/**
 * The stages of the customer's journey, from the first contact on.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const journeyStages: readonly JourneyStageWord[] = [
  { id: 'awareness', name: 'First contact', question: 'Where do customers hear of us?', basis: 'ours' },
  {
    id: 'consideration',
    name: 'Consideration',
    question: 'Is the first impression strong enough to look further?',
    basis: 'article',
  },
  {
    id: 'evaluation',
    name: 'Evaluation',
    question: 'Which strengths and weaknesses do they see, on our channels and on others?',
    basis: 'article',
  },
  { id: 'choice', name: 'Choice', question: 'Why us, or why a competitor?', basis: 'article' },
  { id: 'purchase', name: 'Purchase', question: 'How easy and pleasant is buying?', basis: 'article' },
  { id: 'use', name: 'Use', question: 'What do they tell us once they use it?', basis: 'article' },
  { id: 'advocacy', name: 'Advocacy', question: 'Do they stay, and do they bring others?', basis: 'article' },
];
