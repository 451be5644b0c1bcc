const words = (list: string): string[] => list.split(/\s*\|\s*/);

/** Words with which the name of one body begins. */
export const bodyHeads = words(
  'Ủy ban Trung ương Mặt trận Tổ quốc|Tổng Liên đoàn|Trung ương Hội|Trung ương Đoàn|Hội liên hiệp|Hội nông dân|Hội cựu chiến binh|Hội phụ nữ|Hội người|Hội khuyến học|Hội chữ thập đỏ|Hội đông y|Hội nhà báo|Hội luật gia|Ban quản lý|Ban chỉ đạo|Ban dân vận|Ban công tác|Ban giám hiệu|Ban giám đốc|Ban thường trực|Ban thường vụ|Đài phát thanh|Đài truyền thanh|Đài truyền hình|Trường mầm non|Trường tiểu học|Trường trung học|Trường phổ thông|Thông tấn xã|' +
    'Liên hiệp các Hội Khoa học và Kỹ thuật|Liên hiệp các Hội Văn học nghệ thuật|Liên hiệp các Hội Văn học - Nghệ thuật|Liên hiệp các tổ chức hữu nghị|Liên hiệp các Tổ chức hữu nghị|Văn phòng Đoàn đại biểu Quốc hội và HĐND|Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân|Kiểm toán Nhà nước|Kiểm toán nhà nước|Kiểm toán|Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân|Văn phòng Đoàn ĐBQH và HĐND|Văn phòng UBND|Văn phòng Ủy ban nhân dân|Ban Quản lý dự án đầu tư xây dựng|Ban QLDA đầu tư xây dựng|Báo và Phát thanh, Truyền hình|Báo và phát thanh, truyền hình|Báo và Phát thanh, truyền hình|Báo và Đài Phát thanh, Truyền hình|Đài Phát thanh, Truyền hình|Sở|Bộ Chỉ huy|Bộ Tư lệnh|Bộ đội|Bộ CHQS|BCHQS|Bộ|Ban|Phòng|Văn phòng|Trung tâm|Trường|Học viện|Đại học|Viện|Bệnh viện|Trạm Y tế|Trạm y tế|Chi cục|Tổng cục|Cục|Vụ|' +
    'Chi đoàn|Chi hội|Đoàn Thanh niên|Đoàn thanh niên|Đoàn TNCS|Đoàn khối|Đoàn Khối|Đoàn|Tỉnh đoàn|Tỉnh Đoàn|Thành đoàn|Thành Đoàn|Huyện đoàn|Hội đồng|Hội|Hiệp hội|Liên hiệp|Liên đoàn|Liên minh|Công đoàn|' +
    'Báo và|Báo|Đài|Cổng Thông tin|Cổng TTĐT|Bưu điện|Thống kê tỉnh|Thống kê thành phố|Kho bạc|Bảo hiểm xã hội|Bảo hiểm Xã hội|BHXH|Ngân hàng|Tòa án|Toà án|Viện Kiểm sát|Viện kiểm sát|Thanh tra|Thuế|Hải quan|Công an|Quân khu|' +
    'Ủy ban Mặt trận|Uỷ ban Mặt trận|Ủy ban MTTQ|Uỷ ban MTTQ|UBMTTQVN|UBMTTQ|UBMT|Mặt trận Tổ quốc|Mặt trận|MTTQVN|MTTQ|Ủy ban|Uỷ ban|UBND|HĐND|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng uỷ|Chi bộ|' +
    'Công ty|Tổng công ty|Tập đoàn|Điện lực|Quỹ|Hợp tác xã|Tổ công tác|Tổ Công tác|Tổ|Khoa|Nhóm|Tổ chức Công đoàn|Thường trực|Khối|Kiểm lâm|Nhà máy|Nhà trường|Nhà văn hóa|Thư viện|Bảo tàng|Trại giam|Cơ quan Ủy ban|Cơ quan thường trực|Cơ quan Thường trực|Tiểu ban|Đội|Hạt Kiểm lâm|LĐLĐ|Hội LHPN|VNPT|Viettel|Chính phủ|Thủ tướng Chính phủ|Quốc hội|Toàn án|Liên Đoàn',
);

