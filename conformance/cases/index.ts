import type { Case } from '../case.js';
import { duration } from './duration.js';
import { loading } from './loading.js';

/** The cases of each shape. */
export const shapes: Readonly<Record<string, readonly Case[]>> = {
  loading,
  duration,
};
