import type { Case } from '../case.js';
import { asked } from '../compiled.js';
import { duration } from './duration.js';
import { funnelCases } from './funnels.js';
import { loading } from './loading.js';
import { ratios } from './ratio.js';
import { scale } from './scale.js';
import { shares } from './share.js';
import { spellCases } from './spells.js';
import { summaries } from './summary.js';
import { visitCases } from './visits.js';

/** The cases of each shape. */
export const shapes: Readonly<Record<string, readonly Case[]>> = {
  loading,
  scale: scale.map(asked),
  share: shares.map(asked),
  ratio: ratios.map(asked),
  summary: summaries.map(asked),
  duration,
  spells: spellCases,
  funnels: funnelCases,
  visits: visitCases,
};
