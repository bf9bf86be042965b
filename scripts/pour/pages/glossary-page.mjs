/** @typedef {import('../../../src/catalog/lists/catalogue-texts.js').GlossaryTerm} GlossaryTerm */

export const GLOSSARY_PAGE = 'docs/vi/thuat-ngu.md';

const HEAD = `---
title: Thuật ngữ Anh – Việt
category: Bước đầu
---

# Thuật ngữ Anh – Việt

Tên chỉ số, câu chữ của thư viện và các trang tiếng Việt đều dùng những từ này. Bảng xếp theo từ tiếng Anh; chương trình lấy được bằng \`vi.glossary\`:

\`\`\`ts
import { vi } from 'cx-metrics/catalog/vi';

vi.glossary.find(({ en }) => en === 'median')?.term; // => 'trung vị'
\`\`\`

Tìm một chỉ số theo tên tiếng Việt: [Danh mục chỉ số](catalogue.md).

| tiếng Anh | tiếng Việt | ghi chú |
| --- | --- | --- |
`;

/**
 * The page of all terms, by their English.
 * @param {readonly GlossaryTerm[]} glossary
 * @returns {string}
 */
export function glossaryPage(glossary) {
  const rows = glossary
    .map(({ en, term, note }) => ({
      key: en.toLowerCase(),
      row: `| ${en} | ${term} |${note === null ? '' : ` ${note}`} |`,
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
  return `${HEAD}${rows.join('\n')}\n`;
}
