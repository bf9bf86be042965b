import type { MetricGroup } from '../metric-words.js';
import type { CatalogueWord } from './catalogue-word.js';

/**
 * The groups of metrics, in the order of the catalogue.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const metricGroups: readonly CatalogueWord<MetricGroup>[] = [
  { id: 'survey', name: 'Survey and feedback' },
  { id: 'service', name: 'Service' },
  { id: 'customers', name: 'Customers' },
  { id: 'revenue', name: 'Revenue' },
  { id: 'acquisition', name: 'Acquisition' },
  { id: 'engagement', name: 'Engagement' },
  { id: 'mobile', name: 'Mobile app' },
  { id: 'media', name: 'Media site' },
  { id: 'content', name: 'User-generated content' },
  { id: 'marketplace', name: 'Marketplace' },
  { id: 'digital', name: 'Digital experience' },
  { id: 'journey', name: 'Journey and market' },
];
