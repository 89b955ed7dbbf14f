import type { Locale } from 'shared-types/content'

/** What readers are told without a connection; apart from all other words, for the service worker carries them too. */
export const offlineWords = {
  vi: {
    title: 'Không có kết nối',
    what: 'Máy của bạn chưa nối được tới cổng. Hãy kiểm tra mạng rồi tải lại trang này.',
    kept: 'Các trang còn giữ trên máy này',
    none: 'Chưa có trang nào.',
    how: 'Máy giữ những trang bạn mở gần đây, nhiều nhất 24 giờ. Trang đã gỡ khỏi cổng bị xóa ngay khi có mạng. Danh sách này không gửi đi đâu.',
    copy: 'Không có kết nối. Đây là bản giữ trên máy này từ {time}; nội dung trên cổng có thể đã khác.',
  },
  en: {
    title: 'No connection',
    what: 'Your device cannot reach the portal. Check your connection, then load this page again.',
    kept: 'Pages kept on this device',
    none: 'There are none yet.',
    how: 'Your device keeps the pages you opened lately, for 24 hours at most. Pages taken down are removed as soon as there is a connection. This list is sent nowhere.',
    copy: 'No connection. This is a copy kept on this device since {time}; the portal may say something else by now.',
  },
} as const satisfies Record<Locale, Record<'title' | 'what' | 'kept' | 'none' | 'how' | 'copy', string>>
