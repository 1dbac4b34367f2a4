import { branch } from './branch';

/** Free time: books, sights, travel, sport. */
export const culture = branch(
  13,
  'culture',
  {
    unit: 'culture-tourism',
    names: ['文化旅游体育', 'Culture, tourism and sport', 'الثقافة والسياحة والرياضة'],
    zh: '文化、旅游、体育、景点、博物馆、活动、玩',
    en: 'culture, tourism, sport, museum, sights, leisure',
    ar: 'ثقافة، سياحة، رياضة، متحف، معالم، ترفيه',
  },
  {
    libraries: {
      unit: 'culture-tourism',
      names: ['图书馆与文化馆', 'Libraries and museums', 'المكتبات والمتاحف'],
      zh: '图书馆、借书、还书、博物馆、文化馆、自习室、开放时间、借书证、书屋、讲座、展览',
      en: 'library, borrow book, museum, reading room, opening hours, library card, exhibition',
      ar: 'مكتبة، استعارة كتاب، متحف، قاعة مطالعة، ساعات العمل، بطاقة المكتبة، معرض',
    },
    sights: {
      unit: 'culture-tourism',
      names: ['景区景点', 'Sights and scenic areas', 'المعالم السياحية'],
      zh: '景区、景点、门票、免票、游客、缆车、讲解、排队、优待票、索道、游船',
      en: 'scenic area, ticket, entrance fee, tourist, cable car, guide, boat trip, sight',
      ar: 'معلم سياحي، تذكرة دخول، سائح، تلفريك، مرشد، رحلة نهرية، منطقة سياحية',
    },
    'travel-agencies': {
      unit: 'culture-tourism',
      names: ['旅行社与酒店', 'Travel agencies and hotels', 'وكالات السفر والفنادق'],
      zh: '旅行社、导游、强制购物、退团、跟团、酒店、民宿、低价游、旅游合同、订房、酒店退款',
      en: 'travel agency, tour, guide, forced shopping, hotel, homestay, booking, tour refund',
      ar: 'وكالة سفر، رحلة، مرشد سياحي، تسوق إجباري، فندق، نزل، حجز، استرداد مبلغ الرحلة',
    },
    sports: {
      unit: 'culture-tourism',
      names: ['体育场馆与健身', 'Sports grounds and fitness', 'الملاعب والرياضة'],
      zh: '体育馆、游泳馆、篮球场、球场、健身房、足球场、场馆预约、马拉松、全民健身、羽毛球、学校操场开放',
      en: 'sports hall, swimming pool, basketball court, football pitch, fitness, book a court, marathon',
      ar: 'صالة رياضية، مسبح، ملعب كرة سلة، ملعب كرة قدم، لياقة، حجز ملعب، ماراثون',
    },
    events: {
      unit: 'culture-tourism',
      names: ['演出与娱乐场所', 'Shows and places of entertainment', 'العروض وأماكن الترفيه'],
      zh: '演唱会、演出、退票、网吧、剧院、电影院、黄牛票、未成年人上网、剧本杀、文化惠民',
      en: 'concert, show, ticket refund, theatre, cinema, internet cafe, ticket tout, performance',
      ar: 'حفل موسيقي، عرض، استرداد التذكرة، مسرح، سينما، مقهى إنترنت، تذاكر',
    },
    heritage: {
      unit: 'culture-tourism',
      names: ['文物与古建', 'Heritage', 'التراث'],
      zh: '文物、古建筑、老房子、古桥、非遗、名木、历史街区、文物破坏、古城墙、遗址',
      en: 'heritage, old building, ancient bridge, historic street, monument damaged, relic, intangible heritage',
      ar: 'تراث، مبنى قديم، جسر أثري، حي تاريخي، آثار، تخريب الآثار',
    },
  },
);