/** Heads of an office stand for the office: "Giám đốc Sở Y tế". */
export const officeHolders = words(
  'Chủ tịch|Phó Chủ tịch|Vụ trưởng|Thứ trưởng|Trưởng Công an|Giám đốc|Phó Giám đốc|Thủ trưởng|Người đứng đầu|Chánh Văn phòng|Chánh văn phòng|Chánh Thanh tra|Chánh án|Viện trưởng|Trưởng phòng|Trưởng Phòng|Trưởng ban|Trưởng Ban|Trưởng các|Hiệu trưởng|Bộ trưởng|Tổng Giám đốc|Tư lệnh|Chỉ huy trưởng|Bí thư|Cục trưởng|Chi cục trưởng|Viện trưởng|Tổng cục trưởng|Trưởng Công an|Trưởng thôn|trưởng các|trưởng thôn|thủ trưởng|người đứng đầu|Lãnh đạo',
);

/** Words for kinds of bodies, of which several are meant at once. */
export const groupWords = words(
  'viện nghiên cứu|Viện nghiên cứu|trường đại học|ngân hàng|Ngân hàng|tổ chức tín dụng|khu công nghiệp|Khu công nghiệp|khu kinh tế|thị|thị đoàn|thành đoàn|huyện đoàn|xã đoàn|đoàn trực thuộc|đoàn cơ sở|tiểu học|mầm non|trung học cơ sở|trung học phổ thông|phổ thông|THCS|THPT|công an|quân đội|quân sự|biên phòng|dân quân|bộ|Bộ|sở|Sở|ban|Ban|ngành|Ngành|phòng|Phòng|cơ quan|Cơ quan|đơn vị|Đơn vị|địa phương|Địa phương|tổ chức|Tổ chức|đoàn thể|Đoàn thể|hội|Hội|hiệp hội|trường|Trường|nhà trường|huyện|quận|thị xã|thành phố|tỉnh|' +
    'xã|phường|thị trấn|đặc khu|doanh nghiệp|Doanh nghiệp|cơ sở|Cơ sở|bệnh viện|Bệnh viện|trung tâm|Trung tâm|thành viên|chủ đầu tư|Chủ đầu tư|nhà mạng|quân khu|Quân khu|chính quyền|Chính quyền|cấp|khoa|Khoa|viện|Viện|trạm|Trạm|chi bộ|Chi bộ|đảng ủy|Đảng ủy|' +
    'hội đoàn thể|ban ngành|Ban ngành|hợp tác xã|thôn|tổ dân phố|Tổ dân phố|ấp|bản|khu phố|khóm|lực lượng|cấp ủy|Cấp ủy|tổ|Tổ|nhóm|chi đoàn|Chi đoàn|liên đội|công đoàn|câu lạc bộ|chi hội|phòng ban|Phòng ban|cá nhân|gia đình|trại giam|học viện|đại học|cao đẳng|tiểu ban|Tiểu ban|hạt|đội|Đội|ủy ban|Ủy ban|chi cục|Chi cục|cục|Cục|Vụ|vụ|nhà đầu tư|đồng chí|đài|Đài|báo|Báo|cộng đồng|khối|Khối|Hiệp hội|Hội đồng',
);

/** What says whose or which bodies are meant. */
export const qualifiers = words(
  'có liên quan khác|có liên quan|liên quan khác|liên quan|chức năng|chuyên môn|trực thuộc|nói trên|nêu trên|các cấp|cùng cấp|cấp tỉnh|cấp huyện|cấp xã|cấp thành phố|cấp trên|cấp cơ sở|toàn tỉnh|toàn thành phố|toàn huyện|toàn xã|toàn quốc|' +
    'của tỉnh|của Thành phố|của thành phố|của huyện|của xã|của phường|địa phương|Trung ương|trung ương|cơ sở|thành viên|chính trị - xã hội|chính trị-xã hội|chính trị xã hội|xã hội - nghề nghiệp|xã hội|nghề nghiệp|kinh tế|tôn giáo|quần chúng|cung cấp dịch vụ chi trả|cung cấp dịch vụ viễn thông|cung cấp dịch vụ|đại học|cao đẳng|vận tải|ngang bộ|thuộc Chính phủ|báo chí, phát thanh, truyền hình|thông tấn, báo chí|báo chí, truyền thông|thông tấn|báo chí|truyền thông|ngoài công lập|' +
    'sự nghiệp|hành chính|công lập|tư thục|giáo dục|y tế|đào tạo|dạy nghề|sản xuất kinh doanh|sản xuất|kinh doanh|trợ giúp xã hội|bảo trợ xã hội|khám bệnh, chữa bệnh|khám chữa bệnh|văn hóa|thụ hưởng|lâm sàng|cận lâm sàng|quân đội|công an|thuộc thẩm quyền|đoàn thể|khác|còn lại|tiểu học|mầm non|trung học cơ sở|trung học phổ thông|phổ thông|THCS|THPT|học|nhà trường|viễn thông|du lịch|công nghiệp|thương mại|nông nghiệp|điện lực|ngân hàng|công nghệ số|công nghệ thông tin|xây dựng và kinh doanh hạ tầng|kinh doanh hạ tầng|thể thao|dân lập|nhà nước|đảng|mặt trận',
);

