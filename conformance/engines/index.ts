import type { Engine } from '../engine.js';

/** The engines that are tried, and how each is started. Those within this process must start everywhere. */
export const engines: Readonly<Record<string, { readonly embedded: boolean; start(): Promise<Engine> }>> = {
  duckdb: { embedded: true, start: async () => (await import('./duckdb.js')).duckdb() },
  sqlite: { embedded: true, start: async () => (await import('./sqlite.js')).sqlite() },
  pglite: { embedded: true, start: async () => (await import('./pglite.js')).pglite() },
  clickhouse: { embedded: false, start: async () => (await import('./clickhouse.js')).clickhouse() },
  postgres: { embedded: false, start: async () => (await import('./postgres.js')).postgres() },
  mariadb: { embedded: false, start: async () => (await import('./mariadb.js')).mariadb() },
};
