/** How often each property is tried: 1,000 in `npm test`, fewer in `test:quick`, many more in `test:deep`. */
export const runs = Number(process.env['RUNS'] ?? 1000);
