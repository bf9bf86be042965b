/** @type {import('../page.mjs').LandingText} */
export const vi = {
  title: 'cx-metrics: tính đúng các chỉ số trải nghiệm khách hàng',
  description:
    'NPS, CSAT, thời gian giải quyết, tỷ lệ rời bỏ, phân tích theo nhóm bắt đầu: mỗi con số đi kèm khoảng tin cậy, mẫu số và tên định nghĩa. Thư viện TypeScript không phụ thuộc, có phần thử nghiệm chạy ngay trong trình duyệt.',
  heading: 'Tính đúng các chỉ số trải nghiệm khách hàng',
  lead: ({ metrics }) =>
    `${metrics} chỉ số trong một thư viện TypeScript không phụ thuộc gói nào khác: NPS, CSAT, thời gian giải quyết theo giờ làm việc, tỷ lệ rời bỏ, giữ chân khách hàng và các chỉ số đi cùng. Mỗi con số cho biết nó chắc chắn đến đâu, chia cho cái gì và theo định nghĩa nào.`,
  install: 'Cài đặt',
  figure: (n) => `NPS của ${n} câu trả lời`,
  try: 'Thử với dữ liệu của bạn',
  promise: 'Thư viện chạy ngay trong trang này. Dữ liệu bạn dán vào chỉ nằm ở đây, không gửi đi đâu.',
  loading: 'Đang tải phần thử nghiệm …',
  failed: 'Không tải được phần thử nghiệm. Hãy tải lại trang.',
  noScript: 'Phần thử nghiệm cần JavaScript. Các bài hướng dẫn và trang chỉ số vẫn đọc được khi không có JavaScript.',
  why: 'Vì sao tin được các con số',
  reasons: ({ golden, references, laws, properties, bugs }) => [
    {
      name: 'Khớp với các chương trình khác',
      text: `${golden} tệp giá trị đối chiếu (<code>test/**/*.golden.json</code>) do R, SciPy, statsmodels, mpmath, pandas, SQLite và phân số chính xác trong Python tính ra; ${references} chương trình trong <code>test/reference/</code> tính lại được phần của mình.`,
      link: ['guides/choosing-an-interval.html', 'Chọn khoảng tin cậy nào'],
    },
    {
      name: 'Các quy luật đúng với mọi dữ liệu',
      text: `${laws} tệp kiểm thử buộc mọi bộ cộng dồn theo cùng các quy luật: gộp các phần theo thứ tự nào, lưu rồi đọc lại hay tính một lượt đều cho cùng một kết quả, đúng đến từng bit. ${properties} tệp kiểm tra các tính chất trên dữ liệu ngẫu nhiên (<code>*.prop.test.ts</code>).`,
      link: ['guides/workers-and-streams.html', 'Dòng dữ liệu và xử lý song song'],
    },
    {
      name: 'Cơ sở dữ liệu đếm ra cùng kết quả',
      text: 'DuckDB, PostgreSQL, SQLite, ClickHouse và MariaDB chạy câu SQL do thư viện viết trên các bảng ngẫu nhiên; kết quả phải đúng như tính trong bộ nhớ, đến từng bit (<code>npm run test:engines</code>).',
      link: ['guides/counting-in-sql.html', 'Đếm bằng SQL'],
    },
    {
      name: 'Không lặp lại những lỗi đã biết',
      text: `${bugs} phép thử trong <code>test/field-bugs/</code> là lỗi của các sản phẩm đang dùng: coi bỏ trống là 0, cắt tháng sai múi giờ, bỏ qua yêu cầu còn mở. Bỏ trống không bao giờ là 0, và không có giá trị thì trả về <code>null</code> chứ không đoán.`,
      link: ['guides/open-cases.html', 'Yêu cầu còn mở'],
    },
  ],
  ways: 'Bắt đầu từ đâu',
  entries: [
    {
      name: 'Bạn viết ứng dụng',
      text: 'Một dòng import, một dòng tính, được con số kèm khoảng tin cậy. Chạy trong Node, trình duyệt, Deno, Bun và các nền tảng biên.',
      links: [
        ['guides/start.html', 'Bắt đầu'],
        ['guides/from-an-export.html', 'Từ tệp xuất ra đến con số'],
      ],
    },
    {
      name: 'Bạn cần hiểu một con số',
      text: 'Ý nghĩa, các cách tính đang dùng, những chỗ dễ sai và nguồn của định nghĩa. Bằng tiếng Việt và tiếng Anh.',
      links: [
        ['metrics/index.html', 'Tất cả chỉ số'],
        ['guides/did-it-change.html', 'Con số có thật sự thay đổi không'],
      ],
    },
    {
      name: 'Bạn xây dựng công cụ',
      text: 'Mọi chỉ số dưới dạng dữ liệu, và tính chỉ số bất kỳ theo tên từ JSON: cho bảng điều khiển, máy chủ và trợ lý ảo.',
      links: [
        ['guides/catalogue.html', 'Danh mục chỉ số'],
        ['guides/compute.html', 'Tính theo tên'],
      ],
    },
  ],
  sizes: 'Trang web nặng thêm bao nhiêu',
  sizesText: 'Gói mã chỉ chứa những gì được import. Sau khi rút gọn và nén gzip (<code>npm run size</code>):',
  sizeUnit: (bytes) => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`,
  sizeNames: { nps: 'NPS', csat: 'CSAT', ttr: 'Thời gian giải quyết', cohorts: 'Bảng giữ chân khách hàng' },
};
