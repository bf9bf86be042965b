import type { Case } from '../case.js';
import { duration } from './duration.js';
import { funnelCases } from './funnels.js';
import { loading } from './loading.js';
import { spellCases } from './spells.js';

/** The cases of each shape. */
export const shapes: Readonly<Record<string, readonly Case[]>> = {
  loading,
  duration,
  spells: spellCases,
  funnels: funnelCases,
};
