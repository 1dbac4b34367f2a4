import { branch } from './branch';

/** Getting about: on foot, by bus, by car. */
export const traffic = branch(
  3,
  'traffic',
  {
    unit: 'transport',
    names: ['交通出行', 'Traffic and transport', 'المرور والمواصلات'],
    zh: '交通、出行、道路、车、马路、路口、上下班',
    en: 'traffic, transport, road, car, junction, travel',
    ar: 'مرور، مواصلات، طريق، سيارة، تقاطع، تنقل',
  },
  {
    buses: {
      unit: 'transport',
      names: ['公交', 'Buses', 'الحافلات'],
      zh: '公交、公交车、班次、等车、站台、公交线路、末班车、不停站、甩站、老年卡、公交卡、公交司机',
      en: 'bus, bus stop, bus route, timetable, last bus, bus driver, bus card, bus did not stop',
      ar: 'حافلة، موقف الحافلة، خط الحافلة، مواعيد الحافلات، آخر حافلة، سائق الحافلة، بطاقة الحافلة',
    },
    taxis: {
      unit: 'transport',
      names: ['出租车与网约车', 'Taxis and ride hailing', 'سيارات الأجرة والتطبيقات'],
      zh: '出租车、网约车、拒载、绕路、不打表、的士、宰客、顺风车、黑车、司机态度、丢东西在车上',
      en: 'taxi, cab, ride hailing, refused ride, overcharged, meter, detour, unlicensed taxi, lost in taxi',
      ar: 'سيارة أجرة، تاكسي، رفض التوصيل، عداد، أجرة زائدة، تطبيق التوصيل، سائق التاكسي، نسيت في التاكسي',
    },
    'road-damage': {
      unit: 'transport',
      names: ['道路破损', 'Damaged roads', 'تلف الطرق'],
      zh: '路面破损、坑洼、路面塌陷、坑、修路、马路开挖、减速带、盲道、护栏、路面不平、颠簸',
      en: 'pothole, road damage, broken pavement, sunken road, road works, speed bump, guard rail, uneven road',
      ar: 'حفرة، حفر في الطريق، تلف الطريق، هبوط الطريق، أعمال الطرق، مطب، رصيف مكسور، حاجز',
    },
    parking: {
      unit: 'traffic-police',
      names: ['停车', 'Parking', 'مواقف السيارات'],
      zh: '停车、乱停车、违停、停车位、车位、停车费、堵住通道、僵尸车、占用车位、停车难、地锁、挪车',
      en: 'parking, illegal parking, parking space, parking fee, blocked driveway, abandoned car, double parked',
      ar: 'موقف سيارات، وقوف مخالف، رسوم الموقف، سيارة متروكة، سد المدخل، ركن السيارة',
    },
    signals: {
      unit: 'traffic-police',
      names: ['红绿灯与标志标线', 'Traffic lights and signs', 'إشارات المرور واللوحات'],
      zh: '红绿灯、信号灯、绿灯太短、标线、斑马线、标志牌、路牌、左转灯、过街、黄灯',
      en: 'traffic light, signal, green too short, crossing, zebra crossing, road sign, road marking',
      ar: 'إشارة ضوئية، إشارة المرور، ممر المشاة، لوحة الطريق، خطوط الطريق، الضوء الأخضر',
    },
    violations: {
      unit: 'traffic-police',
      names: ['交通违法与处罚', 'Traffic offences and fines', 'المخالفات والغرامات المرورية'],
      zh: '罚单、违章、扣分、罚款、申诉、电子眼、闯红灯、逆行、超速、飙车、炸街、酒驾',
      en: 'fine, traffic ticket, penalty points, speeding, red light, wrong way, speed camera, drunk driving, appeal',
      ar: 'مخالفة مرورية، غرامة، نقاط، سرعة زائدة، كاميرا، قطع الإشارة، عكس السير، اعتراض على المخالفة',
    },
    congestion: {
      unit: 'traffic-police',
      names: ['交通拥堵', 'Congestion', 'الازدحام المروري'],
      zh: '堵车、拥堵、早高峰、晚高峰、学校门口堵、疏导、交警指挥、限行、单行、绕行',
      en: 'congestion, traffic jam, rush hour, queue of cars, school run, one-way, diversion',
      ar: 'ازدحام، زحمة، ساعة الذروة، اختناق مروري، طريق باتجاه واحد، تحويل السير',
    },
    'shared-bikes': {
      unit: 'city-management',
      names: ['共享单车', 'Shared bikes', 'الدراجات المشتركة'],
      zh: '共享单车、共享电动车、单车乱停、扫码、调度费、无法还车、单车押金、堆放、单车挡路',
      en: 'shared bike, bike sharing, bikes blocking, dispatch fee, cannot return bike, scooter',
      ar: 'دراجة مشتركة، دراجات متراكمة، إعادة الدراجة، رسوم الدراجة، دراجة تسد الطريق',
    },
    licences: {
      unit: 'traffic-police',
      names: ['驾驶证与车辆登记', 'Driving licences and vehicles', 'رخص القيادة وتسجيل المركبات'],
      zh: '驾照、驾驶证、换证、补证、上牌、年检、行驶证、过户、车管所、外国驾照、考驾照、电动车上牌',
      en: 'driving licence, driver license, renew licence, number plate, vehicle inspection, foreign licence, register car',
      ar: 'رخصة قيادة، تجديد الرخصة، لوحة السيارة، فحص السيارة، تسجيل السيارة، رخصة أجنبية',
    },
  },
);
