import { branch } from './branch';

/** The administration itself. Where no unit is named, the centre decides who answers. */
export const government = branch(
  15,
  'government',
  {
    unit: null,
    names: ['政务与基层服务', 'Government and local services', 'الخدمات الحكومية والمحلية'],
    zh: '政府、政务、办事、窗口、社区、街道办、干部',
    en: 'government, public service, office, counter, community, official',
    ar: 'حكومة، خدمة عامة، مكتب، نافذة، مجتمع محلي، موظف',
  },
  {
    'service-halls': {
      unit: null,
      names: ['政务服务大厅', 'Service halls', 'قاعات الخدمات'],
      zh: '政务大厅、办事大厅、窗口、排队、取号、预约、上班时间、午休、周末办理、帮代办',
      en: 'service hall, counter, queue, take a number, opening hours, appointment, weekend service',
      ar: 'قاعة الخدمات، نافذة، طابور، رقم الانتظار، ساعات الدوام، حجز موعد',
    },
    'online-services': {
      unit: null,
      names: ['网上办事', 'Online services', 'الخدمات الإلكترونية'],
      zh: '网上办事、APP、登录不上、小程序、上传失败、系统故障、人脸识别、电子证照、一网通办、验证码',
      en: 'online service, app, cannot log in, upload failed, system error, face recognition, e-licence',
      ar: 'خدمة إلكترونية، تطبيق، لا أستطيع الدخول، فشل الرفع، خطأ في النظام، التعرف على الوجه',
    },
    'staff-conduct': {
      unit: null,
      names: ['工作人员作风', 'Conduct of officials', 'سلوك الموظفين'],
      zh: '态度恶劣、不作为、推诿、踢皮球、工作人员态度、敷衍、乱执法、吃拿卡要、官僚、不耐烦',
      en: 'rude official, staff attitude, passed around, no action, bribery, unfair enforcement',
      ar: 'موظف غير مهذب، سوء معاملة، مماطلة، تقصير، رشوة، إهمال',
    },
    'land-acquisition': {
      unit: 'planning',
      names: ['征地拆迁', 'Land acquisition and resettlement', 'نزع الملكية وإعادة التسكين'],
      zh: '拆迁、征地、补偿款、安置房、过渡费、回迁、征收、拆迁补偿、青苗费、安置',
      en: 'demolition, land acquisition, compensation, resettlement flat, relocation, expropriation',
      ar: 'نزع الملكية، تعويض، إعادة التسكين، هدم المنازل، سكن بديل، استملاك',
    },
    planning: {
      unit: 'planning',
      names: ['城市规划', 'City planning', 'تخطيط المدينة'],
      zh: '规划、建学校、修桥、地块、配套、公示、规划图、什么时候建、新建道路、用途',
      en: 'city plan, planned road, new school, bridge, zoning, public notice, development plan',
      ar: 'تخطيط المدينة، طريق جديد، مدرسة جديدة، جسر، مخطط، إعلان عام',
    },
    community: {
      unit: 'civil-affairs',
      names: ['社区服务', 'Community services', 'خدمات الأحياء'],
      zh: '社区、居委会、网格员、开证明、社区活动、志愿者、村委会、邻里调解、便民服务、社区盖章',
      en: 'community, neighbourhood committee, certificate from community, volunteer, mediation, village committee',
      ar: 'لجنة الحي، خدمات الحي، متطوع، وساطة، شهادة من الحي، لجنة القرية',
    },
    information: {
      unit: null,
      names: ['政府信息公开', 'Public information', 'المعلومات العامة'],
      zh: '信息公开、依申请公开、政府文件、财政、公告、公开申请、政策文件、数据开放',
      en: 'public information, freedom of information, open data, government document, notice, policy text',
      ar: 'معلومات عامة، طلب معلومات، بيانات مفتوحة، وثيقة حكومية، إعلان رسمي',
    },
    hotline: {
      unit: null,
      names: ['热线服务', 'The hotline itself', 'خدمة الخط الساخن'],
      zh: '12345、热线、打不通、回访、办件编号、没人回复、话务员、接线员、办理进度、催一下',
      en: '12345, hotline, cannot get through, no reply, case number, call back, operator, progress',
      ar: 'الخط الساخن، 12345، لا أحد يرد، رقم المعاملة، لم أتلق ردا، موظف الخط',
    },
  },
);
