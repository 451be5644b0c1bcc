/** What people here choose first, the likeliest ahead, without marks. */
export const vietnameseGuesses: readonly string[] = (
  'matkhau matkhaumoi matkhaucu doimatkhau dangnhap quantri quantrivien nguoidung taikhoan admin sokehoach kehoach ' +
  'anhyeuem emyeuanh yeuem yeuanh toiyeuban tinhyeu hanhphuc giadinh conyeu bome mevabe vochong vietnam vietnamvodich ' +
  'congan laodong thuongbinh xahoi noivu yte giaoduc taichinh tuphap ubnd uybannhandan tinhuy vanphong sonoivu ' +
  'soyte sotaichinh sotuphap solaodong sldtbxh soldtbxh bldtbxh chuyenvien truongphong phophong giamdoc phogiamdoc ' +
  'lanhdao vanthu ketoan tonghop baocao congvan nhiemvu chitieu ' +
  'hanoi saigon tphcm hochiminh bachho danang haiphong cantho hue thuathienhue laocai yenbai thainguyen bacgiang ' +
  'bacninh quangninh namdinh thaibinh ninhbinh thanhhoa nghean hatinh quangbinh quangtri quangnam quangngai ' +
  'binhdinh phuyen khanhhoa ninhthuan binhthuan daklak daknong gialai kontum lamdong dalat dongnai binhduong ' +
  'binhphuoc tayninh longan tiengiang bentre travinh vinhlong dongthap angiang kiengiang camau baclieu soctrang ' +
  'haugiang sonla dienbien laichau hoabinh phutho vinhphuc hagiang tuyenquang caobang backan langson hungyen ' +
  'haiduong hanam vungtau nhatrang quynhon vinh ' +
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly hoa lan huong hang hanh huyen linh trang ' +
  'thuy thao mai nga nhung oanh phuong quynh thu tuyet van yen anh minh hung dung cuong tuan hai nam son long ' +
  'thang thanh binh duc kien khanh quang tien trung tung vinh viet hieu hoang bao chau giang ' +
  'mothaiba motcontrau conmeo concho conlon chaoban xinchao camon tet nammoi chucmung chucmungnammoi phatdat ' +
  'thanhcong maymanhanhphuc bongda manutd chelsea arsenal facebook zalo google internet maytinh dienthoai'
).split(' ');
