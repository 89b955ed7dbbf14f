/** Phrases of official Vietnamese, from which articles for measuring are put together. */
export const vietnameseWords = {
  actors: [
    'Bộ Nội vụ', 'Vụ Cải cách hành chính', 'Vụ Tổ chức cán bộ', 'Cục Văn thư và Lưu trữ nhà nước', 'Thanh tra Bộ',
    'Trung tâm Thông tin', 'Học viện Hành chính Quốc gia', 'Ban Thi đua – Khen thưởng Trung ương', 'Văn phòng Bộ',
    'Vụ Công chức – Viên chức', 'Vụ Chính quyền địa phương', 'Vụ Pháp chế', 'Vụ Hợp tác quốc tế', 'Ban Tôn giáo Chính phủ',
  ],
  verbs: [
    'triển khai', 'tổ chức', 'ban hành', 'hướng dẫn thực hiện', 'sơ kết', 'tổng kết', 'kiểm tra', 'lấy ý kiến về',
    'đôn đốc', 'phê duyệt', 'rà soát', 'công bố', 'đánh giá', 'hoàn thiện', 'báo cáo kết quả',
  ],
  matters: [
    'kế hoạch cải cách hành chính', 'chỉ số hài lòng của người dân', 'đề án vị trí việc làm', 'công tác văn thư, lưu trữ',
    'chương trình bồi dưỡng công chức', 'quy chế dân chủ ở cơ sở', 'việc sắp xếp đơn vị hành chính', 'phong trào thi đua yêu nước',
    'dịch vụ công trực tuyến toàn trình', 'công tác thanh niên', 'việc tinh giản biên chế', 'cơ sở dữ liệu cán bộ, công chức',
    'quy tắc ứng xử của công chức', 'việc số hóa hồ sơ lưu trữ', 'chính sách tiền lương', 'công tác tuyển dụng viên chức',
  ],
  places: [
    'Hà Giang', 'Cao Bằng', 'Lào Cai', 'Điện Biên', 'Yên Bái', 'Thái Nguyên', 'Bắc Giang', 'Phú Thọ', 'Vĩnh Phúc', 'Hưng Yên',
    'Nam Định', 'Ninh Bình', 'Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Quảng Trị', 'Thừa Thiên Huế', 'Quảng Ngãi', 'Khánh Hòa',
    'Đắk Lắk', 'Lâm Đồng', 'Bình Phước', 'Tây Ninh', 'Đồng Tháp', 'Cần Thơ', 'Cà Mau',
  ],
  openings: [
    'Theo đó,', 'Tại hội nghị,', 'Trên cơ sở kết quả đạt được,', 'Trong thời gian tới,', 'Phát biểu chỉ đạo,', 'Bên cạnh đó,',
    'Để bảo đảm tiến độ,', 'Qua kiểm tra thực tế,', 'Căn cứ quy định hiện hành,', 'Đối với các địa phương,', 'Từ đầu năm đến nay,',
  ],
  clauses: [
    'các đơn vị chủ động phối hợp, bám sát chương trình công tác đã được phê duyệt',
    'người đứng đầu chịu trách nhiệm về chất lượng và thời hạn giải quyết hồ sơ',
    'việc tiếp nhận phản ánh, kiến nghị của người dân và doanh nghiệp được thực hiện thường xuyên',
    'thông tin phải được cập nhật đầy đủ, chính xác và kịp thời trên cổng thông tin điện tử',
    'tỷ lệ hồ sơ giải quyết đúng hạn tiếp tục tăng so với cùng kỳ năm trước',
    'đội ngũ cán bộ, công chức được bồi dưỡng kỹ năng sử dụng các hệ thống dùng chung',
    'các quy trình nội bộ được rút ngắn, giảm giấy tờ không cần thiết',
    'kết quả thực hiện là căn cứ đánh giá, xếp loại mức độ hoàn thành nhiệm vụ',
    'những vướng mắc phát sinh cần báo cáo ngay để được hướng dẫn giải quyết',
    'kinh phí được bố trí từ nguồn ngân sách và các nguồn hợp pháp khác',
    'dữ liệu được kết nối, chia sẻ với các cơ sở dữ liệu quốc gia và chuyên ngành',
    'nhiều mô hình hay, cách làm mới đã được nhân rộng ở cơ sở',
    'công tác tuyên truyền được đổi mới cả về nội dung và hình thức',
    'việc kiểm tra được tiến hành định kỳ và đột xuất theo kế hoạch',
  ],
  headings: ['Kết quả thực hiện', 'Tồn tại và nguyên nhân', 'Nhiệm vụ trọng tâm', 'Tổ chức thực hiện', 'Kiến nghị, đề xuất'],
} as const
