/** What editors read when their input is refused: what is wrong, and what to do. */
export const fieldMessages = {
  summary: (messages: readonly string[]) =>
    messages.length === 1 ? (messages[0] ?? '') : `Có ${messages.length} trường cần sửa. ${messages[0] ?? ''}`,
  unknownField: (name: string) => `Không có trường “${name}”. Hãy bỏ trường này.`,
  notText: 'Hãy nhập văn bản.',
  tooLong: (max: number, length: number) => `Hãy rút ngắn còn tối đa ${max} ký tự (đang có ${length}).`,
  legacyText: (encoding: string) =>
    `Văn bản này gõ bằng bảng mã cũ ${encoding}, cổng chỉ nhận tiếng Việt Unicode. Hãy chuyển mã rồi lưu lại.`,
  markup: 'Hãy bỏ thẻ HTML hoặc mã lệnh: trường này chỉ nhận văn bản thường.',
  notInList: 'Hãy chọn một giá trị trong danh sách.',
  notNumber: 'Hãy nhập một số nguyên.',
  outOfRange: (min: number | undefined, max: number | undefined) =>
    `Hãy nhập số${min === undefined ? '' : ` từ ${min}`}${max === undefined ? '' : ` đến ${max}`}.`,
  notYesNo: 'Hãy chọn có hoặc không.',
  notDay: 'Hãy nhập ngày theo dạng năm-tháng-ngày, ví dụ 2026-11-23.',
  notInstant: 'Hãy nhập ngày và giờ hợp lệ.',
  notEmail: 'Hãy nhập địa chỉ thư điện tử, ví dụ hoten@moha.gov.vn.',
  notUrl: 'Hãy nhập địa chỉ bắt đầu bằng http:// hoặc https://.',
  notHost: 'Hãy nhập tên miền, ví dụ moha.gov.vn.',
  notTime: 'Hãy nhập giờ theo dạng giờ:phút, ví dụ 08:00.',
  notQuestionKey:
    'Mã câu hỏi chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, tối đa 40 ký tự. Ví dụ: muc-hai-long.',
  notFigures: (reason: 'rows' | 'columns' | 'label' | 'number', line: number) =>
    ({
      rows: 'Hãy dán bảng số liệu từ Excel: dòng đầu là tên các cột, mỗi dòng sau là một nhãn và các số.',
      columns: `Dòng ${line} có số ô khác dòng đầu. Hãy dán lại cả bảng từ Excel.`,
      label: `Dòng ${line} chưa có nhãn ở ô đầu, hoặc có cột chưa có tên. Hãy điền rồi dán lại.`,
      number: `Dòng ${line} có ô không phải là số. Số viết như 1.250 hoặc 3,5; ô không có số liệu để trống hoặc ghi “-”.`,
    })[reason],
  keyTwice: 'Mã này đã dùng cho câu hỏi khác trong khảo sát. Hãy đặt mã khác.',
  noSuchQuestion: (key: string) => `Khảo sát không có câu hỏi mã “${key}”. Hãy ghi đúng mã của câu hỏi.`,
  noSuchOption: (option: string) => `Câu hỏi này không có phương án “${option}”. Hãy ghi đúng như phương án.`,
  notSlug: 'Đường dẫn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối giữa, tối đa 120 ký tự.',
  notLabel:
    'Tên cổng thành phần chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối giữa, tối đa 63 ký tự, không dùng tên dành riêng (www, api, mail…). Ví dụ: vucchc.',
  slugTaken: (slug: string) => `Đường dẫn “${slug}” đã có tài liệu khác dùng. Hãy đặt đường dẫn khác.`,
  valueTaken: (value: string) => `“${value}” đã được dùng. Hãy nhập giá trị khác.`,
  notBody: 'Nội dung có phần không được phép (chỉ nhận đề mục, danh sách, bảng, trích dẫn, liên kết và ảnh).',
  badLink: 'Có liên kết không được phép. Hãy dùng địa chỉ http, https, mailto, tel hoặc đường dẫn trong cổng.',
  alreadyTaken: 'Giá trị này đã được dùng. Hãy nhập giá trị khác.',
  needed: 'Hãy nhập mục này.',
  notList: 'Hãy nhập một danh sách.',
  notGroup: 'Hãy nhập nhóm thông tin này.',
  notReference: 'Hãy chọn lại mục liên kết.',
  channelNotApproved: (name: string) =>
    `Chuyên mục “${name}” chưa được phê duyệt hoặc đã ngừng. Hãy chọn chuyên mục khác.`,
  channelElsewhere: (name: string) =>
    `Chuyên mục “${name}” thuộc cổng khác. Hãy chọn chuyên mục của đúng cổng đăng bài.`,
  ownAncestor: 'Mục cha không thể là chính mục này hoặc mục con của nó. Hãy chọn mục cha khác.',
  unitHasPortal: (label: string) => `Đơn vị này đã có cổng thành phần “${label}”. Mỗi đơn vị chỉ có một tên cổng.`,
  unitMissing: 'Hãy chọn đơn vị chủ quản của cổng thành phần.',
  agreementMissing: 'Hãy đính kèm văn bản thỏa thuận trước khi đưa cổng thành phần vào hoạt động.',
  approverMissing:
    'Hãy giao cổng thành phần này cho thủ trưởng đơn vị (người duyệt) ở mục Tài khoản trước khi đưa vào hoạt động.',
  addressMissing: 'Hãy nhập địa chỉ của cổng độc lập trước khi đưa vào hoạt động.',
  responsibleMissing: 'Hãy nhập người chịu trách nhiệm của cổng độc lập trước khi đưa vào hoạt động.',
  noSuchLanguage: 'Cổng chỉ có tiếng Việt (vi) và tiếng Anh (en).',
  notPublishable: (field: string) => `Trường “${field}” còn thiếu hoặc chưa hợp lệ nên chưa thể đăng.`,
  notPublishableSummary: (type: string, documentId: string) =>
    `Tài liệu chưa đủ thông tin để đăng (${type} ${documentId}). Hãy bổ sung các trường được nêu.`,
} as const
