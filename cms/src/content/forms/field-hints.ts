/** What helps an editor fill a field in; most need nothing. */
export const fieldHints: Readonly<Record<string, string>> = {
  changeNote: 'Bạn đọc thấy dòng này ở lần cập nhật. Để trống nếu là lần đầu hoặc sửa nhỏ.',
  closesAt: 'Tính đến trước thời điểm này.',
  effectStatusOverride: 'Chỉ chọn khi ngày tháng không nói đủ, ví dụ hết hiệu lực một phần.',
  externalUrl: 'Bắt đầu bằng https://',
  label: 'Chữ thường không dấu, chữ số, dấu gạch nối. Ví dụ: vucchc',
  eventEndedAt: 'Mốc tính thời hạn đăng tin. Sự kiện nhiều ngày: buổi cuối cùng.',
  originType: 'Trích dẫn, đăng lại hoặc dịch thì phải nêu nguồn.',
  profileCode: 'Cổng thành phần để trống: theo quy chế của cổng chính.',
  publishFrom: 'Để trống: đăng ngay khi được duyệt.',
  slug: 'Để trống: tạo tự động. Đã đăng mà đổi thì đường dẫn cũ tự chuyển sang đường dẫn mới.',
  sourceUrl: 'Bắt đầu bằng https://',
  subPortal: 'Để trống nếu đăng trên cổng chính.',
  summary: 'Hiện trong danh sách, nguồn tin và kết quả tìm kiếm.',
}
