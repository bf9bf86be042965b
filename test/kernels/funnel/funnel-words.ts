import { type FunnelSpec, funnelSpec } from '../../../src/kernels/funnel/funnel-spec.js';

/** Words that no metric has, so that it shows where they come from. */
export const words = { metric: 'own-funnel', caller: 'ownFunnel', user: 'who', step: 'what', steps: 'whats' } as const;

export function spec(options: object = {}, whats: readonly unknown[] = ['a', 'b', 'c']): FunnelSpec {
  return funnelSpec(words, { whats, ...options });
}
