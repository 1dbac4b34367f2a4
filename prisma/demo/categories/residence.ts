import { branch } from './branch';

/** Papers of a person: where one lives, who one is, whom one marries. */
export const residence = branch(
  12,
  'residence',
  {
    unit: 'public-security',
    names: ['户籍与证件', 'Residence and papers', 'الإقامة والوثائق'],
    zh: '户口、证件、身份、派出所、办证、户籍',
    en: 'residence, papers, identity, police station, certificate, documents',
    ar: 'إقامة، وثائق، هوية، مركز الشرطة، شهادة',
  },
  {
    household: {
      unit: 'public-security',
      names: ['户口迁移与落户', 'Household registration', 'تسجيل الأسرة ونقله'],
      zh: '户口、落户、迁户口、户口本、户口迁移、人才落户、集体户、分户、注销户口、改名字',
      en: 'household registration, hukou, move registration, household book, settle in the city, change name',
      ar: 'تسجيل الأسرة، نقل القيد، دفتر العائلة، الاستقرار في المدينة، تغيير الاسم، قيد السكان',
    },
    'id-card': {
      unit: 'public-security',
      names: ['身份证', 'Identity card', 'بطاقة الهوية'],
      zh: '身份证、补办身份证、身份证丢了、身份证过期、临时身份证、异地办理、拍照、加急、换领身份证',
      en: 'ID card, identity card, lost ID, renew ID, temporary ID, replace ID card',
      ar: 'بطاقة الهوية، هوية مفقودة، تجديد الهوية، هوية مؤقتة، بدل فاقد هوية، صورة الهوية',
    },
    'residence-permit': {
      unit: 'public-security',
      names: ['居住证与流动人口', 'Residence permit within China', 'تصريح السكن للقادمين من مدن أخرى'],
      zh: '居住证、暂住证、居住登记、流动人口、签注、外地人、积分、居住证明、租房登记',
      en: 'residence permit, temporary residence, register address, newcomer, points, proof of residence',
      ar: 'تصريح السكن، إقامة مؤقتة، تسجيل العنوان، إثبات السكن، وافد من مدينة أخرى',
    },
    passports: {
      unit: 'public-security',
      names: ['护照与出入境', 'Passports and travel permits', 'جوازات السفر'],
      zh: '护照、通行证、港澳通行证、出入境、签注、换护照、出国、护照丢失、预约办护照、台湾通行证',
      en: 'passport, travel permit, exit and entry, renew passport, lost passport, go abroad',
      ar: 'جواز سفر، تجديد الجواز، جواز مفقود، تصريح سفر، خروج ودخول، السفر إلى الخارج',
    },
    'foreign-residents': {
      unit: 'public-security',
      names: ['外国人签证与住宿登记', 'Visas and registration of foreigners', 'تأشيرات الأجانب وتسجيلهم'],
      zh: '外国人、签证、签证延期、居留许可、住宿登记、外籍、留学生、临时住宿登记、永久居留、逾期居留',
      en: 'visa, visa extension, residence permit for foreigners, register at police, foreigner, overstay, permanent residence',
      ar: 'تأشيرة، تمديد التأشيرة، إقامة الأجانب، تسجيل لدى الشرطة، أجنبي، تجاوز مدة الإقامة، إقامة دائمة',
    },
    'foreign-services': {
      unit: 'foreign-affairs',
      names: ['涉外服务', 'Services for foreigners', 'خدمات الأجانب'],
      zh: '涉外、外事、领事、认证、邀请函、翻译、外语服务、国际社区、外国朋友、公证认证',
      en: 'foreign affairs, consulate, legalisation, invitation letter, translation, interpreter, newcomer guide',
      ar: 'شؤون خارجية، قنصلية، تصديق الوثائق، دعوة رسمية، ترجمة، مترجم، دليل الوافدين',
    },
    marriage: {
      unit: 'civil-affairs',
      names: ['婚姻登记', 'Marriage registration', 'تسجيل الزواج'],
      zh: '结婚、结婚证、离婚、离婚冷静期、婚姻登记、领证、补办结婚证、涉外婚姻、民政局、单身证明',
      en: 'marriage, marriage certificate, divorce, register marriage, wedding, marry a foreigner',
      ar: 'زواج، عقد زواج، شهادة زواج، طلاق، تسجيل الزواج، زواج من أجنبي',
    },
    births: {
      unit: 'public-security',
      names: ['新生儿登记', 'Registering a newborn', 'تسجيل المواليد'],
      zh: '新生儿、上户口、宝宝上户口、出生登记、起名、随父落户、随母落户、出生一件事、新生儿户口',
      en: 'newborn, register birth, baby registration, name the baby, birth registration',
      ar: 'مولود جديد، تسجيل المولود، تسمية المولود، قيد الميلاد، طفل حديث الولادة',
    },
    burials: {
      unit: 'civil-affairs',
      names: ['殡葬服务', 'Funerals and burials', 'الجنازات والدفن'],
      zh: '殡葬、火化、墓地、公墓、殡仪馆、骨灰、丧葬费、死亡证明、身后事、祭扫',
      en: 'funeral, burial, cemetery, cremation, death certificate, grave, funeral fee',
      ar: 'جنازة، دفن، مقبرة، حرق الجثمان، شهادة وفاة، قبر، رسوم الدفن',
    },
  },
);
