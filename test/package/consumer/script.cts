import cx = require('cx-metrics');
import calendar = require('cx-metrics/calendar');
import catalog = require('cx-metrics/catalog');
import compute = require('cx-metrics/catalog/compute');
import vietnamese = require('cx-metrics/catalog/vi');
import charts = require('cx-metrics/charts');
import format = require('cx-metrics/format');
import englishWords = require('cx-metrics/format/en');
import vietnameseWords = require('cx-metrics/format/vi');
import presets = require('cx-metrics/presets');
import sql = require('cx-metrics/sql');
import stats = require('cx-metrics/stats');

const result: cx.NpsResult = cx.nps([10, 9, 3]);
const value: number | null = result.value;
export = {
  value,
  calendar,
  catalog,
  charts,
  compute,
  englishWords,
  format,
  presets,
  sql,
  stats,
  vietnamese,
  vietnameseWords,
};
