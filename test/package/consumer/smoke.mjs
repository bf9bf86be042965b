// What a program in plain Node gets from the entries, as ES modules and as CommonJS.
import { createRequire } from 'node:module';
import * as root from 'cx-metrics';
import * as calendar from 'cx-metrics/calendar';
import * as catalog from 'cx-metrics/catalog';
import * as compute from 'cx-metrics/catalog/compute';
import * as vietnamese from 'cx-metrics/catalog/vi';
import * as charts from 'cx-metrics/charts';
import * as format from 'cx-metrics/format';
import * as englishWords from 'cx-metrics/format/en';
import * as vietnameseWords from 'cx-metrics/format/vi';
import * as presets from 'cx-metrics/presets';
import * as sql from 'cx-metrics/sql';
import * as stats from 'cx-metrics/stats';

const require = createRequire(import.meta.url);
const names = (exports) => Object.keys(exports).sort();
console.log(
  JSON.stringify({
    esm: {
      root: names(root),
      stats: names(stats),
      calendar: names(calendar),
      presets: names(presets),
      format: names(format),
      englishWords: names(englishWords),
      vietnameseWords: names(vietnameseWords),
      catalog: names(catalog),
      compute: names(compute),
      sql: names(sql),
      charts: names(charts),
      vietnamese: names(vietnamese),
    },
    cjs: {
      root: names(require('cx-metrics')),
      stats: names(require('cx-metrics/stats')),
      calendar: names(require('cx-metrics/calendar')),
      presets: names(require('cx-metrics/presets')),
      format: names(require('cx-metrics/format')),
      englishWords: names(require('cx-metrics/format/en')),
      vietnameseWords: names(require('cx-metrics/format/vi')),
      catalog: names(require('cx-metrics/catalog')),
      compute: names(require('cx-metrics/catalog/compute')),
      sql: names(require('cx-metrics/sql')),
      charts: names(require('cx-metrics/charts')),
      vietnamese: names(require('cx-metrics/catalog/vi')),
    },
    // what Node finds in the CommonJS files when an ES module imports them
    imported: Object.fromEntries(
      await Promise.all(
        Object.entries({
          root: 'index',
          stats: 'stats',
          calendar: 'calendar',
          presets: 'presets',
          format: 'format',
          englishWords: 'format-en',
          vietnameseWords: 'format-vi',
          catalog: 'catalog',
          compute: 'catalog-compute',
          sql: 'sql',
          charts: 'charts',
          vietnamese: 'catalog-vi',
        }).map(async ([entry, file]) => {
          const exports = await import(new URL(`node_modules/cx-metrics/dist/${file}.cjs`, import.meta.url).href);
          return [entry, names(exports).filter((name) => name !== 'default' && name !== 'module.exports')];
        }),
      ),
    ),
    values: [root.nps([10, 9, 8, 3]).value, require('cx-metrics').nps([10, 9, 8, 3]).value],
    recognised: [root, require('cx-metrics')].map(({ nps, isCxMetricsError }, _, [own]) => {
      try {
        nps([11]);
      } catch (error) {
        return [isCxMetricsError(error), own.isCxMetricsError(error), error.code];
      }
      return [];
    }),
    version: require('cx-metrics/package.json').version,
    node: process.version,
  }),
);
