/** @typedef {'en' | 'vi'} Language */

/** What the frame of a page says around its content, by language. */
export const FRAME_WORDS = {
  en: {
    skip: 'Skip to content',
    site: 'Pages of this site',
    parts: 'Parts of this site',
    breadcrumb: 'Where you are',
    onThisPage: 'On this page',
    search: 'Search',
    menu: 'Menu',
    theme: 'Colours',
    themes: { os: 'As the system', light: 'Light', dark: 'Dark' },
    copy: 'Copy',
    metrics: 'Metrics',
    reference: 'Reference',
    guides: 'Guides',
    /** The same page, named in the language in which it is. */
    thisLanguage: 'English',
    about: 'cx-metrics computes customer-experience metrics. Free software under the MIT licence.',
    permalink: 'Link to this section',
    table: 'Table',
  },
  vi: {
    skip: 'Tới nội dung',
    site: 'Các trang',
    parts: 'Các phần',
    breadcrumb: 'Vị trí của trang',
    onThisPage: 'Trong trang này',
    search: 'Tìm kiếm',
    menu: 'Mục lục',
    theme: 'Màu nền',
    themes: { os: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
    copy: 'Sao chép',
    metrics: 'Chỉ số',
    reference: 'Tài liệu hàm',
    guides: 'Hướng dẫn',
    thisLanguage: 'Tiếng Việt',
    about: 'cx-metrics tính các chỉ số trải nghiệm khách hàng. Phần mềm tự do theo giấy phép MIT.',
    permalink: 'Liên kết tới mục này',
    table: 'Bảng',
  },
};
