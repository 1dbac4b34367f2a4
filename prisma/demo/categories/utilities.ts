import { branch } from './branch';

/** Water, power, gas, heat, drains and lines. Power and telecoms belong to companies outside the city. */
export const utilities = branch(
  4,
  'utilities',
  {
    unit: 'water',
    names: ['水电气暖', 'Water, power, gas and lines', 'الماء والكهرباء والغاز والخطوط'],
    zh: '水电、水电费、停水、停电、煤气、管道、公用事业',
    en: 'utilities, water, power, gas, pipes, supply',
    ar: 'خدمات، ماء، كهرباء، غاز، أنابيب، تدفئة',
  },
  {
    'water-outage': {
      unit: 'water-supply',
      names: ['停水与水压', 'No water or low pressure', 'انقطاع المياه وضعف الضغط'],
      zh: '停水、没水、水压低、水太小、水管爆裂、爆管、抢修、何时来水、恢复供水、二次供水、水泵',
      en: 'no water, water outage, water cut, low pressure, burst pipe, water back, pump, water off',
      ar: 'انقطاع المياه، لا يوجد ماء، ضغط ضعيف، انفجار أنبوب، عودة المياه، مضخة، قطع الماء',
    },
    'water-bill': {
      unit: 'water-supply',
      names: ['水费与水表', 'Water bills and meters', 'فواتير المياه والعدادات'],
      zh: '水费、水表、阶梯水价、抄表、多收水费、过户、缴水费、水表不准、开户、水费太高',
      en: 'water bill, water meter, meter reading, overcharged water, water price, pay water, water account',
      ar: 'فاتورة المياه، عداد المياه، قراءة العداد، سعر الماء، دفع الفاتورة، فاتورة مرتفعة',
    },
    'water-quality': {
      unit: 'water-supply',
      names: ['自来水水质', 'Tap water quality', 'جودة مياه الشرب'],
      zh: '自来水、水质、水发黄、水浑浊、黄水、有异味、漂白粉味、水垢、水箱、虫子',
      en: 'tap water, water quality, brown water, cloudy water, smells of chlorine, limescale, drinking water',
      ar: 'ماء الصنبور، جودة المياه، ماء أصفر، ماء عكر، رائحة الماء، ماء الشرب، كلور',
    },
    power: {
      unit: null,
      names: ['供电与电费', 'Electricity', 'الكهرباء'],
      zh: '停电、没电、跳闸、电压不稳、电费、电表、电线、变压器、线路老化、断电、来电',
      en: 'power cut, electricity, no power, blackout, electricity bill, power meter, transformer, voltage',
      ar: 'انقطاع الكهرباء، كهرباء، لا توجد كهرباء، فاتورة الكهرباء، عداد الكهرباء، محول، أسلاك',
    },
    gas: {
      unit: 'city-management',
      names: ['燃气', 'Gas', 'الغاز'],
      zh: '燃气、天然气、煤气、开通燃气、燃气费、燃气灶、煤气罐、燃气管道、燃气表、闻到煤气味',
      en: 'gas, natural gas, gas bill, gas meter, gas cylinder, gas connection, smell of gas, gas pipe',
      ar: 'غاز، غاز طبيعي، فاتورة الغاز، أسطوانة غاز، توصيل الغاز، رائحة غاز، عداد الغاز',
    },
    heating: {
      unit: 'city-management',
      names: ['供暖', 'Heating', 'التدفئة'],
      zh: '暖气、供暖、供热、不热、暖气不热、暖气漏水、温度不达标、停暖、暖气费、退费、集中供热',
      en: 'heating, radiator, cold flat, district heating, heating fee, heating not warm',
      ar: 'تدفئة، مدفأة، شقة باردة، رسوم التدفئة، تدفئة مركزية، التدفئة ضعيفة',
    },
    drainage: {
      unit: 'water',
      names: ['下水道与排水', 'Drains and sewers', 'الصرف الصحي والمجاري'],
      zh: '下水道、堵塞、反水、污水、化粪池、污水外溢、排水、管道堵了、污水横流、疏通、地漏',
      en: 'drain, sewer, blocked drain, sewage, overflow, septic tank, sewage on street, unblock',
      ar: 'مجاري، صرف صحي، انسداد، طفح المجاري، مياه الصرف، خزان الصرف، تسليك',
    },
    flooding: {
      unit: 'water',
      names: ['道路积水与内涝', 'Flooded streets', 'تجمع مياه الأمطار'],
      zh: '积水、内涝、下雨就淹、水淹、涵洞、排涝、雨水管、地下车库进水、暴雨、淹水',
      en: 'flood, flooded street, standing water, rain water, underpass flooded, garage flooded, puddle',
      ar: 'فيضان، تجمع مياه، أمطار، شارع مغمور، نفق مغمور، غرق الكراج، سيول',
    },
    telecom: {
      unit: null,
      names: ['通信与网络', 'Phone and internet', 'الاتصالات والإنترنت'],
      zh: '宽带、网络、信号差、手机信号、基站、套餐、话费、乱扣费、线缆、光纤、断网',
      en: 'internet, broadband, phone signal, mobile plan, phone bill, cable, base station, no signal',
      ar: 'إنترنت، شبكة، إشارة الهاتف، باقة، فاتورة الهاتف، كابل، برج اتصالات، ألياف',
    },
  },
);
