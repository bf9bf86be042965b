/**
 * Definitions of vendors and textbooks as plain data, to reproduce the number on a dashboard.
 *
 * @module cx-metrics/presets
 */
export { ces1Effort, ces2Agree, ces2Mean, ces2Top2 } from './ces-textbook.js';
export {
  benbriaCes,
  customerGaugeCes,
  customerGaugeCesLegacy,
  cysCes,
  delightedCes5,
  delightedCes7,
  nicereplyCes,
  simplesatCes,
  sogolyticsCes,
  solucxCes,
} from './ces-vendors.js';
export {
  formbricksCsat3,
  formbricksCsat4,
  formbricksCsat5,
  formbricksCsat6,
  formbricksCsat7,
  formbricksCsat10,
} from './csat-formbricks.js';
export {
  chatwootCsat,
  dixaCsat,
  frontCsat,
  gorgiasCsat,
  intercomCsat,
  odooCsat,
  zendeskCsat2,
  zendeskCsat3,
  zendeskCsat5,
} from './csat-help-desks.js';
export {
  freescoutCsat,
  metricsflareCsat,
  pisanoCsat,
  smartSurveyCsat5,
  trengoCsat,
  zykrrCsat,
} from './csat-other-measures.js';
export {
  delightedCsat5,
  questionProCsat10,
  revinateNet5,
  revinateScore5,
  simplesatCsat4,
  simplesatCsat5,
  sogolyticsCsat,
} from './csat-survey-tools.js';
export {
  chatwootStatusNames,
  freshdeskStatusNames,
  intercomPartNames,
  zendeskMetricEventNames,
  zendeskReplyEventNames,
  zendeskStatusNames,
  zohoDeskStatusNames,
} from './log-help-desks.js';
export {
  githubIssueEventNames,
  jiraServiceStatusNames,
  jiraStatusCategoryNames,
  serviceNowStateNames,
} from './log-trackers.js';
export { formbricksNps, npsEurope, npsStandard } from './nps-variants.js';
export { localClarityHappiness, reputationNetRating } from './stars.js';