/** Verbs that begin what a body does, written small: the name ends before them. */
export const actions = words(
  'chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|xây dựng|tổ chức|triển khai|thực hiện|hướng dẫn|kiểm tra|giám sát|tham mưu|tổng hợp|báo cáo|đề xuất|bố trí|cân đối|thẩm định|hỗ trợ|chỉ đạo|theo dõi|đôn đốc|căn cứ|rà soát|nghiên cứu|tiếp tục|' +
    'đẩy mạnh|tăng cường|tuyên truyền|phổ biến|vận động|huy động|phát động|lồng ghép|lập|ban hành|cung cấp|quản lý|tiếp nhận|trình|gửi|là|được|đã|sẽ|cần|phải|tùy|theo|trên cơ sở|trong|về|để|tại|khi|nếu|cùng|tự|trực tiếp|chịu|giao|phân công|đề nghị|yêu cầu|' +
    'kịp thời|phản hồi|chủ động|thường xuyên|định kỳ|hằng|hàng|điều phối|xem xét|phê duyệt|quyết định|thống nhất|tham gia|giúp|làm|thành lập|kiện toàn|bảo đảm|đảm bảo|định hướng|xác định|thông báo|thông tin|cử|mời|ký|duy trì|nâng cao|đưa|tập trung|tập huấn|vận hành|khảo sát|điều tra|' +
    'thống kê|cập nhật|công bố|công khai|niêm yết|đánh giá|sơ kết|tổng kết|khen thưởng|biểu dương|xử lý|giải quyết|tháo gỡ|khắc phục|khai thác|sử dụng|mở|in|phát|phân bổ|phân loại|phân cấp|cấp|giới thiệu|lựa chọn|thanh tra|thí điểm|nhân rộng|tạo|phản ánh|kiến nghị|đăng|đăng tải|' +
    'rút|hoàn thành|hoàn thiện|hoàn chỉnh|chấp hành|quán triệt|ưu tiên|thẩm tra|tập hợp|chuyển|đăng ký|bám sát|khẩn trương|chuẩn bị|lãnh đạo|đồng thời|với|cho|từ|đến|do|bằng|như|thì|mà|nhằm|và các đơn vị|không|chưa|đang|vào|ra|trước|sau|giữ|nắm|gồm|bao gồm|kêu gọi|phát huy|thu hút|đào tạo, bồi dưỡng|bồi dưỡng|ứng dụng|kết nối|đối với|nghiêm túc|tích cực|cụ thể hóa|cụ thể hoá|thu thập|thu gom|tận dụng|chia sẻ|truyền thông|khuyến khích|thúc đẩy|phát hiện|phê chuẩn|xét|xin|tính toán|dự kiến|nộp|hành động|tiến hành|cam kết|đầu mối|thường trực|phát triển|củng cố|đổi mới|xuất bản|lắp đặt|bàn giao|tiêu hủy|vay|huấn luyện|diễn tập|tuyển chọn|tuyển dụng|cảnh báo|dự báo|kết hợp|góp ý|đóng góp|tư vấn|truy quét|tuần tra|đấu tranh|đồng chí|điều chỉnh|chấn chỉnh|rà|gắn|đặt|nghiệm thu|quyết toán|thanh toán|giải ngân|trích|đề ra|đồng hành|gương mẫu|quy định|ủy quyền|chủ|tối thiểu|ít nhất|treo|dán|chi trả|trao|tặng|thăm|trồng|thiết lập|thiết kế|biên soạn|biên tập|cấp phát|sửa chữa|nâng cấp|cải tạo|số hóa|tích hợp|dành|dự toán|nhận|họp|chỉ rõ|soạn|đón tiếp|tiếp xúc|mua sắm|xóa',
);

