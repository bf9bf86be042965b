// poured from src/catalog/vi/marketplace.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Tốc độ tăng trưởng người mua.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const buyerGrowthRate: MetricWords<'buyer-growth-rate'> = {
  id: 'buyer-growth-rate',
  name: 'Tốc độ tăng trưởng người mua',
  n: { other: 'kỳ' },
  definition: 'Mức thay đổi tương đối của số người mua hoạt động giữa hai kỳ: kỳ này chia cho kỳ trước, trừ 1.',
  sentences: sentencesVi,
};

/**
 * Tốc độ tăng trưởng người bán.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const sellerGrowthRate: MetricWords<'seller-growth-rate'> = {
  id: 'seller-growth-rate',
  name: 'Tốc độ tăng trưởng người bán',
  n: { other: 'kỳ' },
  definition: 'Mức thay đổi tương đối của số người bán hoạt động giữa hai kỳ: kỳ này chia cho kỳ trước, trừ 1.',
  sentences: sentencesVi,
};

/**
 * Tỷ số người mua trên người bán.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const buyerSellerRatio: MetricWords<'buyer-seller-ratio'> = {
  id: 'buyer-seller-ratio',
  name: 'Tỷ số người mua trên người bán',
  n: { other: 'khu vực' },
  definition: 'Số người mua hoạt động trên mỗi người bán hoạt động.',
  sentences: sentencesVi,
};

/**
 * Tốc độ tăng trưởng tin đăng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const inventoryGrowthRate: MetricWords<'inventory-growth-rate'> = {
  id: 'inventory-growth-rate',
  name: 'Tốc độ tăng trưởng tin đăng',
  n: { other: 'tin đăng' },
  definition: 'Mức thay đổi tương đối của số tin đăng đang hoạt động trong kỳ, tính từ số tin thêm vào và gỡ đi.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ tìm kiếm không có kết quả.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const searchZeroResultRate: MetricWords<'search-zero-result-rate'> = {
  id: 'search-zero-result-rate',
  name: 'Tỷ lệ tìm kiếm không có kết quả',
  n: { other: 'lượt tìm kiếm' },
  definition: 'Tỷ lệ lượt tìm kiếm không trả về kết quả nào trong tổng số lượt tìm kiếm.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ nhấp kết quả tìm kiếm.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const searchClickThroughRate: MetricWords<'search-click-through-rate'> = {
  id: 'search-click-through-rate',
  name: 'Tỷ lệ nhấp kết quả tìm kiếm',
  n: { other: 'lượt tìm kiếm' },
  definition: 'Tỷ lệ lượt tìm kiếm có ít nhất một lượt nhấp vào kết quả, trong số lượt tìm kiếm được theo dõi.',
  sentences: sentencesVi,
};

/**
 * Vị trí nhấp trung bình.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const searchClickPosition: MetricWords<'search-click-position'> = {
  id: 'search-click-position',
  name: 'Vị trí nhấp trung bình',
  n: { other: 'lượt nhấp' },
  definition: 'Thứ hạng trung bình của các kết quả tìm kiếm được nhấp, 1 là đầu tiên.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ tìm kiếm dẫn đến giao dịch.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const searchToFillRate: MetricWords<'search-to-fill-rate'> = {
  id: 'search-to-fill-rate',
  name: 'Tỷ lệ tìm kiếm dẫn đến giao dịch',
  n: { other: 'phiên' },
  definition: 'Tỷ lệ phiên có ý định mua kết thúc bằng một giao dịch.',
  sentences: sentencesVi,
};

/**
 * Phễu chuyển đổi.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const funnelConversion: MetricWords<'funnel-conversion'> = {
  id: 'funnel-conversion',
  name: 'Phễu chuyển đổi',
  inSentence: 'Tỷ lệ chuyển đổi của cả phễu',
  n: { other: 'người dùng' },
  definition:
    'Số người dùng đến được từng bước theo thứ tự trong khoảng thời gian xét, kèm tỷ lệ của từng bước. Giá trị là tỷ lệ chung.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ gian lận.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const fraudRate: MetricWords<'fraud-rate'> = {
  id: 'fraud-rate',
  name: 'Tỷ lệ gian lận',
  n: { other: 'giao dịch' },
  definition: 'Số giao dịch gian lận đã xác nhận hoặc được báo cáo, chia cho số giao dịch đã thanh toán.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ bị đánh dấu nghi ngờ gian lận.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const fraudFlagRate: MetricWords<'fraud-flag-rate'> = {
  id: 'fraud-flag-rate',
  name: 'Tỷ lệ bị đánh dấu nghi ngờ gian lận',
  n: { other: 'mục được kiểm tra' },
  definition: 'Tỷ lệ giao dịch, tin đăng hoặc đánh giá bị đánh dấu nghi ngờ, trong số đã kiểm tra.',
  sentences: sentencesVi,
};

/**
 * Độ chính xác của việc đánh dấu gian lận.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const fraudFlagPrecision: MetricWords<'fraud-flag-precision'> = {
  id: 'fraud-flag-precision',
  name: 'Độ chính xác của việc đánh dấu gian lận',
  n: { other: 'mục bị đánh dấu' },
  definition: 'Tỷ lệ mục bị đánh dấu nghi ngờ hóa ra là gian lận.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ tranh chấp thanh toán.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const disputeRate: MetricWords<'dispute-rate'> = {
  id: 'dispute-rate',
  name: 'Tỷ lệ tranh chấp thanh toán',
  n: { other: 'giao dịch' },
  definition: 'Số tranh chấp trong tháng chia cho số giao dịch đã thanh toán trong tháng.',
  sentences: sentencesVi,
};

/**
 * Giá trung bình.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const averagePrice: MetricWords<'average-price'> = {
  id: 'average-price',
  name: 'Giá trung bình',
  n: { other: 'dòng đơn hàng' },
  definition: 'Doanh thu trên mỗi đơn vị bán ra.',
  sentences: sentencesVi,
};

/**
 * Độ phân tán giá.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const priceDispersion: MetricWords<'price-dispersion'> = {
  id: 'price-dispersion',
  name: 'Độ phân tán giá',
  n: { other: 'mức giá' },
  definition: 'Mức chênh lệch giá giữa các mặt hàng tương đương: độ lệch chuẩn chia cho trung bình (hệ số biến thiên).',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ hoa hồng của sàn (take rate).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const takeRate: MetricWords<'take-rate'> = {
  id: 'take-rate',
  name: 'Tỷ lệ hoa hồng của sàn (take rate)',
  inSentence: 'Tỷ lệ hoa hồng của sàn',
  n: { other: 'danh mục' },
  definition: 'Doanh thu của sàn chia cho tổng giá trị giao dịch (GMV).',
  sentences: sentencesVi,
};

/**
 * Tổng giá trị giao dịch (GMV).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const gmv: MetricWords<'gmv'> = {
  id: 'gmv',
  name: 'Tổng giá trị giao dịch (GMV)',
  inSentence: 'Tổng giá trị giao dịch',
  n: { other: 'giao dịch' },
  definition: 'Tổng giá trị hàng hóa và dịch vụ được giao dịch trong kỳ.',
  sentences: sentencesVi,
};

/**
 * Mức độ tập trung người bán.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const sellerConcentration: MetricWords<'seller-concentration'> = {
  id: 'seller-concentration',
  name: 'Mức độ tập trung người bán',
  inSentence: 'Tỷ trọng của những người bán lớn nhất',
  n: { other: 'người bán' },
  definition: 'Tỷ trọng giá trị giao dịch do k người bán lớn nhất tạo ra trong tổng giá trị.',
  sentences: sentencesVi,
};
