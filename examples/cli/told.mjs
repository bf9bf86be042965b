// A result as people read it: a sentence, and a table.
import Table from 'cli-table3';
import { describeResult, formatResult, wordsEn, wordsVi } from 'cx-metrics/format';
import * as en from 'cx-metrics/format/en';
import * as vi from 'cx-metrics/format/vi';
import { Problem } from './asked.mjs';

const LANGUAGES = {
  en: {
    telling: { words: wordsEn, metrics: en, locale: 'en-US' },
    heads: ['value', 'interval', 'n', 'missing', 'invalid', ''],
    says: { partial: 'not over yet', left: 'rows after --as-of, in no period', hidden: 'groups not shown' },
  },
  vi: {
    telling: { words: wordsVi, metrics: vi, locale: 'vi-VN' },
    heads: ['giá trị', 'khoảng tin cậy', 'n', 'thiếu', 'không hợp lệ', ''],
    says: { partial: 'chưa kết thúc', left: 'dòng sau --as-of, không thuộc kỳ nào', hidden: 'nhóm không hiển thị' },
  },
};

/** The sentence about all rows, and a table of the groups, or of the parts of the one result. */
export function told({ language = 'en', locale, currency }, result) {
  if (!Object.hasOwn(LANGUAGES, language)) throw new Problem(`--language must be en or vi; got ${language}`);
  const { telling, heads, says } = LANGUAGES[language];
  const { metrics, ...shown } = { ...telling, ...(locale && { locale }), currency };
  const sentence = `${describeResult(result.total ?? result, { ...shown, metrics })}\n`;
  if (result.groups === undefined) return [sentence, tableOf(partsOf(result))].join('\n');
  const { groups, suppressed, afterAsOf } = result;
  const names = Object.keys((groups[0] ?? suppressed[0])?.keys ?? {});
  const rows = groups.map(({ keys, status, result: each }) => [
    ...names.map((name) => String(keys[name] ?? '–')),
    ...['value', 'interval'].map((show) => formatResult(each, { ...shown, show })),
    ...[each.n, each.missing, each.invalid].map((count) => count.toLocaleString(shown.locale)),
    status === 'partial' ? says.partial : '',
  ]);
  const left = afterAsOf > 0 ? [`${afterAsOf} ${says.left}`] : [];
  const hidden = suppressed.length > 0 ? [`${suppressed.length} ${says.hidden}`] : [];
  return [sentence, tableOf(rows, [...names, ...heads]), ...left, ...hidden].join('\n');
}

/** The numbers and texts of a result by their names, which are those of --json; of a list, how long it is. */
function partsOf(value, path = []) {
  if (Object(value) !== value) return [[path.join('.'), String(value)]];
  if (Array.isArray(value)) return value.length === 0 ? [] : [[path.join('.'), `[${value.length}]`]];
  return Object.entries(value).flatMap(([name, each]) => partsOf(each, [...path, name]));
}

export function tableOf(rows, head = []) {
  // no colours: a table may go into a file
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  table.push(...rows);
  return table.toString();
}
