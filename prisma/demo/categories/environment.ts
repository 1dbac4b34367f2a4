import { branch } from './branch';

/** Noise, air, water and waste. */
export const environment = branch(
  5,
  'environment',
  {
    unit: 'environment',
    names: ['生态环境', 'Environment and noise', 'البيئة والضوضاء'],
    zh: '环境、污染、环保、噪音、气味、排放、扰民',
    en: 'environment, pollution, noise, smell, emissions',
    ar: 'بيئة، تلوث، ضوضاء، روائح، انبعاثات',
  },
  {
    'construction-noise': {
      unit: 'environment',
      names: ['施工噪声', 'Construction noise', 'ضوضاء البناء'],
      zh: '施工、夜间施工、工地、打桩、噪音、半夜施工、渣土车、电钻、睡不着、扰民、混凝土、装修噪音',
      en: 'construction noise, building site, night work, drilling, piling, cannot sleep, jackhammer, noise at night',
      ar: 'ضوضاء البناء، موقع بناء، عمل ليلي، حفر، لا أستطيع النوم، إزعاج، آلات البناء، ضجيج',
    },
    'neighbour-noise': {
      unit: 'public-security',
      names: ['生活噪声', 'Noise from neighbours and leisure', 'ضوضاء الجيران والترفيه'],
      zh: '广场舞、邻居吵、音响、唱歌、KTV、酒吧、大喇叭、高音喇叭、楼上噪音、噪音扰民、深夜吵闹',
      en: 'neighbour noise, loud music, square dancing, karaoke, bar, loudspeaker, party, noisy neighbours',
      ar: 'جيران مزعجون، موسيقى عالية، كاريوكي، مكبر صوت، حفلة، إزعاج الجيران، رقص في الساحة',
    },
    air: {
      unit: 'environment',
      names: ['扬尘与废气', 'Dust and fumes', 'الغبار والعوادم'],
      zh: '扬尘、灰尘、废气、工厂异味、臭味、冒黑烟、焚烧、刺鼻、化工味、喷漆、雾霾',
      en: 'dust, air pollution, fumes, factory smell, smoke, burning, chemical smell, spray paint, smog',
      ar: 'غبار، تلوث الهواء، دخان، رائحة مصنع، حرق، رائحة كيميائية، أبخرة، ضباب دخاني',
    },
    'cooking-fumes': {
      unit: 'city-management',
      names: ['餐饮油烟', 'Cooking fumes', 'أدخنة المطاعم'],
      zh: '油烟、饭店油烟、烟道、排烟、烧烤烟、厨房油烟、油烟扰民、净化器、楼下餐馆、炒菜味',
      en: 'cooking fumes, kitchen smoke, restaurant smoke, barbecue smoke, grease, extractor, flue',
      ar: 'دخان المطعم، أدخنة الطبخ، دخان الشواء، مدخنة، رائحة الطبخ، شفاط',
    },
    rivers: {
      unit: 'water',
      names: ['河湖水污染', 'Polluted rivers and lakes', 'تلوث الأنهار والبحيرات'],
      zh: '河水、黑臭水体、排污、死鱼、河道、污水直排、水体发臭、湖面、蓝藻、河边垃圾、偷排',
      en: 'river, lake, polluted water, black water, dead fish, discharge, algae, river bank, stinking river',
      ar: 'نهر، بحيرة، تلوث النهر، أسماك نافقة، تصريف، طحالب، ضفة النهر، ماء أسود',
    },
    dumping: {
      unit: 'environment',
      names: ['非法倾倒与危废', 'Dumping and hazardous waste', 'الإلقاء غير القانوني والنفايات الخطرة'],
      zh: '倾倒、偷倒、渣土、建筑垃圾、危险废物、化工废料、填埋、废油、医疗废物、乱倒',
      en: 'dumping, fly tipping, construction waste, hazardous waste, chemical waste, landfill, waste oil',
      ar: 'إلقاء النفايات، مخلفات البناء، نفايات كيميائية، زيت مستعمل، نفايات طبية، ردم',
    },
  },
);
