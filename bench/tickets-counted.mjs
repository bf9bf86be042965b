// Tickets counted: by cases/workers.mjs itself, and as a worker of it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * Columns of tickets.
 * @typedef {object} TicketColumns
 * @property {Float64Array} openedAt
 * @property {Float64Array} resolvedAt
 * @property {Uint8Array} score
 */

/**
 * Columns or rows of tickets.
 * @typedef {TicketColumns | readonly { openedAt: number, resolvedAt: number, score: number }[]} Tickets
 */

/**
 * States of NPS and of time to resolution, whose percentiles come from a sketch.
 * @param {any} library
 * @param {Tickets} tickets
 * @returns {any[]}
 */
export function countTickets({ NpsAggregator, TtrAggregator }, tickets) {
  const answers = new NpsAggregator();
  const times = new TtrAggregator({ percentiles: 'sketch' });
  if ('openedAt' in tickets) {
    const { openedAt, resolvedAt, score } = tickets;
    return [answers.addAll(score).toJSON(), times.addColumns({ openedAt, resolvedAt }).toJSON()];
  }
  return [answers.addAll(tickets.map(({ score }) => score)).toJSON(), times.addAll(tickets).toJSON()];
}

if (parentPort) {
  const port = parentPort;
  const library = await import(pathToFileURL(join(workerData.dist, 'index.js')).href);
  port.on('message', (tickets) => port.postMessage(countTickets(library, tickets)));
  port.postMessage('ready');
}
