const SEARCHES = 200;

/** Ten words each, with accents and without, with a slip, with words that nearly every metric has. */
const QUESTIONS = [
  'tỷ lệ khách hàng rời bỏ sau trải nghiệm tồi tệ nhất',
  'what is the share of customers who abandoned their shoping carts',
  'ty le phan hoi khao sat cua khach hang trong thang',
  'average time to resolution of tickets in business hours per agent',
];

/** @type {import('../types.mjs').Case} */
const search = {
  name: 'search',
  title: 'a search of ten words in the catalogue, in English and Vietnamese',
  unit: 'us/call',
  items: SEARCHES * QUESTIONS.length,
  figures: [{ of: 'searchMetrics', atMost: 1000 }],
  // of the first call nearly everything is reading the texts, once for the process
  first: ['first search'],
  async setup({ searchMetrics, vi }) {
    const find = (/** @type {string} */ words) => searchMetrics(words, { texts: [vi], limit: 1 })[0]?.id;
    const all = () => QUESTIONS.map(find);
    return {
      candidates: [
        {
          name: 'searchMetrics',
          run: () => {
            /** @type {unknown} */
            let found;
            for (let k = 0; k < SEARCHES; k++) found = all();
            return found;
          },
        },
        { name: 'first search', run: all, items: QUESTIONS.length },
      ],
      expected: {
        result: ['churn-after-bad-experience', 'cart-abandonment-rate', 'survey-response-rate', 'ttr'],
      },
    };
  },
};

export const searchCases = [search];
