import { branch } from './branch';

/** What one sees in the street: light, cleanliness, green, order. */
export const city = branch(
  1,
  'city',
  {
    unit: 'city-management',
    names: ['市容环卫', 'Streets and city upkeep', 'الشوارع ونظافة المدينة'],
    zh: '市容、街面、城管、环卫、街道、公共设施、路边',
    en: 'street, city upkeep, pavement, public space, clean city',
    ar: 'شارع، نظافة المدينة، مرافق عامة، رصيف، مظهر المدينة',
  },
  {
    'street-lights': {
      unit: 'city-management',
      names: ['路灯照明', 'Street lights', 'إنارة الشوارع'],
      zh: '路灯、灯不亮、不亮、路灯坏了、黑灯瞎火、照明、灯杆、闪烁、太暗、看不清路、楼道灯',
      en: 'street light, streetlight, street lamp, lamp post, dark street, lamp broken, no light, flickering',
      ar: 'إنارة، أعمدة الإنارة، مصباح الشارع، ظلام، عمود نور، مصباح معطل، إضاءة الشارع، لا يضيء',
    },
    litter: {
      unit: 'city-management',
      names: ['街道保洁与垃圾清运', 'Street cleaning and rubbish collection', 'كنس الشوارع وجمع القمامة'],
      zh: '垃圾、垃圾没人收、垃圾堆、脏乱、清运、保洁、扫地、垃圾桶、异味、落叶、卫生死角、建筑垃圾',
      en: 'rubbish, garbage, litter, trash, bin, street cleaning, dirty street, waste collection, smelly bins',
      ar: 'قمامة، نفايات، زبالة، حاوية، كنس الشوارع، تراكم القمامة، شارع متسخ، جمع النفايات، رائحة القمامة',
    },
    'waste-sorting': {
      unit: 'city-management',
      names: ['垃圾分类', 'Sorting household waste', 'فرز النفايات المنزلية'],
      zh: '垃圾分类、投放点、厨余垃圾、可回收、大件垃圾、旧家具、有害垃圾、分类桶、定时投放、回收站',
      en: 'waste sorting, recycling, food waste, bulky waste, old furniture, drop-off point, hazardous waste',
      ar: 'فرز النفايات، إعادة التدوير، نفايات الطعام، أثاث قديم، نقطة التجميع، نفايات خطرة',
    },
    'illegal-building': {
      unit: 'city-management',
      names: ['违章搭建', 'Illegal building', 'البناء المخالف'],
      zh: '违建、违章建筑、私搭乱建、搭建、加盖、阳光房、彩钢棚、圈地、占用公共区域、拆违、顶楼加建',
      en: 'illegal building, illegal structure, unauthorised extension, rooftop shed, built without permit, demolition',
      ar: 'بناء مخالف، بناء بدون ترخيص، إضافة غير قانونية، سقيفة، تعدٍّ على الأرض، هدم المخالفات',
    },
    'street-stalls': {
      unit: 'city-management',
      names: ['占道经营', 'Stalls blocking the pavement', 'إشغال الأرصفة والباعة الجائلون'],
      zh: '占道、占道经营、摆摊、流动摊贩、小贩、夜市、烧烤摊、店外经营、出店经营、堵路、人行道',
      en: 'stall, street vendor, hawker, blocked pavement, sidewalk, night market, goods on pavement',
      ar: 'بائع متجول، باعة جائلون، إشغال الرصيف، بسطة، سوق ليلي، عربة طعام، سد الرصيف',
    },
    parks: {
      unit: 'city-management',
      names: ['公园广场', 'Parks and squares', 'الحدائق والساحات'],
      zh: '公园、广场、长椅、健身器材、步道、绿道、游乐设施、草坪、儿童乐园、江滩、口袋公园',
      en: 'park, square, bench, playground, footpath, greenway, lawn, outdoor gym',
      ar: 'حديقة، منتزه، ساحة، مقعد، ملعب أطفال، ممشى، أجهزة رياضية، عشب',
    },
    trees: {
      unit: 'city-management',
      names: ['树木绿化', 'Trees and planting', 'الأشجار والتشجير'],
      zh: '树枝、修剪、树倒了、遮挡阳光、枯树、行道树、绿化带、毁绿、飞絮、虫害、挡光、砍树',
      en: 'tree, branch, fallen tree, pruning, dead tree, hedge, greenery, catkins',
      ar: 'شجرة، أغصان، تقليم، شجرة ساقطة، شجرة يابسة، تشجير، مساحات خضراء',
    },
    'manhole-covers': {
      unit: 'city-management',
      names: ['井盖破损', 'Manhole covers', 'أغطية فتحات الصرف'],
      zh: '井盖、窨井、井盖破损、井盖丢失、井盖响、井盖松动、下陷、雨水篦子、井盖翻了',
      en: 'manhole, manhole cover, drain cover, missing cover, loose cover, rattling cover, grate',
      ar: 'غطاء المجاري، فتحة صرف، غطاء مفقود، غطاء مكسور، بالوعة مكشوفة، غطاء متحرك',
    },
    adverts: {
      unit: 'city-management',
      names: ['户外广告与小广告', 'Outdoor and illegal adverts', 'الإعلانات الخارجية والملصقات'],
      zh: '小广告、牛皮癣、乱贴、乱涂、广告牌、招牌、发传单、涂鸦、横幅、门头、店招',
      en: 'advert, billboard, signboard, flyer, sticker, graffiti, banner, fly-posting',
      ar: 'إعلان، لوحة إعلانية، ملصقات، منشورات، كتابة على الجدران، لافتة، إعلانات عشوائية',
    },
    'public-toilets': {
      unit: 'city-management',
      names: ['公共厕所', 'Public toilets', 'المراحيض العامة'],
      zh: '公厕、厕所、卫生间、洗手间、没有纸、厕所脏、无障碍厕位、冲水、母婴室',
      en: 'public toilet, restroom, washroom, dirty toilet, accessible toilet, no paper, baby changing',
      ar: 'مرحاض عام، دورة مياه، حمام عام، مرحاض متسخ، مرحاض لذوي الإعاقة، غرفة تغيير الأطفال',
    },
    dogs: {
      unit: 'city-management',
      names: ['犬只与宠物管理', 'Dogs and pets', 'الكلاب والحيوانات الأليفة'],
      zh: '养狗、遛狗、不拴绳、狗咬人、流浪狗、流浪猫、狗叫、狗屎、犬证、烈性犬、宠物',
      en: 'dog, stray dog, dog off leash, dog bite, barking, stray cat, dog licence, pet',
      ar: 'كلب، كلاب ضالة، عضة كلب، كلب بدون مقود، نباح، قطط ضالة، رخصة كلب، حيوان أليف',
    },
  },
);
