import type { Statement } from '../../page-plan/props/parts/place.ts'
import type { StatementText } from './statement-text.ts'

/** What a portal says of itself in Vietnamese where its editors wrote nothing of their own. */
export const statementsVi: Record<Statement, StatementText> = {
  privacy: {
    title: 'Quyền riêng tư',
    lead: ({ portal }) =>
      `${portal} chỉ giữ những thông tin thật cần để phục vụ bạn. Trang này nói rõ đó là thông tin gì, dùng vào việc gì và bạn có thể yêu cầu điều gì.`,
    parts: () => [
      {
        heading: 'Khi bạn đọc trang',
        text: [
          'Đọc tin, văn bản hay tra cứu thủ tục không cần tài khoản và không cần khai báo gì.',
          'Trang không đặt cookie, không dùng công cụ theo dõi của bên khác và không tải hình ảnh, phông chữ hay chương trình từ máy chủ nào khác.',
          'Như mọi máy chủ, máy chủ của cổng có thể ghi nhật ký kỹ thuật trong thời gian ngắn để giữ an toàn và tìm lỗi. Nhật ký này không dùng để nhận biết người đọc.',
        ],
      },
      {
        heading: 'Những gì nằm trên máy của bạn',
        text: [
          'Cỡ chữ, độ tương phản, ngôn ngữ và chuyên mục bạn theo dõi chỉ được lưu trong trình duyệt trên máy của bạn, không gửi đi đâu. Xóa dữ liệu của trang trong trình duyệt là mất hết.',
          'Kết quả tìm kiếm được dựng ngay trên máy của bạn; từ khóa không được gửi cho bên nào khác.',
        ],
      },
      {
        heading: 'Khi bạn gửi thông tin cho cổng',
        text: [
          'Nếu bạn gửi góp ý, câu hỏi hoặc tin, bài, chúng tôi dùng tên và cách liên hệ của bạn để trả lời và giải quyết việc bạn nêu, ngoài ra không dùng vào việc khác.',
          'Chỉ người được giao việc mới xem được. Thông tin cá nhân không được đăng cùng câu trả lời; nơi nào tên người góp ý được đăng công khai thì trang ấy nói trước.',
        ],
      },
      {
        heading: 'Bạn có thể yêu cầu',
        text: [],
        list: [
          'Được biết cổng đang giữ thông tin gì về mình.',
          'Sửa thông tin sai.',
          'Xóa thông tin không còn cần cho việc giải quyết.',
        ],
      },
      {
        heading: 'Khi bạn sang trang khác',
        text: ['Cổng có liên kết tới trang của cơ quan khác. Ở đó áp dụng quy định về riêng tư của cơ quan ấy.'],
      },
    ],
  },
  accessibility: {
    title: 'Tuyên bố về trợ năng',
    lead: ({ portal }) =>
      `${portal} được làm để ai cũng dùng được: người khiếm thị, người khó nghe, khó vận động, người dùng điện thoại cũ hay đường truyền chậm.`,
    parts: () => [
      {
        heading: 'Những gì đã đạt',
        text: [
          'Các mẫu trang theo Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2, mức AA. Chương trình kiểm tra tự động xem từng mẫu trang ở năm cách hiển thị: nền sáng, nền tối, tương phản cao, chữ phóng to gấp đôi và màn hình hẹp 320 điểm ảnh.',
        ],
        list: [
          'Đi hết trang chỉ bằng bàn phím; phím đầu tiên đưa thẳng tới nội dung chính.',
          'Phóng chữ gấp đôi hoặc dùng màn hình hẹp mà không phải cuộn ngang.',
          'Chọn được cỡ chữ và tương phản cao ở nút “Hiển thị”.',
          'Hình có lời thay thế; sơ đồ và biểu đồ có danh sách hoặc bảng đi kèm.',
          'Không có JavaScript vẫn đọc được mọi nội dung; chỉ ô tìm kiếm là cần.',
          'In ra giấy rõ ràng, kể cả trên máy in đen trắng.',
        ],
      },
      {
        heading: 'Những gì chưa đạt',
        text: ['Kiểm tra bằng máy không thay được người dùng thật. Cổng chưa được tổ chức độc lập nào đánh giá.'],
        list: [
          'Một số tệp cũ chỉ là ảnh chụp văn bản, phần mềm đọc màn hình không đọc được.',
          'Tệp do cơ quan khác gửi đến có thể chưa có lời thay thế cho hình hoặc tiêu đề cho bảng.',
        ],
      },
      {
        heading: 'Nếu bạn gặp chỗ khó dùng',
        text: [
          'Hãy gọi hoặc viết cho chúng tôi theo địa chỉ dưới đây, cho biết địa chỉ trang và điều bạn không làm được. Nếu cần nội dung ở dạng khác, chúng tôi sẽ tìm cách gửi cho bạn.',
        ],
      },
    ],
  },
  integration: {
    title: 'Hướng dẫn tích hợp',
    lead: ({ portal }) =>
      `Nội dung của ${portal} có thể lấy về bằng máy, không cần đăng ký và không cần khóa. Mọi địa chỉ dưới đây đều giữ lâu dài.`,
    parts: ({ origin }) => [
      {
        heading: 'Theo dõi tin mới',
        text: [
          'Tin mới của cả cổng có ở hai định dạng RSS 2.0 và Atom 1.0; mỗi chuyên mục có nguồn riêng, ghi ở cuối trang này.',
        ],
        addresses: [`${origin}/rss.xml`, `${origin}/atom.xml`],
      },
      {
        heading: 'Dữ liệu của từng trang',
        text: [
          'Mỗi tin, văn bản, dự thảo, dịch vụ công, trang giới thiệu và trang lãnh đạo có một bản JSON bên cạnh: bỏ dấu gạch chéo cuối địa chỉ rồi thêm “.json”. Trong đó có toàn bộ nội dung, địa chỉ đầy đủ của các tệp, ngôn ngữ, bản dịch và cách ghi nguồn.',
        ],
        addresses: [`${origin}/van-ban/ten-van-ban/`, `${origin}/van-ban/ten-van-ban.json`],
      },
      {
        heading: 'Dữ liệu nằm trong trang',
        text: [
          'Trang có mô tả theo từ vựng schema.org ở dạng JSON-LD: cơ quan, văn bản pháp luật cùng quan hệ của nó, dịch vụ công, tin bài và đường dẫn của trang.',
        ],
      },
      {
        heading: 'Danh sách mọi trang',
        text: ['Sơ đồ cho máy ghi mọi trang, ngày cập nhật và bản ngôn ngữ khác, chia theo tháng đăng lần đầu.'],
        addresses: [`${origin}/sitemap-index.xml`, `${origin}/robots.txt`],
      },
      {
        heading: 'Tìm kiếm',
        text: ['Dẫn người đọc tới trang tìm kiếm với từ khóa có sẵn bằng tham số q, gõ có dấu hay không dấu đều được.'],
        addresses: [`${origin}/tim-kiem/?q=cải cách hành chính`],
      },
    ],
  },
}
