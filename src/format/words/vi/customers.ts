// poured from src/catalog/vi/customers.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesVi } from '../sentences-vi.js';

/* The words of each metric of the group in Vietnamese. */

/**
 * Tần suất mua hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const purchaseFrequency: MetricWords<'purchase-frequency'> = {
  id: 'purchase-frequency',
  name: 'Tần suất mua hàng',
  n: { other: 'khách hàng' },
  definition: 'Số đơn hàng trên mỗi khách hàng có mua trong kỳ (quý, nửa năm, năm).',
  sentences: sentencesVi,
};

/**
 * Khoảng cách giữa hai lần mua.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const timeBetweenPurchases: MetricWords<'time-between-purchases'> = {
  id: 'time-between-purchases',
  name: 'Khoảng cách giữa hai lần mua',
  n: { other: 'khoảng cách' },
  definition:
    'Thời gian từ một đơn hàng đến đơn hàng kế tiếp của cùng một khách hàng, lấy trung bình trên mọi khoảng cách.',
  sentences: sentencesVi,
};

/**
 * Thời gian đến lần mua thứ hai.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const timeToSecondPurchase: MetricWords<'time-to-second-purchase'> = {
  id: 'time-to-second-purchase',
  name: 'Thời gian đến lần mua thứ hai',
  n: { other: 'khách hàng' },
  definition: 'Thời gian từ đơn hàng đầu tiên đến đơn hàng thứ hai: trung vị có tính cả khách hàng chưa quay trở lại.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ mua lại theo kỳ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const annualRepurchaseRate: MetricWords<'annual-repurchase-rate'> = {
  id: 'annual-repurchase-rate',
  name: 'Tỷ lệ mua lại theo kỳ',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng đã mua năm trước có mua lại trong năm nay; với độ dài kỳ khác, là khách hàng của kỳ trước.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ khách hàng quay trở lại mua hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const repeatPurchaseRate: MetricWords<'repeat-purchase-rate'> = {
  id: 'repeat-purchase-rate',
  name: 'Tỷ lệ khách hàng quay trở lại mua hàng',
  measures: {
    'in-period': 'Tỷ lệ mua lặp lại trong kỳ',
    returning: 'Tỷ lệ khách hàng quay trở lại',
    lifetime: 'Tỷ lệ mua lặp lại từ trước đến nay',
    cohort: 'Tỷ lệ mua lặp lại của khách hàng mới',
  },
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng có ít nhất hai đơn hàng trong tổng số khách hàng, trong một khoảng thời gian hoặc nhóm cohort đã nêu.',
  sentences: sentencesVi,
};

/**
 * Lượng khách hàng quay trở lại mua hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const returningCustomers: MetricWords<'returning-customers'> = {
  id: 'returning-customers',
  name: 'Lượng khách hàng quay trở lại mua hàng',
  n: { other: 'khách hàng' },
  definition: 'Số khách hàng mua trong kỳ và đã từng mua trước kỳ đó.',
  sentences: sentencesVi,
};

/**
 * Tỷ trọng doanh thu từ khách hàng quay trở lại.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const returningCustomerRevenueShare: MetricWords<'returning-customer-revenue-share'> = {
  id: 'returning-customer-revenue-share',
  name: 'Tỷ trọng doanh thu từ khách hàng quay trở lại',
  n: { other: 'khách hàng' },
  definition: 'Phần doanh thu thuần đến từ khách hàng đã có đơn hàng trước đó, chia cho tổng doanh thu thuần.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ đơn hàng lặp lại.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const repeatOrderShare: MetricWords<'repeat-order-share'> = {
  id: 'repeat-order-share',
  name: 'Tỷ lệ đơn hàng lặp lại',
  n: { other: 'đơn hàng' },
  definition: 'Tỷ lệ đơn hàng không phải đơn đầu tiên của khách hàng trong tổng số đơn hàng.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ khách hàng đặt đơn thứ n.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const nthOrderRate: MetricWords<'nth-order-rate'> = {
  id: 'nth-order-rate',
  name: 'Tỷ lệ khách hàng đặt đơn thứ n',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng đã đặt đơn thứ n trong số khách hàng có ít nhất n − 1 đơn hàng.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ khách hàng dùng nhiều kênh.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const multiChannelRate: MetricWords<'multi-channel-rate'> = {
  id: 'multi-channel-rate',
  name: 'Tỷ lệ khách hàng dùng nhiều kênh',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng dùng ít nhất hai kênh trong số khách hàng hoạt động của khoảng thời gian xét.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ tham gia chương trình khách hàng thân thiết.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const loyaltyParticipationRate: MetricWords<'loyalty-participation-rate'> = {
  id: 'loyalty-participation-rate',
  name: 'Tỷ lệ tham gia chương trình khách hàng thân thiết',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng đang hoạt động trong chương trình khách hàng thân thiết trong số khách hàng đủ điều kiện.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ đổi điểm tích lũy.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const pointsRedemptionRate: MetricWords<'points-redemption-rate'> = {
  id: 'points-redemption-rate',
  name: 'Tỷ lệ đổi điểm tích lũy',
  n: { other: 'thành viên' },
  definition: 'Số điểm tích lũy đã được đổi chia cho số điểm đã phát hành.',
  sentences: sentencesVi,
};

/**
 * Số điểm tích lũy trên mỗi thành viên.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const pointsEarnedPerMember: MetricWords<'points-earned-per-member'> = {
  id: 'points-earned-per-member',
  name: 'Số điểm tích lũy trên mỗi thành viên',
  n: { other: 'thành viên' },
  definition: 'Số điểm tích lũy có được trên mỗi thành viên trong kỳ, thường tính riêng từng cấp bậc.',
  sentences: sentencesVi,
};

/**
 * Cơ cấu cấp bậc thành viên.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const membershipTiers: MetricWords<'membership-tiers'> = {
  id: 'membership-tiers',
  name: 'Cơ cấu cấp bậc thành viên',
  inSentence: 'Thành viên theo cấp bậc',
  measures: {
    members: 'Thành viên theo cấp bậc',
    amount: 'Giá trị theo cấp bậc thành viên',
  },
  n: { other: 'thành viên' },
  definition:
    'Tỷ lệ thành viên ở từng cấp bậc; khi có điểm hoặc chi tiêu và ngưỡng của các cấp bậc, cũng xếp từng thành viên vào cấp bậc.',
  sentences: sentencesVi,
};

/**
 * Dịch chuyển giữa các cấp bậc thành viên.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const tierMigration: MetricWords<'tier-migration'> = {
  id: 'tier-migration',
  name: 'Dịch chuyển giữa các cấp bậc thành viên',
  inSentence: 'Tỷ lệ thành viên lên cấp bậc',
  n: { other: 'thành viên' },
  definition:
    'Dịch chuyển giữa các cấp bậc thành viên từ kỳ trước sang kỳ này: lên, giữ nguyên, xuống hoặc rời đi. Giá trị là tỷ lệ lên cấp bậc trong số thành viên còn có thể lên.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ sử dụng mã ưu đãi.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const couponRedemptionRate: MetricWords<'coupon-redemption-rate'> = {
  id: 'coupon-redemption-rate',
  name: 'Tỷ lệ sử dụng mã ưu đãi',
  n: { other: 'mã ưu đãi' },
  definition: 'Tỷ lệ mã giảm giá hoặc ưu đãi cá nhân đã được sử dụng trong số đã phát hành.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ trả hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const returnRate: MetricWords<'return-rate'> = {
  id: 'return-rate',
  name: 'Tỷ lệ trả hàng',
  n: { other: 'đơn hàng' },
  definition: 'Tỷ lệ đơn hàng bị khách hàng trả lại trong số đơn hàng đã giao.',
  sentences: sentencesVi,
};

/**
 * Phân khúc RFM theo lịch sử mua hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const rfm: MetricWords<'rfm'> = {
  id: 'rfm',
  name: 'Phân khúc RFM theo lịch sử mua hàng',
  inSentence: 'Số khách hàng có điểm RFM',
  n: { other: 'khách hàng' },
  definition:
    'Chấm điểm từng khách hàng theo lần mua gần nhất, số đơn hàng và số tiền, rồi xếp vào phân khúc theo quy tắc trên các điểm.',
  sentences: sentencesVi,
};

/**
 * Phân khúc khách hàng theo quy tắc.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const segmentCustomers: MetricWords<'segment-customers'> = {
  id: 'segment-customers',
  name: 'Phân khúc khách hàng theo quy tắc',
  inSentence: 'Khách hàng theo phân khúc',
  n: { other: 'khách hàng' },
  definition:
    'Xếp từng khách hàng vào phân khúc đầu tiên có quy tắc phù hợp và cho biết tỷ lệ của mỗi phân khúc; giá trị là tỷ lệ lớn nhất.',
  sentences: sentencesVi,
};

/**
 * Cơ cấu phân khúc khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const segmentMix: MetricWords<'segment-mix'> = {
  id: 'segment-mix',
  name: 'Cơ cấu phân khúc khách hàng',
  measures: {
    customers: 'Khách hàng theo phân khúc',
    revenue: 'Doanh thu theo phân khúc',
  },
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng, hoặc tỷ trọng doanh thu, của từng phân khúc.',
  sentences: sentencesVi,
};

/**
 * Chân dung của một phân khúc.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const segmentProfile: MetricWords<'segment-profile'> = {
  id: 'segment-profile',
  name: 'Chân dung của một phân khúc',
  inSentence: 'Độ phổ biến của thuộc tính trong phân khúc so với toàn bộ khách hàng',
  n: { other: 'khách hàng' },
  definition:
    'Phân khúc khác với toàn bộ khách hàng ra sao: với mỗi thuộc tính, tỷ lệ trong phân khúc chia cho tỷ lệ trong toàn bộ khách hàng. Bằng 1 là không khác (1,5 tương ứng chỉ số 150); giá trị là của thuộc tính được hỏi.',
  sentences: sentencesVi,
};

/**
 * Mức độ đầy đủ của hồ sơ khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const profileCompleteness: MetricWords<'profile-completeness'> = {
  id: 'profile-completeness',
  name: 'Mức độ đầy đủ của hồ sơ khách hàng',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ trường thông tin đã được điền trong tổng số trường được hỏi, tính trên mọi khách hàng.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ khách hàng đã lâu không mua.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const lapsedCustomerRate: MetricWords<'lapsed-customer-rate'> = {
  id: 'lapsed-customer-rate',
  name: 'Tỷ lệ khách hàng đã lâu không mua',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng có đơn hàng gần nhất cũ hơn một ngưỡng thời gian, trong số khách hàng đã đủ lâu để xét.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ kích hoạt lại khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const reactivationRate: MetricWords<'reactivation-rate'> = {
  id: 'reactivation-rate',
  name: 'Tỷ lệ kích hoạt lại khách hàng',
  n: { other: 'khách hàng đã lâu không mua' },
  definition:
    'Tỷ lệ khách hàng mua lại trong khoảng thời gian xét, trong số khách hàng đã lâu không mua tính ở đầu khoảng đó.',
  sentences: sentencesVi,
};

/**
 * Cơ cấu kênh bán hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const channelMix: MetricWords<'channel-mix'> = {
  id: 'channel-mix',
  name: 'Cơ cấu kênh bán hàng',
  inSentence: 'Đơn hàng theo kênh bán hàng',
  measures: {
    orders: 'Đơn hàng theo kênh bán hàng',
    revenue: 'Doanh thu theo kênh bán hàng',
    customers: 'Khách hàng theo kênh bán hàng',
  },
  n: { other: 'đơn hàng' },
  definition: 'Tỷ lệ đơn hàng (hoặc tỷ trọng doanh thu) của từng kênh bán hàng.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ rời bỏ sau trải nghiệm tồi tệ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const churnAfterBadExperience: MetricWords<'churn-after-bad-experience'> = {
  id: 'churn-after-bad-experience',
  name: 'Tỷ lệ rời bỏ sau trải nghiệm tồi tệ',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng được ghi nhận là đã rời bỏ trong khoảng thời gian xét sau trải nghiệm tồi tệ lần thứ k, trong số khách hàng có ít nhất k lần như vậy.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ nói sẽ rời bỏ sau trải nghiệm tồi tệ.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const statedDefectionRate: MetricWords<'stated-defection-rate'> = {
  id: 'stated-defection-rate',
  name: 'Tỷ lệ nói sẽ rời bỏ sau trải nghiệm tồi tệ',
  n: { other: 'câu trả lời' },
  definition:
    'Tỷ lệ người trả lời nói rằng sẽ rời bỏ thương hiệu sau một số trải nghiệm tồi tệ nhất định, trong tổng số người trả lời.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ giữ chân khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const retentionRate: MetricWords<'retention-rate'> = {
  id: 'retention-rate',
  name: 'Tỷ lệ giữ chân khách hàng',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng có mặt đầu kỳ vẫn còn là khách hàng vào cuối kỳ: khách hàng cuối kỳ trừ khách hàng mới, chia cho khách hàng đầu kỳ.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ giữ chân theo nhóm cohort.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const retentionCohorts: MetricWords<'retention-cohorts'> = {
  id: 'retention-cohorts',
  name: 'Tỷ lệ giữ chân theo nhóm cohort',
  inSentence: 'Tỷ lệ giữ chân một kỳ sau khi bắt đầu',
  n: { other: 'sự kiện' },
  definition:
    'Tỷ lệ thành viên của một nhóm cohort còn hoạt động, hoặc còn mua, sau N kỳ kể từ khi bắt đầu, cho mọi nhóm cohort và mọi N.',
  sentences: sentencesVi,
};

/**
 * Rời bỏ theo nhóm cohort.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const churnCohorts: MetricWords<'churn-cohorts'> = {
  id: 'churn-cohorts',
  name: 'Rời bỏ theo nhóm cohort',
  inSentence: 'Tỷ lệ rời bỏ một kỳ sau khi bắt đầu',
  n: { other: 'sự kiện' },
  definition:
    'Tỷ lệ thành viên của từng nhóm cohort đã rời bỏ ở mỗi kỳ sau khi bắt đầu: cộng dồn và riêng trong kỳ đó.',
  sentences: sentencesVi,
};

/**
 * Mua lại theo nhóm cohort.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const repeatCohorts: MetricWords<'repeat-cohorts'> = {
  id: 'repeat-cohorts',
  name: 'Mua lại theo nhóm cohort',
  inSentence: 'Tỷ lệ mua lại một kỳ sau đơn hàng đầu tiên',
  n: { other: 'đơn hàng' },
  definition:
    'Tỷ lệ khách hàng của từng nhóm cohort (theo kỳ mua đầu tiên) đã đặt đơn thứ hai, hoặc thứ n, cho đến mỗi kỳ sau đó.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ khách hàng rời bỏ (RCC).
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const churnRate: MetricWords<'churn-rate'> = {
  id: 'churn-rate',
  name: 'Tỷ lệ khách hàng rời bỏ (RCC)',
  inSentence: 'Tỷ lệ khách hàng rời bỏ',
  n: { other: 'khách hàng' },
  definition: 'Tỷ lệ khách hàng có mặt đầu kỳ đã rời bỏ trong kỳ.',
  sentences: sentencesVi,
};

/**
 * Tỷ lệ rời bỏ do không hoạt động.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const inactivityChurnRate: MetricWords<'inactivity-churn-rate'> = {
  id: 'inactivity-churn-rate',
  name: 'Tỷ lệ rời bỏ do không hoạt động',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng hoạt động trong một khoảng thời gian xét mà không hoạt động trong khoảng kế tiếp: rời bỏ ở nơi không ai hủy hợp đồng.',
  sentences: sentencesVi,
};

/**
 * Đường cong sống còn của khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const survivalCurve: MetricWords<'survival-curve'> = {
  id: 'survival-curve',
  name: 'Đường cong sống còn của khách hàng',
  inSentence: 'Thời gian khách hàng gắn bó',
  n: { other: 'khách hàng' },
  definition:
    'Tỷ lệ khách hàng gắn bó lâu hơn từng khoảng thời gian; người vẫn còn gắn bó được tính đến lúc còn quan sát được. Giá trị là thời gian mà sau đó một nửa đã rời bỏ.',
  sentences: sentencesVi,
};

/**
 * Thời gian gắn bó trung bình của khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const averageCustomerLifetime: MetricWords<'average-customer-lifetime'> = {
  id: 'average-customer-lifetime',
  name: 'Thời gian gắn bó trung bình của khách hàng',
  inSentence: 'Số kỳ gắn bó trung bình của khách hàng',
  n: { other: 'khách hàng' },
  definition: 'Thời gian kỳ vọng một khách hàng còn gắn bó, tính bằng số kỳ: 1 chia cho tỷ lệ rời bỏ mỗi kỳ.',
  sentences: sentencesVi,
};

/**
 * Tổng hợp đơn hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const orderSummary: MetricWords<'order-summary'> = {
  id: 'order-summary',
  name: 'Tổng hợp đơn hàng',
  inSentence: 'Số khách hàng có đơn hàng',
  n: { other: 'đơn hàng' },
  definition:
    'Tổng quan về các đơn hàng trước khi kết luận điều gì: khách hàng, đơn hàng, ngày có đơn hàng, đơn hàng gộp trong ngày và số tiền. Giá trị là số khách hàng có đơn hàng.',
  sentences: sentencesVi,
};

/**
 * Điểm trung thành theo hành vi.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const behavioralLoyaltyScore: MetricWords<'behavioral-loyalty-score'> = {
  id: 'behavioral-loyalty-score',
  name: 'Điểm trung thành theo hành vi',
  n: { other: 'thành phần' },
  definition:
    'Lòng trung thành thể hiện qua hành vi: chỉ số tổng hợp có trọng số từ tần suất mua hàng, dùng nhiều kênh, tham gia chương trình khách hàng thân thiết, đơn hàng lặp lại và trả hàng. Thang 0–100.',
  sentences: sentencesVi,
};

/**
 * Điểm sức khỏe khách hàng.
 *
 * @category Words in Vietnamese
 * @since 0.1.0
 */
export const customerHealthScore: MetricWords<'customer-health-score'> = {
  id: 'customer-health-score',
  name: 'Điểm sức khỏe khách hàng',
  n: { other: 'thành phần' },
  definition:
    'Chỉ số tổng hợp có trọng số từ các dấu hiệu cho thấy khách hàng sẽ ở lại: mức sử dụng, mức đón nhận tính năng, hỗ trợ, hài lòng và hợp đồng. Thang 0–100.',
  sentences: sentencesVi,
};
