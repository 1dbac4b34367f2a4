/** Danger in Vietnamese typed without its marks, as on an old phone. Without tones many words are one: only what several words together say is heard. */
import type { DangerWords } from '../danger-words';

export const viBare: DangerWords = {
  script: /\p{sc=Latin}/u,
  unless: /[^\p{ASCII}]/u,
  marks: 'kept',
  signs: {
    fire: {
      happening: [
        '_(?:nha|chung cu|can ho|xe|rung|kho|xuong|cho|bep|phong) (?:\\w+ ){0,3}(?:dang|bi|boc) chay_|_chay nha_|_chay (?:lon|to|du) (?:qua|lam|roi)|_boc (?:chay|lua|khoi)_|_mui (?:gas|ga) (?:nong|nang|manh)|_ro ri (?:gas|ga|khi)_|_(?:bi |mac )?ket (?:trong|o) (?:\\w+ )?thang may|_mac ket_|_(?:roi|nga|te) xuong (?:song|ho|ao|gieng|nuoc|kenh)_|_nuoc cuon_|_phat no_|_sap nha_|_sat lo_',
      ],
    },
    medical: {
      happening: [
        '_te xiu_|_xiu (?:roi|di|mat)_|_mau chay_|_chay mau_|_khong biet gi nua|_bi xe (?:tong|dam|can)_|_mui (?:gas|ga|khet)_.*_(?:oi|non|xiu|khap)_|_kho tho_|_gay (?:chan|tay|co)_|_nuoc (?:\\w+ ){0,3}ngap_.*_ket_|_ket (?:duoi|trong|o)_',
        '_khong (?:con )?tho_|_bat tinh_|_kho tho_|_ngat xiu_|_dot quy_|_co giat_|_chay (?:nhieu )?mau_|_dien giat_|_ngo doc_|_duoi nuoc_|_sap chet_|_vo oi_|_goi (?:xe )?cap cuu_|_(?:uong|nuot) (?:\\w+ )?thuoc (?:chuot|sau|tru|ngu)',
      ],
    },
    'self-harm': {
      always: [
        '_(?:muon|dinh) (?:chet|tu tu|tu sat)_|_khong muon song_|_nhay (?:lau|cau)_|_tu tu_|_vinh biet_',
      ],
    },
    'domestic-violence': {
      always: ['_(?:chong|bo|ba|ban trai) (?:\\w+ ){0,3}danh (?:em|toi|con|me|chau)_|_bao hanh_|_danh dap_'],
    },
    child: { happening: ['_(?:con|chau|be) (?:\\w+ ){0,5}(?:mat tich|bi lac|di lac|bi bat coc)_|_bat coc_'] },
    crime: {
      happening: [
        '_(?:bi|lua|dang) (?:\\w+ ){0,5}nhot_|_xin goi cong an_|_doi tien_|_bat coc_',
        '_(?:bi |dang )?(?:nhot|giam)_.*_(?:khong cho|xuong|phong)_',
        '_cam (?:dao|sung)_|_co (?:trom|cuop)_|_bi (?:cuop|dam|chem|tan cong|theo doi)_|_doi giet|_doa giet|_danh nhau_|_(?:di|bam) theo (?:em|toi|minh|chau)_',
      ],
    },
    traffic: {
      happening: [
        '_tai nan (?:xe|giao thong)_|_(?:co|bi) tai nan_|_xe (?:\\w+ )?(?:dam|tong|can) (?:\\w+ )?nguoi_',
      ],
    },
    help: { always: ['_cuu (?:toi|em|voi|con|mang|chau|nguoi)_'] },
  },
  names: ['_so cuu_|_(?:met|nong|doi|on|buon) muon chet_|_phong chay_|_chua chay_|_nong chet_|_ket xe_'],
  elsewhere: [
    '_nam ngoai_|_nam (?:19|20)[0-9]{2}_|_thang truoc_|_tuan truoc_|_truoc day_|_dien tap_|_tin tuc_|_phim_|_bao hiem_|_boi thuong_',
  ],
  now: ['_bay gio_|_dang_|_khan cap_|_ngay_'],
  topics: ['_o dau_|_bao nhieu_|_khi nao_|_the nao_|_thu tuc_|_tu van_|_dang ky_'],
};
