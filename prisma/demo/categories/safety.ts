import { branch } from './branch';

/** Dangers that are not yet an emergency. */
export const safety = branch(
  11,
  'safety',
  {
    unit: 'emergency-management',
    names: ['公共安全', 'Public safety', 'السلامة العامة'],
    zh: '安全、隐患、危险、应急、事故、害怕',
    en: 'safety, danger, hazard, risk, accident',
    ar: 'سلامة، خطر، مخاطر، حادث، طوارئ',
  },
  {
    'fire-hazards': {
      unit: 'emergency-management',
      names: ['消防隐患', 'Fire hazards', 'مخاطر الحريق'],
      zh: '消防、消防通道、堵消防通道、灭火器、楼道堆物、消防栓、火灾隐患、烟感、堆杂物、防火门、安全出口',
      en: 'fire hazard, fire lane, fire exit blocked, extinguisher, hydrant, smoke alarm, things in stairwell',
      ar: 'خطر حريق، ممر الإطفاء، مخرج الطوارئ، طفاية، صنبور الحريق، إنذار الدخان، أغراض في الدرج',
    },
    'e-bike-charging': {
      unit: 'emergency-management',
      names: ['电动车违规充电', 'Unsafe e-bike charging', 'الشحن غير الآمن للدراجات الكهربائية'],
      zh: '电动车充电、飞线充电、电瓶、电瓶车上楼、楼道充电、充电桩、电动车进电梯、电池起火、充电棚',
      en: 'e-bike charging, battery, charging in stairwell, extension lead, e-bike in lift, charging point',
      ar: 'شحن الدراجة الكهربائية، بطارية، شحن في الدرج، سلك تمديد، دراجة في المصعد، نقطة شحن',
    },
    workplace: {
      unit: 'emergency-management',
      names: ['安全生产', 'Safety at work sites', 'السلامة في مواقع العمل'],
      zh: '安全生产、工厂隐患、违规操作、危化品、爆炸、无证上岗、高空作业、粉尘、仓库、瞒报事故',
      en: 'work safety, factory hazard, dangerous goods, chemicals, warehouse, working at height, explosion risk',
      ar: 'سلامة العمل، خطر في المصنع، مواد خطرة، مستودع، عمل على ارتفاع، خطر انفجار',
    },
    buildings: {
      unit: 'housing',
      names: ['危房与外墙脱落', 'Unsafe buildings', 'المباني الخطرة'],
      zh: '危房、外墙脱落、墙皮掉落、瓷砖掉落、房屋倾斜、高空抛物、砸到人、承重墙、房子要塌、坠物',
      en: 'unsafe building, falling tiles, facade falling, leaning building, objects thrown, load-bearing wall',
      ar: 'مبنى خطر، سقوط البلاط، سقوط الواجهة، مبنى مائل، رمي أشياء من النوافذ، جدار حامل',
    },
    disasters: {
      unit: 'emergency-management',
      names: ['防汛与自然灾害', 'Storms and disasters', 'العواصف والكوارث'],
      zh: '防汛、台风、暴雨、滑坡、山体、地震、避难场所、灾害救助、预警、堤坝、洪水',
      en: 'storm, typhoon, landslide, earthquake, shelter, disaster relief, flood warning, dyke',
      ar: 'عاصفة، إعصار، انهيار أرضي، زلزال، ملجأ، إغاثة، تحذير من الفيضان، سد',
    },
    'public-order': {
      unit: 'public-security',
      names: ['社会治安', 'Public order', 'الأمن والنظام'],
      zh: '治安、打架斗殴、盗窃、偷东西、赌博、黄赌毒、骚扰、聚众、小偷、纠纷、监控',
      en: 'theft, stolen, fight, gambling, drugs, harassment, public order, thief, CCTV',
      ar: 'سرقة، شجار، قمار، مخدرات، تحرش، لص، كاميرا مراقبة، نظام عام',
    },
    fraud: {
      unit: 'public-security',
      names: ['电信网络诈骗', 'Phone and internet fraud', 'الاحتيال الهاتفي والإلكتروني'],
      zh: '诈骗、被骗、骗子、电信诈骗、转账、陌生电话、刷单、冒充客服、中奖、非法集资、冻卡、贷款',
      en: 'scam, fraud, cheated, phone scam, transfer money, fake call, phishing, illegal fundraising, loan scam',
      ar: 'احتيال، نصب، مكالمة احتيالية، تحويل أموال، تصيد، جمع أموال غير قانوني، رسالة مزيفة',
    },
  },
);
