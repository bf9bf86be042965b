import type { ExperienceComponent } from '../metric-words.js';
import type { CatalogueWord } from './catalogue-word.js';

/**
 * The parts of a company that make the experience. Which metric belongs to which is a reading of this library.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const experienceComponents: readonly CatalogueWord<ExperienceComponent>[] = [
  { id: 'service-support', name: 'Customer service: support' },
  { id: 'service-success', name: 'Customer service: customer success' },
  { id: 'service-self-service', name: 'Customer service: self-service' },
  { id: 'technology', name: 'Technology: the product and how it works' },
  { id: 'brand-emotion', name: 'Brand emotion: marketing, design, feelings' },
];
