/**
 * The departments of the demonstration city in two levels: bureaus and districts, and below some of them
 * the unit that does the work. Telephone numbers use an area code that does not exist.
 */
import { localized } from './localized';
import type { DemoDepartment } from './types';

const officeHours = localized(
  '工作日 9:00–12:00、13:30–17:30',
  'Working days 9:00–12:00 and 13:30–17:30',
  'أيام العمل 9:00–12:00 و13:30–17:30',
);
const withSaturday = localized(
  '工作日 9:00–17:30，周六 9:00–12:00',
  'Working days 9:00–17:30, Saturday 9:00–12:00',
  'أيام العمل 9:00–17:30، والسبت 9:00–12:00',
);
const dayAndNight = localized('全天 24 小时', 'Day and night, every day', 'على مدار الساعة، كل يوم');

function inNorthBank(zh: string, en: string, ar: string) {
  return localized(`北岸区${zh}`, `${en}, North Bank`, `${ar}، الضفة الشمالية`);
}

function inSouthIsle(zh: string, en: string, ar: string) {
  return localized(`南屿区${zh}`, `${en}, South Isle`, `${ar}، الجزيرة الجنوبية`);
}

export const departments: DemoDepartment[] = [
  {
    code: 'city-management',
    parent: null,
    names: localized('汀兰市城市管理局', 'City Management Bureau', 'مكتب إدارة المدينة'),
    phone: '0700-5551 2101',
    address: inNorthBank('长堤路 36 号', '36 Changdi Road', '36 شارع تشانغدي'),
    hours: officeHours,
  },
  {
    code: 'housing',
    parent: null,
    names: localized('汀兰市住房和城乡建设局', 'Housing and Construction Bureau', 'مكتب الإسكان والتعمير'),
    phone: '0700-5551 2102',
    address: inNorthBank('长堤路 52 号', '52 Changdi Road', '52 شارع تشانغدي'),
    hours: officeHours,
  },
  {
    code: 'transport',
    parent: null,
    names: localized('汀兰市交通运输局', 'Transport Bureau', 'مكتب النقل والمواصلات'),
    phone: '0700-5551 2103',
    address: inSouthIsle('站前路 8 号', '8 Zhanqian Road', '8 شارع تشانتشيان'),
    hours: officeHours,
  },
  {
    code: 'public-security',
    parent: null,
    names: localized('汀兰市公安局', 'Public Security Bureau', 'مكتب الأمن العام'),
    phone: '0700-5551 2104',
    address: inNorthBank('望江路 110 号', '110 Wangjiang Road', '110 شارع وانغجيانغ'),
    hours: withSaturday,
  },
  {
    code: 'traffic-police',
    parent: 'public-security',
    names: localized('汀兰市公安局交通警察支队', 'Traffic Police', 'شرطة المرور'),
    phone: '0700-5551 2105',
    address: inSouthIsle('站前路 122 号', '122 Zhanqian Road', '122 شارع تشانتشيان'),
    hours: withSaturday,
  },
  {
    code: 'human-resources',
    parent: null,
    names: localized(
      '汀兰市人力资源和社会保障局',
      'Human Resources and Social Security Bureau',
      'مكتب الموارد البشرية والضمان الاجتماعي',
    ),
    phone: '0700-5551 2106',
    address: inNorthBank('兰溪大道 66 号', '66 Lanxi Avenue', '66 جادة لانشي'),
    hours: withSaturday,
  },
  {
    code: 'medical-insurance',
    parent: null,
    names: localized('汀兰市医疗保障局', 'Medical Insurance Bureau', 'مكتب التأمين الصحي'),
    phone: '0700-5551 2107',
    address: inNorthBank('兰溪大道 68 号', '68 Lanxi Avenue', '68 جادة لانشي'),
    hours: withSaturday,
  },
  {
    code: 'health',
    parent: null,
    names: localized('汀兰市卫生健康委员会', 'Health Commission', 'لجنة الصحة'),
    phone: '0700-5551 2108',
    address: inNorthBank('兰溪大道 70 号', '70 Lanxi Avenue', '70 جادة لانشي'),
    hours: officeHours,
  },
  {
    code: 'education',
    parent: null,
    names: localized('汀兰市教育局', 'Education Bureau', 'مكتب التعليم'),
    phone: '0700-5551 2109',
    address: inNorthBank('书院街 5 号', '5 Shuyuan Street', '5 شارع شويوان'),
    hours: officeHours,
  },
  {
    code: 'civil-affairs',
    parent: null,
    names: localized('汀兰市民政局', 'Civil Affairs Bureau', 'مكتب الشؤون المدنية'),
    phone: '0700-5551 2110',
    address: inSouthIsle('和平路 21 号', '21 Heping Road', '21 شارع هيبينغ'),
    hours: withSaturday,
  },
  {
    code: 'market-regulation',
    parent: null,
    names: localized('汀兰市市场监督管理局', 'Market Regulation Bureau', 'مكتب تنظيم السوق'),
    phone: '0700-5551 2111',
    address: inSouthIsle('和平路 45 号', '45 Heping Road', '45 شارع هيبينغ'),
    hours: officeHours,
  },
  {
    code: 'environment',
    parent: null,
    names: localized('汀兰市生态环境局', 'Environment Bureau', 'مكتب البيئة'),
    phone: '0700-5551 2112',
    address: inSouthIsle('榕荫路 9 号', '9 Rongyin Road', '9 شارع رونغين'),
    hours: officeHours,
  },
  {
    code: 'water',
    parent: null,
    names: localized('汀兰市水务局', 'Water Bureau', 'مكتب المياه'),
    phone: '0700-5551 2113',
    address: inSouthIsle('榕荫路 15 号', '15 Rongyin Road', '15 شارع رونغين'),
    hours: officeHours,
  },
  {
    code: 'water-supply',
    parent: 'water',
    names: localized('汀兰供水公司', 'Tinglan Water Supply Company', 'شركة تينغلان لتوزيع المياه'),
    phone: '0700-5551 2114',
    address: inSouthIsle('榕荫路 17 号', '17 Rongyin Road', '17 شارع رونغين'),
    hours: dayAndNight,
  },
  {
    code: 'planning',
    parent: null,
    names: localized(
      '汀兰市自然资源和规划局',
      'Planning and Natural Resources Bureau',
      'مكتب التخطيط والموارد الطبيعية',
    ),
    phone: '0700-5551 2115',
    address: inNorthBank('书院街 28 号', '28 Shuyuan Street', '28 شارع شويوان'),
    hours: withSaturday,
  },
  {
    code: 'emergency-management',
    parent: null,
    names: localized('汀兰市应急管理局', 'Emergency Management Bureau', 'مكتب إدارة الطوارئ'),
    phone: '0700-5551 2116',
    address: inNorthBank('长堤路 80 号', '80 Changdi Road', '80 شارع تشانغدي'),
    hours: dayAndNight,
  },
  {
    code: 'culture-tourism',
    parent: null,
    names: localized('汀兰市文化广电和旅游局', 'Culture and Tourism Bureau', 'مكتب الثقافة والسياحة'),
    phone: '0700-5551 2117',
    address: inNorthBank('书院街 40 号', '40 Shuyuan Street', '40 شارع شويوان'),
    hours: officeHours,
  },
  {
    code: 'taxation',
    parent: null,
    names: localized('汀兰市税务局', 'Tax Bureau', 'مكتب الضرائب'),
    phone: '0700-5551 2118',
    address: inSouthIsle('和平路 60 号', '60 Heping Road', '60 شارع هيبينغ'),
    hours: officeHours,
  },
  {
    code: 'disabled-federation',
    parent: null,
    names: localized('汀兰市残疾人联合会', "Disabled Persons' Federation", 'اتحاد الأشخاص ذوي الإعاقة'),
    phone: '0700-5551 2119',
    address: inSouthIsle('和平路 23 号', '23 Heping Road', '23 شارع هيبينغ'),
    hours: officeHours,
  },
  {
    code: 'foreign-affairs',
    parent: null,
    names: localized('汀兰市外事办公室', 'Foreign Affairs Office', 'مكتب الشؤون الخارجية'),
    phone: '0700-5551 2120',
    address: inNorthBank('望江路 12 号', '12 Wangjiang Road', '12 شارع وانغجيانغ'),
    hours: officeHours,
  },
  {
    code: 'district-north',
    parent: null,
    names: localized('北岸区人民政府', 'North Bank District Government', 'حكومة منطقة الضفة الشمالية'),
    phone: '0700-5551 2201',
    address: inNorthBank('望江路 1 号', '1 Wangjiang Road', '1 شارع وانغجيانغ'),
    hours: officeHours,
  },
  {
    code: 'street-qiaotou',
    parent: 'district-north',
    names: localized('北岸区桥头街道办事处', 'Qiaotou Subdistrict Office', 'مكتب حي تشياوتو'),
    phone: '0700-5551 2202',
    address: inNorthBank('芦花巷 3 号', '3 Luhua Lane', '3 زقاق لوهوا'),
    hours: withSaturday,
  },
  {
    code: 'district-south',
    parent: null,
    names: localized('南屿区人民政府', 'South Isle District Government', 'حكومة منطقة الجزيرة الجنوبية'),
    phone: '0700-5551 2301',
    address: inSouthIsle('海棠路 2 号', '2 Haitang Road', '2 شارع هايتانغ'),
    hours: officeHours,
  },
  {
    code: 'street-heping',
    parent: 'district-south',
    names: localized('南屿区和平街道办事处', 'Heping Subdistrict Office', 'مكتب حي هيبينغ'),
    phone: '0700-5551 2302',
    address: inSouthIsle('和平路 77 号', '77 Heping Road', '77 شارع هيبينغ'),
    hours: withSaturday,
  },
];
