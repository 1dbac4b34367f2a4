import { localized } from '../localized';

/**
 * Counters that several articles send people to. One entry per place, so that a move or
 * new opening hours is one change and no two articles disagree.
 */
export const socialInsuranceHall = localized(
  '汀兰市社会保险服务大厅，北岸区兰溪大道 66 号一楼。工作日 9:00–17:30，周六 9:00–12:00。',
  'Tinglan Social Insurance Hall, ground floor, 66 Lanxi Avenue, North Bank. Working days 9:00–17:30, Saturday 9:00–12:00.',
  'قاعة التأمين الاجتماعي في تينغلان، الطابق الأرضي، 66 جادة لانشي، الضفة الشمالية. أيام العمل من 9:00 إلى 17:30، والسبت من 9:00 إلى 12:00.',
);

export const medicalInsuranceHall = localized(
  '汀兰市医疗保障服务大厅，北岸区兰溪大道 68 号一楼。工作日 9:00–17:30，周六 9:00–12:00。',
  'Tinglan Medical Insurance Hall, ground floor, 68 Lanxi Avenue, North Bank. Working days 9:00–17:30, Saturday 9:00–12:00.',
  'قاعة التأمين الصحي في تينغلان، الطابق الأرضي، 68 جادة لانشي، الضفة الشمالية. أيام العمل من 9:00 إلى 17:30، والسبت من 9:00 إلى 12:00.',
);

export const subdistrictCounters = localized(
  '户籍地或居住地的街道便民服务中心。桥头街道：北岸区芦花巷 3 号；和平街道：南屿区和平路 77 号。工作日 9:00–17:30，周六 9:00–12:00。',
  'The service centre of your subdistrict. Qiaotou: 3 Luhua Lane, North Bank. Heping: 77 Heping Road, South Isle. Working days 9:00–17:30, Saturday 9:00–12:00.',
  'مركز الخدمات في حيّك. حي تشياوتو: 3 زقاق لوهوا، الضفة الشمالية. حي هيبينغ: 77 شارع هيبينغ، الجزيرة الجنوبية. أيام العمل من 9:00 إلى 17:30، والسبت من 9:00 إلى 12:00.',
);

export const consumerCounter = localized(
  '汀兰市消费投诉服务窗口，南屿区和平路 45 号一楼。工作日 9:00–12:00、13:30–17:30；12345 热线全天受理。',
  'Tinglan consumer complaint desk, ground floor, 45 Heping Road, South Isle. Working days 9:00–12:00 and 13:30–17:30. The 12345 hotline is open day and night.',
  'مكتب شكاوى المستهلكين في تينغلان، الطابق الأرضي، 45 شارع هيبينغ، الجزيرة الجنوبية. أيام العمل من 9:00 إلى 12:00 ومن 13:30 إلى 17:30. الخط 12345 يعمل ليلًا ونهارًا.',
);

export const taxHall = localized(
  '汀兰市办税服务厅，南屿区和平路 60 号一楼。工作日 9:00–12:00、13:30–17:30。',
  'Tinglan Tax Service Hall, ground floor, 60 Heping Road, South Isle. Working days 9:00–12:00 and 13:30–17:30.',
  'قاعة خدمات الضرائب في تينغلان، الطابق الأرضي، 60 شارع هيبينغ، الجزيرة الجنوبية. أيام العمل من 9:00 إلى 12:00 ومن 13:30 إلى 17:30.',
);

export const educationDesk = localized(
  '汀兰市教育局服务窗口，北岸区书院街 5 号一楼。工作日 9:00–12:00、13:30–17:30。',
  'Education Bureau service desk, ground floor, 5 Shuyuan Street, North Bank. Working days 9:00–12:00 and 13:30–17:30.',
  'مكتب خدمات التعليم، الطابق الأرضي، 5 شارع شويوان، الضفة الشمالية. أيام العمل من 9:00 إلى 12:00 ومن 13:30 إلى 17:30.',
);
