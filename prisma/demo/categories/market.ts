import { branch } from './branch';

/** Shopping, eating out, prices. */
export const market = branch(
  10,
  'market',
  {
    unit: 'market-regulation',
    names: ['市场消费', 'Shopping and consumer rights', 'التسوق وحقوق المستهلك'],
    zh: '消费、商家、买东西、商店、超市、维权、退货',
    en: 'shopping, shop, consumer, seller, purchase, refund',
    ar: 'تسوق، متجر، مستهلك، بائع، شراء، استرداد',
  },
  {
    'consumer-rights': {
      unit: 'market-regulation',
      names: ['消费纠纷', 'Disputes with a shop', 'نزاعات المستهلك'],
      zh: '退货、退款、不给退、质量问题、三包、售后、消费纠纷、维修、商家推诿、赔偿、不退钱、汽车4S店',
      en: 'refund, return goods, faulty product, warranty, after-sales, shop refuses, consumer dispute, repair',
      ar: 'استرداد المبلغ، إرجاع سلعة، منتج معيب، ضمان، خدمة ما بعد البيع، المتجر يرفض، نزاع مع بائع',
    },
    'food-safety': {
      unit: 'market-regulation',
      names: ['食品安全', 'Food safety', 'سلامة الغذاء'],
      zh: '食品、过期、发霉、吃坏肚子、食物中毒、拉肚子、有虫、异物、外卖、不卫生、后厨、无证餐馆、变质',
      en: 'food safety, expired food, food poisoning, mouldy, insect in food, dirty kitchen, takeaway, restaurant hygiene',
      ar: 'سلامة الغذاء، طعام منتهي الصلاحية، تسمم غذائي، طعام فاسد، حشرة في الطعام، مطبخ متسخ، مطعم',
    },
    'prepaid-cards': {
      unit: 'market-regulation',
      names: ['预付卡', 'Prepaid cards', 'البطاقات المدفوعة مسبقا'],
      zh: '预付卡、会员卡、健身卡、充值、办卡、店跑了、关门跑路、美容卡、余额不退、储值卡',
      en: 'prepaid card, gym membership, membership card, shop closed, top-up, balance not refunded, salon card',
      ar: 'بطاقة مدفوعة مسبقا، اشتراك نادي، بطاقة عضوية، المحل أغلق، رصيد، استرداد الرصيد',
    },
    pricing: {
      unit: 'market-regulation',
      names: ['价格与收费', 'Prices and charges', 'الأسعار والرسوم'],
      zh: '涨价、乱收费、价格欺诈、不明码标价、缺斤少两、多收钱、计量、电子秤、停车收费、哄抬物价、强制消费',
      en: 'overcharge, price, no price tag, price fraud, short weight, scales, extra fee, forced purchase',
      ar: 'سعر، رفع الأسعار، احتيال في السعر، نقص الوزن، ميزان، رسوم زائدة، بدون تسعيرة',
    },
    counterfeit: {
      unit: 'market-regulation',
      names: ['假冒伪劣', 'Fake and substandard goods', 'السلع المقلدة والمغشوشة'],
      zh: '假货、假冒、伪劣、三无产品、假烟、假酒、山寨、侵权、商标、冒牌',
      en: 'fake, counterfeit, substandard, fake brand, fake alcohol, trademark, imitation',
      ar: 'سلعة مقلدة، مغشوش، تقليد، علامة تجارية، بضاعة مزيفة، غش تجاري',
    },
    'online-shopping': {
      unit: 'market-regulation',
      names: ['网购与直播', 'Online shopping', 'التسوق عبر الإنترنت'],
      zh: '网购、直播间、主播、电商、七天无理由、不发货、平台、快递、团购、刷单、虚假发货',
      en: 'online shopping, online shop, live stream, not delivered, parcel, courier, platform, seven-day return',
      ar: 'تسوق إلكتروني، متجر إلكتروني، بث مباشر، لم يصل الطلب، طرد، توصيل، منصة',
    },
    advertising: {
      unit: 'market-regulation',
      names: ['虚假宣传', 'Misleading advertising', 'الإعلانات المضللة'],
      zh: '虚假宣传、夸大、虚假广告、保健品、忽悠老人、讲座、包治百病、承诺不兑现、误导、诱导',
      en: 'misleading, false advertising, exaggerated, health product, promise not kept, lecture for seniors',
      ar: 'إعلان مضلل، دعاية كاذبة، مبالغة، مكملات صحية، وعود كاذبة، تضليل',
    },
    medicines: {
      unit: 'market-regulation',
      names: ['药品与化妆品', 'Medicines and cosmetics', 'الأدوية ومستحضرات التجميل'],
      zh: '药店、买药、药品、假药、过期药、化妆品、过敏、医疗器械、处方药、中药、面膜',
      en: 'pharmacy, medicine, expired medicine, cosmetics, allergy, prescription, medical device, fake drug',
      ar: 'صيدلية، دواء، دواء منتهي، مستحضرات تجميل، حساسية، وصفة طبية، جهاز طبي',
    },
  },
);
