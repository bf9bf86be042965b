import { churnAfterBadExperienceFromCounts } from '../../../src/customers/survival/churn-after-bad-experience-from-counts.js';
import { describeShareFromCounts } from '../shares-from-counts.js';

describeShareFromCounts('churn-after-bad-experience', churnAfterBadExperienceFromCounts, 'left', 'withKBad');
