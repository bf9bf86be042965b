// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { ces1Effort, ces2Agree, ces2Mean, ces2Top2 } from '../../../presets/ces-textbook.js';
import {
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
} from '../../../presets/ces-vendors.js';
import {
  formbricksCsat3,
  formbricksCsat4,
  formbricksCsat5,
  formbricksCsat6,
  formbricksCsat7,
  formbricksCsat10,
} from '../../../presets/csat-formbricks.js';
import {
  chatwootCsat,
  dixaCsat,
  frontCsat,
  gorgiasCsat,
  intercomCsat,
  odooCsat,
  zendeskCsat2,
  zendeskCsat3,
  zendeskCsat5,
} from '../../../presets/csat-help-desks.js';
import {
  freescoutCsat,
  metricsflareCsat,
  pisanoCsat,
  smartSurveyCsat5,
  trengoCsat,
  zykrrCsat,
} from '../../../presets/csat-other-measures.js';
import {
  delightedCsat5,
  questionProCsat10,
  revinateNet5,
  revinateScore5,
  simplesatCsat4,
  simplesatCsat5,
  sogolyticsCsat,
} from '../../../presets/csat-survey-tools.js';
import { formbricksNps, npsEurope, npsStandard } from '../../../presets/nps-variants.js';
import { localClarityHappiness, reputationNetRating } from '../../../presets/stars.js';

/** Presets by the metric whose definitions they are, and by their names. */
export const presetEntries: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  ces: {
    ces1Effort,
    ces2Agree,
    ces2Mean,
    ces2Top2,
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
  },
  csat: {
    formbricksCsat3,
    formbricksCsat4,
    formbricksCsat5,
    formbricksCsat6,
    formbricksCsat7,
    formbricksCsat10,
    chatwootCsat,
    dixaCsat,
    frontCsat,
    gorgiasCsat,
    intercomCsat,
    odooCsat,
    zendeskCsat2,
    zendeskCsat3,
    zendeskCsat5,
    freescoutCsat,
    metricsflareCsat,
    pisanoCsat,
    smartSurveyCsat5,
    trengoCsat,
    zykrrCsat,
    delightedCsat5,
    questionProCsat10,
    revinateNet5,
    revinateScore5,
    simplesatCsat4,
    simplesatCsat5,
    sogolyticsCsat,
  },
  nps: { formbricksNps, npsEurope, npsStandard },
  'star-rating': { localClarityHappiness, reputationNetRating },
};
