/* The metrics of growth: acquisition, engagement, mobile, media, content, marketplaces, digital experience and journeys. */

export { digitalEngagementScore } from './digital/experience/digital-engagement-score.js';
