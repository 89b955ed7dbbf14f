import type { ImportIssue } from './import-issue'

/** What each issue says to people: what is so, and what to do. `{name}` is filled from the parameters. */
const words: Record<ImportIssue['code'], string> = {
  'file-unreadable': 'Không đọc được tệp này ({reason}). Hãy kiểm tra tên tệp và quyền đọc.',
  'file-empty': 'Tệp không có nội dung.',
  'file-too-large': 'Tệp lớn hơn {max} MB. Hãy tách hoặc nén ảnh trong tệp rồi nhập lại.',
  'file-kind-unknown': 'Chỉ đọc được tệp .txt, .docx và .pdf có lớp chữ. Hãy lưu văn bản ở một trong các dạng này.',
  'file-kind-differs': 'Nội dung tệp không phải là {kind}. Hãy lưu lại đúng định dạng.',
  'file-old-word': 'Đây là tệp Word cũ (.doc). Hãy mở bằng Word hoặc LibreOffice và lưu thành .docx.',
  'file-locked': 'Tệp có mật khẩu hoặc ở dạng Word cũ. Hãy bỏ mật khẩu, lưu lại thành .docx hoặc .pdf rồi nhập lại.',
  'file-unpacks-too-large':
    'Tệp bung ra quá lớn so với một văn bản thật nên không được mở. Hãy kiểm tra nguồn gốc của tệp.',
  'file-damaged': 'Tệp bị hỏng, không mở được. Hãy mở bằng phần mềm soạn thảo, lưu lại rồi nhập lại.',
  'file-scanned':
    'Tệp PDF chỉ là ảnh quét ({pages} trang, không có lớp chữ). Hãy nhận dạng chữ (OCR) rồi nhập lại, hoặc xin bản .docx của đơn vị soạn thảo.',
  'file-too-many-pages': 'Tệp PDF có {pages} trang, nhiều hơn {max}. Hãy tách tệp rồi nhập từng phần.',
  'file-not-utf8': 'Tệp văn bản không dùng bảng mã UTF-8. Hãy mở tệp, chọn “Lưu thành” với bảng mã UTF-8 rồi nhập lại.',
  'file-old-encoding': 'Văn bản dùng phông chữ cũ (TCVN3, VNI). Hãy chuyển sang Unicode rồi nhập lại.',
  'file-text-too-long': 'Văn bản dài hơn {max} ký tự. Hãy tách tệp rồi nhập từng phần.',
  'pages-without-text':
    '{count} trong {pages} trang không có lớp chữ nên không đọc được. Hãy so với bản gốc và bổ sung.',
  'numbering-not-read':
    '{count} đoạn được Word đánh số tự động; các số này không nằm trong văn bản nên không đọc được. Hãy so với bản gốc, thêm số Điều, khoản, điểm; hoặc chuyển số tự động thành chữ trong Word rồi nhập lại.',
  'doc-class-assumed': 'Chưa rõ loại văn bản, tạm ghi “Hành chính”. Hãy chọn đúng loại.',
  'draft-class-unknown': 'Công văn không nói rõ loại dự thảo. Hãy chọn.',
  'draft-file-not-pdf': 'Dự thảo là tệp {kind}; Quy chế yêu cầu tệp PDF (MOHA-11.3c). Hãy xin bản PDF và thay.',
  'opens-with-letter': 'Lấy từ ngày của công văn. Hãy sửa nếu mở lấy ý kiến vào ngày khác.',
  'unit-not-listed':
    'Văn bản ghi “{name}” (dòng {line}), chưa có đơn vị tên này trong danh mục. Hãy chọn đơn vị, hoặc thêm vào danh mục trước.',
  'text-shortened': 'Dài hơn {max} ký tự nên đã cắt bớt. Hãy viết lại cho gọn.',
  'article-title-missing': 'Không thấy tiêu đề ở đầu tệp. Hãy nhập.',
  'article-text-missing': 'Không thấy đoạn văn nào. Hãy nhập nội dung.',
  'article-source-missing': 'Bài lấy từ nơi khác phải ghi tên nguồn. Hãy nhập, hoặc chạy lại với --source "TÊN NGUỒN".',
  'article-source-day': 'Trang gốc ghi “{found}” (dòng {line}). Ngày đăng trên cổng là ngày bài được duyệt.',
  'article-furniture-dropped':
    'Đã bỏ {count} dòng của trang web (nút bấm, liên kết, chỗ đặt ảnh). Hãy so với trang gốc.',
  'article-is-legal':
    'Tệp trông giống văn bản hơn là tin bài. Nếu là văn bản, hãy xóa bản thảo này và dùng: npm run import -- legal',
  'setting-unknown-field': 'Không có trường này (--set).',
  'setting-not-possible': 'Không đặt được trường này bằng --set. Hãy nhập trong trang quản trị.',
  'setting-not-day': '“{found}” không phải là ngày. Hãy viết như 2026-11-23 hoặc 23/11/2026.',
  'setting-not-instant': '“{found}” không phải là thời điểm. Hãy viết như “2026-11-23 17:00”.',
  'setting-not-yes-no': '“{found}” không phải là có hoặc không.',
  'setting-not-found':
    'Không tìm thấy “{found}”. Hãy dùng mã đơn vị, đường dẫn chuyên mục, chủ đề hoặc tên cổng thành phần.',
  'legal-number-missing': 'Không thấy số, ký hiệu trong văn bản. Hãy nhập.',
  'legal-number-blank': 'Văn bản để trống số: “{found}” (dòng {line}). Hãy nhập theo bản đã ban hành.',
  'legal-date-missing': 'Không thấy ngày ban hành. Hãy nhập.',
  'legal-date-blank': 'Văn bản để trống ngày: “{found}” (dòng {line}). Hãy nhập theo bản đã ban hành.',
  'legal-form-missing': 'Không rõ hình thức văn bản. Hãy chọn.',
  'legal-issuer-missing': 'Không thấy cơ quan ban hành. Hãy nhập.',
  'legal-title-missing': 'Không thấy tên văn bản. Hãy nhập.',
  'legal-abstract-missing': 'Không thấy đoạn nêu nội dung, tạm lấy tên văn bản. Hãy viết trích yếu.',
  'legal-signer-missing': 'Không thấy người ký. Hãy nhập nếu biết.',
  'legal-effective-date-missing': 'Không thấy ngày có hiệu lực. Hãy nhập nếu biết.',
  'legal-recipients-missing': 'Không thấy phần nơi nhận, tạm ghi “không có cổng thông tin”.',
  'legal-portal-not-in-recipients': 'Nơi nhận không có cổng thông tin điện tử (dòng {line}).',
  'legal-articles-missing': 'Không thấy Điều nào. Hãy so với bản gốc.',
  'legal-article-skipped': 'Không thấy Điều {number} (trước dòng {line}). Hãy so với bản gốc.',
  'legal-article-repeated': 'Điều {number} lặp lại (dòng {line}). Hãy so với bản gốc.',
  'legal-article-out-of-order': 'Điều {number} không đúng thứ tự (dòng {line}). Hãy so với bản gốc.',
  'legal-draft-text-missing': 'Tệp chỉ có công văn, không có dự thảo. Hãy nhập toàn văn hoặc đính kèm dự thảo.',
  'legal-draft-title-missing': 'Không thấy tên dự thảo, tạm lấy trích yếu công văn. Hãy sửa.',
  'legal-deadline-missing': 'Công văn không ghi thời hạn góp ý. Hãy nhập.',
  'legal-receiving-unit-missing': 'Công văn không ghi nơi nhận góp ý. Hãy chọn.',
  'legal-receiving-address-missing': 'Công văn không ghi địa chỉ nhận góp ý. Hãy nhập.',
  'legal-receiving-email-missing': 'Công văn không ghi thư điện tử nhận góp ý. Hãy nhập.',
  'legal-refused-news-item':
    'Đây là tin bài viết về văn bản (dòng {line}), không phải văn bản. Hãy dùng: npm run import -- article TỆP',
  'legal-refused-not-a-legal-text':
    'Tệp không giống văn bản: không có số, ký hiệu, căn cứ hay Điều nào. Nếu là tin bài, hãy dùng: npm run import -- article TỆP',
}

/** One issue in words. */
export function issueWords({ code, params }: ImportIssue): string {
  return words[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'))
}
