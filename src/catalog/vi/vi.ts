import type { CatalogueTexts } from '../lists/catalogue-texts.js';
import { acquisitionTexts } from './acquisition.js';
import { ambiguities } from './ambiguities.js';
import { contentTexts } from './content.js';
import { customersTexts } from './customers.js';
import { digitalTexts } from './digital.js';
import { engagementTexts } from './engagement.js';
import { glossary } from './glossary.js';
import { journeyTexts } from './journey.js';
import { marketplaceTexts } from './marketplace.js';
import { mediaTexts } from './media.js';
import { mobileTexts } from './mobile.js';
import { revenueTexts } from './revenue.js';
import { serviceTexts } from './service.js';
import { surveyTexts } from './survey.js';

const metrics = /* @__PURE__ */ inOneObject(
  surveyTexts,
  serviceTexts,
  customersTexts,
  revenueTexts,
  acquisitionTexts,
  engagementTexts,
  mobileTexts,
  mediaTexts,
  contentTexts,
  marketplaceTexts,
  digitalTexts,
  journeyTexts,
);

/**
 * The catalogue in Vietnamese: give it to `searchMetrics` of `cx-metrics/catalog`, or read names, definitions and questions from it.
 *
 * @remarks To be read, never to be changed: all who import it share it.
 * @category Catalogue
 * @since 0.1.0
 */
export const vi: CatalogueTexts = {
  language: 'vi',
  metrics,
  ambiguities,
  groups: {
    survey: 'Khảo sát và phản hồi',
    service: 'Dịch vụ khách hàng',
    customers: 'Khách hàng',
    revenue: 'Doanh thu',
    acquisition: 'Thu hút khách hàng',
    engagement: 'Mức độ gắn bó',
    mobile: 'Ứng dụng di động',
    media: 'Trang truyền thông',
    content: 'Nội dung do người dùng tạo',
    marketplace: 'Sàn giao dịch hai phía',
    digital: 'Trải nghiệm số',
    journey: 'Hành trình và thị trường',
  },
  journey: {
    awareness: { name: 'Tiếp xúc đầu tiên', question: 'Khách hàng biết đến thương hiệu qua đâu?' },
    consideration: { name: 'Cân nhắc', question: 'Ấn tượng ban đầu ra sao, và khách hàng tìm hiểu tiếp hay bỏ đi?' },
    evaluation: {
      name: 'Đánh giá',
      question: 'Qua các kênh trực tiếp và gián tiếp, khách hàng thấy thương hiệu tốt và chưa tốt ở điểm nào?',
    },
    choice: {
      name: 'Lựa chọn',
      question: 'Giữa thương hiệu này và đối thủ, khách hàng quyết định chọn ai, và vì sao?',
    },
    purchase: { name: 'Mua hàng', question: 'Khách hàng cảm thấy thế nào khi mua hàng?' },
    use: { name: 'Sử dụng', question: 'Sau khi dùng sản phẩm, dịch vụ, khách hàng nói gì?' },
    advocacy: { name: 'Ủng hộ', question: 'Khách hàng có ở lại và giới thiệu thương hiệu cho người khác hay không?' },
  },
  components: {
    'service-support': 'Dịch vụ khách hàng: hỗ trợ khách hàng',
    'service-success': 'Dịch vụ khách hàng: hỗ trợ thành công của khách hàng',
    'service-self-service': 'Dịch vụ khách hàng: hỗ trợ tự phục vụ',
    technology: 'Công nghệ: sản phẩm và cách thức hoạt động',
    'brand-emotion': 'Cảm xúc thương hiệu: tiếp thị, thiết kế, cảm xúc',
  },
  models: {
    any: 'Mọi mô hình',
    ecommerce: 'Thương mại điện tử',
    saas: 'Phần mềm dưới dạng dịch vụ (SaaS)',
    'mobile-app': 'Ứng dụng di động miễn phí',
    media: 'Trang truyền thông',
    ugc: 'Nội dung do người dùng tạo',
    marketplace: 'Sàn giao dịch hai phía',
  },
  stages: {
    launch: { name: 'Ra mắt', says: 'Sản phẩm vừa ra mắt: theo dõi mức độ nhận biết thương hiệu hoặc người dùng mới.' },
    profit: { name: 'Lợi nhuận', says: 'Cần có lợi nhuận: theo dõi chuyển đổi.' },
    stickiness: { name: 'Gắn bó', says: 'Người dùng sử dụng và quay trở lại.' },
    virality: { name: 'Lan truyền', says: 'Người dùng kéo thêm người dùng.' },
    revenue: { name: 'Doanh thu', says: 'Sản phẩm bắt đầu tạo ra doanh thu.' },
    scale: { name: 'Mở rộng', says: 'Kênh mới và thị trường mới.' },
  },
  units: {
    points: {
      says: 'Điểm, từ −100 đến 100: NPS, và chênh lệch giữa hai tỷ lệ tính bằng điểm phần trăm.',
      short: 'điểm',
    },
    fraction: { says: 'Tỷ lệ, từ 0 đến 1; hiển thị bằng phần trăm.', short: '%' },
    index: { says: 'Chỉ số, từ 0 đến 1, hoặc từ 0 đến 100 nếu định nghĩa nói rõ.', short: '' },
    score: { says: 'Điểm trên thang đo đã hỏi.', short: 'điểm' },
    ratio: { says: 'Tỷ số không giới hạn: số lượng trên mỗi đơn vị, tốc độ tăng trưởng, số kỳ.', short: '' },
    'per-thousand': { says: 'Số lượng trên mỗi 1.000.', short: 'trên 1.000' },
    count: { says: 'Số lượng, hoặc trung bình của số lượng.', short: '' },
    ms: { says: 'Thời lượng, tính bằng mili giây.', short: 'ms' },
    money: { says: 'Số tiền, theo đơn vị tiền tệ đã nhập; trên 1.000 nếu chỉ số nói rõ.', short: '' },
  },
  directions: {
    'higher-is-better': 'Càng cao càng tốt.',
    'lower-is-better': 'Càng thấp càng tốt.',
    'target-band': 'Tốt nhất khi nằm trong khoảng mục tiêu.',
    context: 'Cao hay thấp là tốt tùy vào hoàn cảnh.',
  },
  resultShapes: {
    number: 'Chỉ cần giá trị; các thành phần của nó nằm bên cạnh.',
    mix: 'Các nhóm cùng số lượng và tỷ lệ; giá trị là tỷ lệ lớn nhất.',
    table: 'Bảng gồm các ô hoặc các lượt chuyển; giá trị là một ô hoặc tổng, tùy định nghĩa.',
    labels: 'Nhãn của từng khách hàng và quy mô của từng nhóm.',
    curve: 'Đường cong theo thời gian; giá trị là trung vị.',
    movement: 'Các phần dẫn từ đầu kỳ đến cuối kỳ; giá trị là tổng của chúng.',
    funnel: 'Mỗi bước một dòng, kèm tỷ lệ; giá trị là tỷ lệ của toàn phễu.',
    periods: 'Số kỳ theo tỷ lệ đã nhập.',
    summary: 'Nhiều số lượng và tổng; giá trị là số đầu tiên.',
  },
  glossary,
};

function inOneObject(...groups: Partial<CatalogueTexts['metrics']>[]): CatalogueTexts['metrics'] {
  return Object.assign({}, ...groups);
}
