import { atLeast } from './rounded.mjs';

const number = new Intl.NumberFormat('vi-VN').format;

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;

/** @param {number} bytes */
const MB = (bytes) => `${(bytes / 1e6).toFixed(2).replace('.', ',')} MB`;

/** @param {readonly string[]} names */
const list = (names) => `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;

/** @param {number} figure */
const over = (figure) => `hơn ${number(atLeast(figure))}`;

/** @type {import('./readme.mjs').ReadmeWords} */
export const vietnamese = {
  language: 'vi',
  kB,
  packageRow: ({ packed, installed }) =>
    `cả gói, kể cả chú thích | nhiều nhất ${MB(packed)} khi tải, ${MB(installed)} trên đĩa`,
  glance: ({ metrics, presets, cases, tools, properties, engines, bytes }) => [
    `**${metrics} chỉ số**: khảo sát, dịch vụ theo giờ làm việc, khách hàng, doanh thu, sàn giao dịch; ${presets} định nghĩa và bộ tên trạng thái có sẵn của Zendesk, Intercom, Jira và các phần mềm khác.`,
    `**Đã đối chiếu** với ${list(tools.slice(0, 3))}: ${over(cases)} giá trị tham chiếu, ${over(properties)} tính chất thử trên dữ liệu ngẫu nhiên. Mọi ví dụ đều được chạy như bài kiểm thử, kể cả trên trang này.`,
    `**Giống nhau đến từng bit** dù tính từ mảng, từ luồng dữ liệu, từ nhiều phần gộp lại, từ cột mười triệu dòng, hay bằng SQL trong ${list(engines)}.`,
    `**Nhẹ**: không phụ thuộc gói nào; \`nps\` thêm ${kB(bytes['nps'] ?? NaN)} vào bản đóng gói, \`ttr\` thêm ${kB(bytes['ttr'] ?? NaN)}. Node ≥ 20, trình duyệt, Deno, Bun, edge worker; cả ES module lẫn CommonJS.`,
    '**Cho cả người đọc báo cáo**: kết quả viết thành câu và vẽ thành biểu đồ, bằng tiếng Việt và tiếng Anh.',
  ],
  trustHead: ['điều gì', 'kiểm tra bằng cách nào', 'bao nhiêu'],
  trust: ({ cases, goldenFiles, tools, counters, properties, compiled, engines, examples, coverage, metrics }) => [
    `Giá trị | so với công cụ khác: ${list(tools)} của Python; \`test/reference\` có mã để tính lại | ${over(cases)} trường hợp trong ${goldenFiles} tệp`,
    `Quy luật | chín quy luật cho mọi bộ đếm (aggregator): tính một lần hay tính dần đều như nhau; chia, đảo thứ tự và gộp kiểu gì cũng ra cùng từng bit; giá trị bỏ trống hay không hợp lệ không làm con số thay đổi | ${over(counters)} bộ đếm`,
    `Tính chất | giới hạn, đẳng thức (đầu kỳ + mới − rời bỏ = cuối kỳ), đối chiếu với cách tính chậm, trên dữ liệu ngẫu nhiên, mỗi tính chất đến 1.000 lần | ${over(properties)}`,
    `SQL | bảng ngẫu nhiên trong cơ sở dữ liệu thật: ${list(engines)}; ra đúng JSON như tính trong bộ nhớ, hoặc bị từ chối kèm lý do | ${compiled} chỉ số`,
    `Ví dụ | mọi đoạn TypeScript trong chú thích, trong hướng dẫn và trên trang này đều được chạy | ${over(examples)}`,
    `Định nghĩa | công thức, bẫy thường gặp, biến thể và nguồn của từng chỉ số là dữ liệu trong \`cx-metrics/catalog\` | ${metrics} mục`,
    `Độ phủ | tính theo dòng và theo nhánh; thấp hơn thì kiểm thử báo lỗi | ${coverage}%`,
  ],
  metricsHead: ['nhóm', 'hàm'],
  sizesHead: ['import', 'sau khi rút gọn và nén gzip'],
  sizes: [
    ['nps', '`nps`'],
    ['csat', '`csat`'],
    ['conversionRate', '`conversionRate`'],
    ['ten shares', 'mười tỷ lệ như vậy'],
    ['ttr', '`ttr`'],
    ['BusinessCalendar', '`BusinessCalendar`: giờ làm việc, ngày nghỉ lễ, đổi giờ'],
    ['churnRate', '`churnRate`'],
    ['retentionCohorts', '`retentionCohorts`'],
    ['formatResult, wordsVi beside nps', '`formatResult` tiếng Việt, thêm vào `nps`'],
    ['compile', '`compile`: SQL cho tất cả'],
  ],
};
