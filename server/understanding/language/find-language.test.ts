import { describe, expect, test } from 'vitest';
import { findLanguage } from './find-language';

const sentences: [string, string][] = [
  ['zh-CN', '小区门口的路灯坏了三天'],
  ['zh-TW', '社區門口的路燈壞了三天'],
  ['zh-CN', '皇后大道后面'],
  ['zh-TW', '請問台灣大道怎麼走'],
  ['ja', '家の前の街灯が切れています'],
  ['ja', '駅前広場の対応'],
  ['ko', '집 앞 가로등이 고장났어요'],
  ['ug', 'كوچا چىرىغى بۇزۇلۇپ قالدى'],
  ['ug', 'ئىلتىماس يوللا'],
  ['ar', 'مصباح الشارع لا يعمل منذ ثلاثة أيام'],
  ['fa', 'چراغ خیابان خراب است'],
  ['bo', 'ལམ་གྱི་གློག་སྒྲོན་ཆག་འདུག'],
  ['ru', 'Во дворе третий день не горит фонарь'],
  ['uk', 'Ліхтар на вулиці не світить'],
  ['th', 'ไฟถนนหน้าบ้านเสีย'],
  ['vi', 'Đèn đường trước nhà tôi bị hỏng'],
  ['en', 'The street light has been out for three days'],
  ['fr', 'Le lampadaire devant chez moi est cassé depuis trois jours'],
  ['es', 'La farola de mi calle está rota desde hace tres días'],
  ['pt', 'O poste da minha rua não acende há três dias'],
  ['de', 'Die Straßenlampe vor meinem Haus ist seit drei Tagen kaputt'],
];

describe('the language of what people write', () => {
  test.each(sentences)('%s: %s', (language, text) => {
    expect(findLanguage(text)).toBe(language);
  });

  test('is not hidden by a few foreign words', () => {
    expect(findLanguage('我的 iPhone 登录不了 App')).toBe('zh-CN');
    expect(findLanguage('html 태그는 사용할 수 없습니다')).toBe('ko');
    expect(findLanguage('The shop called 幸福 is too loud at night')).toBe('en');
  });

  test('is unknown where there are no letters', () => {
    expect(findLanguage('12345 !?')).toBeNull();
    expect(findLanguage('')).toBeNull();
  });
});