/** Places that may follow a name. */
export const placeKinds = words(
  'tỉnh|Tỉnh(?! (?:ủy|uỷ|đoàn))|thành phố|Thành phố|TP|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|khu vực',
);

/** Heads that are a name by themselves; the others need what follows. */
export const wholeNames = words(
  'Liên hiệp các Hội Khoa học và Kỹ thuật|Liên hiệp các Hội Văn học nghệ thuật|Liên hiệp các Hội Văn học - Nghệ thuật|Liên hiệp các tổ chức hữu nghị|Liên hiệp các Tổ chức hữu nghị|Văn phòng HĐND và UBND|Văn phòng UBND|Văn phòng|Mặt trận Tổ quốc|Mặt trận|MTTQ|MTTQVN|UBMTTQ|UBMTTQVN|UBMT|Ủy ban MTTQ|Ủy ban Mặt trận|Thống kê tỉnh|Thống kê thành phố|Kho bạc|Bảo hiểm xã hội|Bảo hiểm Xã hội|BHXH|Đoàn Thanh niên|Đoàn thanh niên|Đoàn TNCS|Tỉnh đoàn|Tỉnh Đoàn|Thành đoàn|Thành Đoàn|' +
    'Huyện đoàn|Công đoàn|Liên đoàn Lao động|Trạm Y tế|Trạm y tế|Viện kiểm sát|Viện Kiểm sát|Tòa án|Toà án|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Đảng ủy|Đảng uỷ|Chi bộ|Chi đoàn|Nhà trường|Điện lực|Bộ đội|Cổng Thông tin|Cơ quan thường trực|Cơ quan Thường trực|Công an|Chính phủ|Thủ tướng Chính phủ|Quốc hội|LĐLĐ|VNPT|Viettel|BCHQS|Hải quan|Bệnh viện|Công ty|Ban giám hiệu|Ban Giám hiệu|Ban giám đốc|Ban Giám đốc|Ban thường vụ|Ban thường trực|Ban quản lý|Thư viện|Ban Thường vụ|Ban Chấp hành|Ban chỉ đạo|Tổ công tác|Tổ Công tác|Bộ Chỉ huy|Bộ Tư lệnh|Bộ CHQS|Hội LHPN',
);

/** Wordings inside names that hold a small "và" or a verb. */
export const nameWordings = words(
  'dịch vụ việc làm|giới thiệu việc làm|bầu cử|hậu cần|công nghệ thông tin|khoa học công nghệ|thông tin đối ngoại|thị trường bất động sản|an ninh kinh tế|an ninh chính trị nội bộ|bảo vệ an ninh Tổ quốc|bảo vệ chính trị nội bộ|tham mưu tổng hợp|tổ chức - hành chính|kiểm tra đảng|giám định bảo hiểm|cải cách hành chính|hợp tác quốc tế|ứng phó sự cố|giáo dục thường xuyên|chuyển đổi số|hỗ trợ doanh nghiệp|khuyến nông|bảo vệ thực vật|điều tra tội phạm|quản lý hành chính về trật tự xã hội|quản lý xuất nhập cảnh|phòng cháy, chữa cháy và cứu nạn, cứu hộ|phòng cháy chữa cháy và cứu nạn cứu hộ|phòng chống thiên tai và tìm kiếm cứu nạn|phòng, chống thiên tai và tìm kiếm cứu nạn|phòng, chống thiên tai|phòng, chống tham nhũng, lãng phí, tiêu cực|phòng, chống tham nhũng, tiêu cực|phòng chống tội phạm, tệ nạn xã hội|phòng, chống tội phạm|phòng, chống ma túy|' +
    'phòng thủ dân sự|an toàn giao thông|chữ thập đỏ|phục vụ hành chính công|quản lý dự án đầu tư xây dựng|đầu tư xây dựng|xúc tiến đầu tư|hỗ trợ nông dân|quản lý khu kinh tế|quản lý các khu công nghiệp|kiểm soát bệnh tật|bảo vệ chăm sóc trẻ em|cứu trợ trẻ em tàn tật|điều phối nông thôn mới|' +
    'phối hợp phổ biến, giáo dục pháp luật|thi đua, khen thưởng|thi đua - khen thưởng|sự tiến bộ của phụ nữ|cung cấp dịch vụ công|xây dựng Đảng|tổ chức cán bộ|bảo tồn và phát huy|đào tạo, bồi dưỡng|quan trắc và phân tích',
);
