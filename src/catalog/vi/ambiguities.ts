import type { Ambiguity } from '../lists/ambiguities.js';

/** Vietnamese names that people use for several metrics. */
export const ambiguities: readonly Ambiguity[] = [
  {
    name: 'hiệu quả tìm kiếm',
    ids: ['search-click-position', 'search-click-through-rate', 'search-to-fill-rate', 'search-zero-result-rate'],
    says: 'Số lần tìm kiếm không có kết quả, số lần tìm kiếm có lượt nhấp, vị trí của kết quả được nhấp, hoặc số lần tìm kiếm dẫn đến giao dịch.',
  },
  {
    name: 'kích thước giỏ hàng',
    ids: ['average-order-value', 'items-per-order'],
    says: 'Tính bằng tiền, hoặc tính bằng số món.',
  },
  {
    name: 'mức độ trung thành',
    ids: ['behavioral-loyalty-score', 'nps'],
    says: 'Theo lời khách hàng nói, hoặc theo hành vi của họ.',
  },
  {
    name: 'nhật ký mua hàng',
    ids: ['order-summary', 'purchase-frequency'],
    says: 'Bản thân các đơn hàng, hoặc tần suất đặt hàng.',
  },
  {
    name: 'phân nhóm khách hàng',
    ids: ['segment-customers', 'segment-mix'],
    says: 'Xếp từng khách hàng vào phân khúc, hoặc tỷ lệ của từng phân khúc.',
  },
  {
    name: 'thời gian ở từng trạng thái',
    ids: ['agent-work-time', 'on-hold-time', 'requester-wait-time'],
    says: 'Nằm ở bộ phận hỗ trợ, chờ bên khác, hoặc tổng thời gian khách hàng phải chờ.',
  },
  {
    name: 'thân thiện với người sử dụng',
    ids: ['accessibility-score', 'sus'],
    says: 'Các tiêu chí kiểm tra về khả năng tiếp cận, hoặc bảng câu hỏi về tính dễ dùng.',
  },
  {
    name: 'tích điểm',
    ids: ['points-earned-per-member', 'points-redemption-rate'],
    says: 'Điểm đã tích được, hoặc điểm đã đổi.',
  },
  {
    name: 'tốc độ phản hồi',
    ids: ['first-response-time', 'system-response-time'],
    says: 'Của con người (phản hồi đầu tiên), hoặc của hệ thống.',
  },
  {
    name: 'đường cong giữ chân',
    ids: ['retention-cohorts', 'survival-curve'],
    says: 'Theo nhóm cohort, hoặc theo đường cong sống còn.',
  },
  {
    name: 'ưu đãi',
    ids: ['coupon-redemption-rate', 'discount-rate'],
    says: 'Các ưu đãi đã được dùng, hoặc chi phí của việc giảm giá.',
  },
];
