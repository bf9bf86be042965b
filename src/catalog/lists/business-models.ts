import type { BusinessModel } from '../metric-words.js';
import type { CatalogueWord } from './catalogue-word.js';

/**
 * The business models that metrics are made for; `any` stands for every business.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const businessModels: readonly CatalogueWord<BusinessModel>[] = [
  { id: 'any', name: 'Any business' },
  { id: 'ecommerce', name: 'E-commerce' },
  { id: 'saas', name: 'Software as a service' },
  { id: 'mobile-app', name: 'Free mobile app' },
  { id: 'media', name: 'Media site' },
  { id: 'ugc', name: 'User-generated content' },
  { id: 'marketplace', name: 'Two-sided marketplace' },
];
