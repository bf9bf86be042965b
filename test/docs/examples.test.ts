// Every fenced `ts` block of the doc comments and of the Markdown files, as tests: see doctest.ts.
import 'virtual:doctest';
