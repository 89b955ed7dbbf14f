/** A short decision of our own writing, lines as a typist sets them. */
export const decision = `VỤ PHÁP CHẾ

Số: 12/QĐ-VPC

Hà Nội, ngày 05 tháng 3 năm 2024

QUYẾT ĐỊNH
Về việc ban hành Quy chế mượn sách

VỤ TRƯỞNG VỤ PHÁP CHẾ

Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế mượn sách.

Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký./.

Nơi nhận:
- Như Điều 2;
- Cổng thông tin điện tử Bộ (để đăng);
- Lưu: VT.

VỤ TRƯỞNG

Lê Thị Ánh Trăng

QUY CHẾ
Mượn sách
(Ban hành kèm theo Quyết định số 12/QĐ-VPC)

Điều 1. Phạm vi điều chỉnh
1. Quy chế này nói về việc mượn sách ở thư viện của Vụ.
2. Không nói về việc mua sách:
a) sách mới;
b) sách cũ.

Điều 2. Người được mượn
Mọi công chức đều được mượn.
`

/** A letter of our own that sends a draft for comment. */
export const letter = `VỤ PHÁP CHẾ

Số: 7/VPC-NV
V/v góp ý dự thảo nội quy

Hà Nội, ngày 01 tháng 4 năm 2026

Kính gửi: Các đơn vị thuộc Bộ

Vụ Pháp chế gửi dự thảo nội quy. Ý kiến góp ý xin gửi về Vụ Cải cách hành chính, địa chỉ: số 8 Tôn Thất Thuyết; email: gopy@moha.gov.vn trước 17 giờ ngày 10/5/2026.

NỘI QUY
Phòng đọc

Điều 1. Giữ im lặng
Người đọc giữ im lặng.
`

/** A news item of our own about that decision. */
export const news = `Vụ Pháp chế có quy chế mượn sách

Thứ tư, 06/03/2024 09:30

Vụ trưởng vừa ký Quyết định số 12/QĐ-VPC ban hành Quy chế mượn sách, áp dụng cho mọi công chức của Bộ.

Quy chế nói rõ người được mượn và thời hạn trả, và có hiệu lực từ ngày ký.
Xem chi tiết
`
