/** Danger in Vietnamese. Tones are kept: without them to burn, to flow and to run are one word. */
import type { DangerWords } from '../danger-words';

export const vi: DangerWords = {
  script: /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu,
  letters: 'a-zà-ỹ0-9',
  marks: 'kept',
  signs: {
    fire: {
      happening: [
        'đang chìm|chìm (?:dưới|xuống|trong)|(?:nước|lũ) (?:\\S+ ){0,3}(?:ngập|dâng|lên) (?:\\S+ ){0,3}(?:ngực|cổ|bụng|nóc|mái|tầng)|(?:nước|lũ|sóng) (?:\\S+ )?cuốn|dây (?:điện )?(?:\\S+ ){0,2}(?:đứt|rơi|rớt|tóe)|tóe lửa|(?:rò rỉ|tràn|đổ) (?:\\S+ )?(?:hóa chất|clo|amoniac|axit|xăng)|(?:sạt lở|lở đất|lở núi)|thang máy (?:\\S+ ){0,4}(?:kẹt|đứng|rơi|tụt)|(?:kẹt|nhốt) (?:\\S+ ){0,3}thang máy|(?:sập|đổ) (?:\\S+ ){0,3}(?:đè|trúng|xuống) (?:\\S+ )?(?:người|công nhân|trẻ|xe)',
        '(?:đang|bị|đã|vừa|bốc|phát) cháy(?! máu)|_cháy (?:nhà|lớn|rồi|to|dữ|chung cư|xe|rừng|kho|xưởng|chợ)|có (?:đám )?cháy|_cháy_[!！]?$|cháy ở|bốc (?:lửa|khói)|hỏa hoạn (?:ở|tại|đang)|có hỏa hoạn|lửa (?:đang|bùng|cháy|lan)|khói (?:đen|dày đặc|bốc|nghi ngút|mù mịt)|(?:nhiều|có) khói|rò rỉ (?:khí )?(?:gas|ga)|(?:gas|ga) (?:bị |đang )?(?:rò|xì)|xì (?:gas|ga)|mùi (?:gas|ga|khét)|phát nổ|nổ (?:lớn|bình|khí|tung|rồi)|vụ nổ|tiếng nổ|(?:bị |đang )?(?:mắc kẹt|kẹt trong|kẹt thang máy|kẹt ở|vùi lấp|chôn vùi|đè)|(?:sập|đổ sập|sạt lở).*(?:người|nhà|đè|vùi)|(?:rơi|ngã|té|rớt) (?:xuống|vào) (?:sông|hồ|ao|giếng|hố|suối|biển|cống|nước|kênh)|lũ cuốn|nước cuốn|dây điện (?:bị )?(?:đứt|rơi).*(?:xuống|đường|lửa|tóe)|(?:gọi|cho|cần) (?:xe )?(?:cứu hỏa|cứu hộ)',
      ],
      mentioned: ['hỏa hoạn|đám cháy|_cháy_(?! máu)|nổ bom|vụ nổ'],
    },
    medical: {
      happening: [
        'ôm ngực',
        '(?:có bầu|mang thai|bầu)[^.]{0,12}(?:ra máu|đau|ngất)',
        'méo (?:miệng|mồm)|liệt (?:nửa|một|tay|nữa)|nói (?:ngọng|đớ|lắp bắp|không rõ)|không nói được|tím (?:tái|ngắt|mặt|môi)|(?:uống|nuốt|ăn) (?:\\S+ ){0,3}(?:thuốc (?:chuột|tẩy|tím|diệt)|nước (?:tẩy|rửa|javen|giặt)|axit|xăng|nam châm|pin|nấm độc|lá ngón)|(?:đau đẻ|đẻ rơi|sắp đẻ|sinh con)|(?:gọi|kêu|lay) (?:\\S+ ){0,2}không (?:dậy|tỉnh|thưa)|sốc phản vệ|bỏng nặng',
        'không (?:còn )?thở|ngừng thở|khó thở|ngưng thở|bất tỉnh|ngất (?:xỉu|đi|rồi)?|hôn mê|mất ý thức|không (?:còn )?(?:tỉnh|phản ứng|cử động)|(?:gục|ngã|ngã quỵ|đột quỵ|gã) (?:xuống|rồi|quỵ)|đột quỵ|đau tim|nhồi máu|ngừng tim|tim ngừng|co giật|động kinh|sùi bọt mép|chảy (?:rất |quá )?(?:nhiều )?máu|mất (?:nhiều )?máu|máu (?:chảy|me)|nôn ra máu|bị ngạt|ngạt thở|hóc|nghẹn|đuối nước|chết đuối|điện giật|giật điện|ngộ độc|(?:uống|nuốt) (?:\\S+ ){0,3}(?:thuốc (?:sâu|trừ sâu|ngủ|diệt|chuột|cỏ)|thuốc độc|pin|đồng xu|nhiều thuốc)|bị thương (?:nặng|nghiêm trọng)?|có người (?:\\S+ )?(?:chết|bị thương)|gãy (?:chân|tay|cổ|xương)|(?:rơi|ngã|té|rớt) từ (?:\\S+ ){0,3}(?:tầng|lầu|cao|mái|ban công|thang|cây|giàn)|sắp sinh|vỡ ối|chuyển dạ|đau (?:tức )?ngực|(?:gọi|cần|cho) (?:xe )?(?:cấp cứu|cứu thương)|cấp cứu (?:gấp|khẩn)|nguy kịch|sắp chết|hấp hối|rắn (?:độc )?cắn',
      ],
      mentioned: ['nhồi máu cơ tim|đuối nước'],
    },
    'self-harm': {
      always: [
        'dây thừng (?:\\S+ ){0,3}(?:xong|sẵn)|nhờ (?:\\S+ )?(?:chăm|nuôi) (?:\\S+ ){0,3}(?:giúp|hộ|con chó|mèo)',
        'kiếp sau|vĩnh biệt|(?:con|em|tôi|mình) đi đây|xin lỗi (?:bố mẹ|ba mẹ|mọi người|cả nhà|mẹ)[^.]{0,30}(?:đi đây|không sống|chết|kiếp|ra đi)|không thiết sống|chán sống|muốn (?:biến mất|giải thoát|ngủ mãi|ra đi)|tin nhắn cuối|uống (?:hết|cả|nguyên) (?:\\S+ ){0,3}thuốc|không còn (?:lý do|gì) (?:để )?sống|sống (?:không|chẳng) (?:để làm gì|còn ý nghĩa)|(?:đang )?(?:đứng|ngồi) trên (?:cầu|sân thượng|lan can|nóc)',
        '(?:muốn|định|sắp|dọa|đòi|sẽ|đang|toan|nghĩ đến) (?:\\S+ )?(?:chết|tự tử|tự sát|tự vẫn|nhảy lầu|nhảy cầu|nhảy xuống|kết thúc (?:cuộc )?(?:đời|sống))|không muốn sống|chẳng muốn sống|(?:cắt|rạch) (?:cổ tay|tay tự)|nhảy (?:lầu|cầu)|treo cổ|thư tuyệt mệnh|uống thuốc tự tử',
      ],
      mentioned: ['tự tử|tự sát'],
    },
    'domestic-violence': {
      always: [
        '(?:chồng|bố|cha|ba|dượng|bạn trai|người yêu|anh ấy|con trai|hàng xóm|vợ|hắn|chồng cũ) (?:\\S+ ){0,3}(?:đánh|đập|bóp cổ|hành hạ|bạo hành|dọa giết)(?! giá| bài| máy| vần| răng)|(?:đang )?đánh (?:tôi|vợ|con|trẻ|mẹ)|bị (?:\\S+ )?bạo hành|bị chồng',
      ],
      mentioned: ['bạo lực gia đình'],
    },
    child: {
      happening: [
        '(?:em trai|em gái|anh trai|chị gái) (?:\\S+ ){0,3}(?:biến mất|bị lạc|mất tích|đi lạc)',
        '(?:con|cháu|bé|trẻ)[^.,]{0,30} (?:bị lạc|đi lạc|lạc mất|mất tích|bị bắt)',
        '(?:con|cháu|bé|trẻ|em bé|đứa trẻ|mẹ|bà|ông)(?: \\S+){0,4} (?:mất tích|bị lạc|đi lạc|bị bắt cóc|biến mất|bị nhốt|lạc mất)|(?:lạc|mất|không tìm thấy) (?:con|cháu|bé)|bắt cóc|trẻ bị (?:bỏ rơi|bạo hành|xâm hại)|(?:bỏ rơi|bạo hành|xâm hại|đánh đập) (?:trẻ|em bé|bé)',
      ],
    },
    crime: {
      always: ['(?:dọa|đòi|muốn|định|sẽ) giết'],
      happening: [
        'đi theo (?:em|con|chị|tôi|mình|cháu)|bám đuôi|theo (?:sau|dõi) (?:em|tôi|mình|cháu|con)|(?:trốn|nấp) (?:trong|dưới) (?:\\S+ )?(?:tủ|gầm|nhà vệ sinh|phòng)|(?:kéo|lôi|bắt|đẩy) (?:\\S+ ){0,4}lên (?:xe|ô tô)|(?:đập|cạy|phá|bẻ) (?:\\S+ )?(?:cửa|khóa)',
        '(?:cầm|mang|có|dùng|bằng|vung) (?:dao|súng|hung khí|mã tấu|búa|kiếm)|_(?:đâm|chém) (?:tôi|người|nhau|chết|bị)|bị (?:\\S+ )?(?:đâm|chém|bắn|cướp|tấn công|đánh|trộm|hiếp|cưỡng hiếp|hãm hiếp|theo dõi|bám theo|nhốt|giam|đe dọa|uy hiếp|quấy rối|sàm sỡ)(?! giá)|có (?:trộm|cướp|kẻ (?:trộm|cướp|gian|lạ|đột nhập))|(?:trộm|cướp|kẻ lạ|kẻ gian|người lạ|tên trộm|kẻ trộm)(?: \\S+){0,3} (?:vào|đột nhập|phá|cạy|trong nhà|đang)|đột nhập|cạy cửa|phá cửa|cướp (?:giật|của|tiệm|ngân hàng|tài sản)|nổ súng|tiếng súng|bắn (?:nhau|người|chết)|con tin|(?:đang )?(?:đánh nhau|ẩu đả|hỗn chiến|xô xát)|theo dõi tôi|bám theo tôi|đi theo tôi|có bom|đặt bom|giết người|phóng hỏa|xác chết|hiếp dâm',
      ],
      mentioned: ['cướp|giết|trộm cắp'],
    },
    traffic: {
      happening: [
        '(?:có|bị|xảy ra|vừa|gặp|vụ) (?:\\S+ )?tai nạn|tai nạn (?:giao thông|nghiêm trọng|xe|ở|trên)|(?:xe|ô tô|xe tải|xe máy|xe buýt|tàu)(?: \\S+){0,3} (?:đâm|tông|cán|húc|lật|va chạm)|bị (?:xe|ô tô)(?: \\S+){0,2} (?:đâm|tông|cán|húc)|lật xe',
      ],
    },
    help: { always: ['cứu (?:tôi|với|con tôi|chúng tôi|mạng)|giúp (?:tôi|chúng tôi) với'] },
  },
  names: [
    'đèn|bê tông|bom tấn|(?:ngon|hot|giá|nóng) (?:\\S+ )?(?:cháy|lửa|như lửa)|không lên lửa|muốn xỉu|cay muốn (?:xỉu|chết)|(?:nướng|thịt|thuốc lá|nhang)[^.]{0,14}khói|khói (?:nướng|nhang|thuốc)',
    'đèn giao thông|như cháy|(?:hay|thường) có tai nạn',
    'cháy hàng|hàng cháy|cháy vé|(?:biển|bảng|cảnh báo|phòng|chống)(?: \\S+){0,3} đuối nước|(?:gọi )?xe (?:cấp cứu|cứu thương)[^.]{0,12}(?:bao nhiêu|phí|giá|tiền)',
    'bình (?:chữa cháy|cứu hỏa)|phòng cháy(?: chữa cháy)?|chữa cháy|báo cháy|(?:lối|cửa|đường) thoát (?:hiểm|nạn)|(?:trụ|họng|vòi) (?:nước )?(?:cứu hỏa|chữa cháy)|xe cứu hỏa (?:không vào|bị chặn)|pháo hoa|bảo hiểm (?:cháy nổ|tai nạn|hỏa hoạn)|cháy nắng|cháy túi|cháy vé|khói (?:thuốc|bụi|xe)|hóa đơn (?:gas|ga)|tiền (?:gas|ga)|bình gas',
    '(?:nếu|khi có|phòng khi|có thể|có nguy cơ|nguy cơ|tránh|ngăn|phòng ngừa|phòng chống|phòng tránh|sợ|lo|dễ|e rằng|suýt|trước khi)(?: \\S+){0,5} (?:cháy|hỏa hoạn|tai nạn|nổ|đuối nước|ngã|chết|sập|điện giật|tự tử|bắt cóc|đâm|bị thương|rò rỉ)(?: nổ)?',
    '(?:không có|không xảy ra|chưa có)(?: \\S+)? (?:cháy|hỏa hoạn|thương vong|tai nạn|ai bị thương)|báo động giả|(?:nóng|cười|đói|mệt|ồn|chán) (?:muốn )?chết|như (?:ăn )?cướp|(?:kẹt|mắc kẹt) xe|tắc đường',
  ],
  elsewhere: [
    'tin tức|thời sự|trên (?:báo|tivi|mạng)|đọc báo|hồi tháng|tháng (?:một|hai|ba|tư|năm|sáu|bảy|[0-9]+)',
    '(?:năm|tháng|tuần|mùa hè|hôm) (?:ngoái|trước|kia|rồi)|trước đây|trước kia|ngày xưa|hồi (?:trước|nhỏ|xưa)|cách đây|[0-9]+ (?:năm|tháng|tuần|ngày) trước|năm (?:19|20)[0-9]{2}|thường xuyên|luôn luôn|mỗi (?:ngày|đêm|lần|năm)|hàng ngày|hay xảy ra',
    'diễn tập|thực tập|tập huấn|phim|tiểu thuyết|truyện|trò chơi|giấc mơ|bảo tàng|bài hát|đã (?:được )?(?:dập|khống chế|giải quyết|bắt|tìm thấy|sửa)|sau (?:vụ|khi bị|tai nạn|đám cháy)|bảo hiểm|bồi thường|tòa án|luật sư|khuyết tật|tang lễ|lương hưu|phục hồi',
  ],
  now: ['bây giờ|ngay bây giờ|đang|vừa mới|khẩn cấp|nhanh lên|ngay lập tức|vẫn còn (?:trong|bên)|hiện tại'],
  topics: [
    'an toàn không|biển báo|đặt biển|trung tâm|địa chỉ|bảo hiểm|có mất phí',
    'làm sao|làm thế nào|như thế nào|ở đâu|bao nhiêu|khi nào|thủ tục|hồ sơ|giấy|đơn|xin (?:cấp|hỏi|phép|giấy)|giấy phép|chứng nhận|phí|chi phí|trợ cấp|hỗ trợ kinh phí|câu hỏi|hỏi về|thông tin|tư vấn|khóa học|lớp|tuyên truyền|phòng chống|luật|quy định|tiêu chuẩn|kiểm tra|thống kê|báo cáo|đề nghị lắp|kiến nghị|đề xuất|tình nguyện|tuyển dụng|lịch|đăng ký|khiếu nại|số điện thoại',
  ],
};
