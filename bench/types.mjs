/*
 * What a case is made of. A worker process calls `setup` once and then measures the candidates side by side.
 */

/**
 * One way to get the result of a case.
 * @typedef {object} Candidate
 * @property {string} name
 * @property {() => unknown} run what is measured; may be a promise
 * @property {number} [items] rows or calls of one run; those of the case unless given
 * @property {(raw: any) => unknown} [read] the plain result of a run, to be compared; not measured
 * @property {string} [kind] results of one kind must agree; `'result'` unless given
 * @property {number} [tolerance] relative difference that numbers in the result may have; 0 unless given
 */

/**
 * What a case has when it is ready to be measured.
 * @typedef {object} Setup
 * @property {Candidate[]} candidates
 * @property {Readonly<Record<string, unknown>>} [expected] result of each kind, found independently; else the first candidate's
 */

/**
 * A goal or a figure of interest: the time of one candidate, over that of another when `to` is given.
 * @typedef {object} Figure
 * @property {string} of
 * @property {string} [to]
 * @property {number} [atMost]
 * @property {number} [atLeast]
 */

/**
 * A case.
 * @typedef {object} Case
 * @property {string} name
 * @property {string} title
 * @property {'ns/row' | 'us/call' | 'ms'} unit
 * @property {number} [items] rows or calls of one run
 * @property {Figure[]} figures
 * @property {string[]} [first] candidates whose first call in a fresh process is measured too
 * @property {(library: any) => Setup | Promise<Setup>} [setup]
 * @property {(dist: string, samples: number) => Promise<Sample[]>} [measure] for what needs processes of its own making
 */

/**
 * Microseconds per item of each candidate in one process.
 * @typedef {Readonly<Record<string, number>>} Sample
 */

/**
 * What has been measured for a case: a sample per process, and the first calls, one of each process.
 * @typedef {object} Measured
 * @property {Sample[]} samples
 * @property {Record<string, number[]>} first
 * @property {string[]} failures
 */

export {};
