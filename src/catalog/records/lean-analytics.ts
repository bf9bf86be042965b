/** Where most advice on the one metric that matters was read. */
export const LEAN_ANALYTICS =
  'notes.bazun.me: Matching metrics to business model and startup stage (notes on Lean Analytics)';
