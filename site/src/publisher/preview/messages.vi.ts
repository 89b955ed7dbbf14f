/** What people read at the preview address. */
export const previewMessages = {
  banner: (until: string) =>
    `Bản xem trước, chưa công bố. Hết hạn lúc ${until}. Không chuyển địa chỉ này cho người khác.`,
  title: 'Xem trước',
  expired: {
    heading: 'Bản xem trước đã hết hạn',
    text: 'Mỗi bản xem trước chỉ mở được trong 15 phút. Hãy quay lại trang quản trị và bấm “Xem trước” lần nữa.',
  },
  forged: {
    heading: 'Không mở được bản xem trước',
    text: 'Địa chỉ này không đúng hoặc đã bị sửa. Hãy mở bản xem trước từ trang quản trị.',
  },
  gone: {
    heading: 'Không có bản thảo để xem trước',
    text: 'Bản thảo không còn, hoặc không được phép xem trước. Hãy tải lại tài liệu trong trang quản trị.',
  },
  incomplete: (title: string) => ({
    heading: title ? `Chưa xem trước được “${title}”` : 'Chưa xem trước được bản thảo này',
    text: 'Hãy điền các mục sau trong trang quản trị, lưu lại rồi xem trước lần nữa:',
  }),
  nowhere: {
    heading: 'Bản thảo này chưa có trang công khai',
    text: 'Theo thời hạn đăng hoặc thiết lập hiển thị, bản thảo sẽ không xuất hiện trên cổng. Hãy xem lại các mục “Đăng đến” và “Hiển thị công khai”, chuyên mục và cổng thành phần.',
  },
  missing: {
    heading: 'Không có trang này',
    text: 'Địa chỉ này không có trên cổng, cũng không có trong bản xem trước.',
  },
  trouble: {
    heading: 'Chưa xem trước được',
    text: 'Hệ thống quản trị nội dung chưa trả lời. Hãy thử lại sau ít phút.',
  },
} as const
