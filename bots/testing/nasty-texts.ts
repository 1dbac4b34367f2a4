/** Texts that break careless renderers: long, without spaces, with joined letters, wide signs, markup and direction marks. */
export const nastyTexts: Record<string, string> = {
  'a long Chinese text without a break': '这条路上的路灯已经坏了很久没有人来修理'.repeat(280),
  'long Chinese sentences': '河东路的路灯坏了三天。晚上很黑，老人不敢出门！什么时候能修好？'.repeat(200),
  'a long English text':
    'The street light at the corner has been broken for three days. Nobody came. '.repeat(120),
  'a long Arabic text with isolated values':
    'الطلب رقم \u20682611211234567\u2069 عند \u2068Tinglan Water Bureau\u2069. نرد عليك قريبًا. '.repeat(100),
  'one word of six thousand letters': 'x'.repeat(6_000),
  'families of emoji': '👨‍👩‍👧‍👦🏳️‍🌈👍🏽'.repeat(300),
  'letters with many marks': `${'z\u0351\u036b\u0343\u036a\u0302'.repeat(800)}`,
  'markup of chats and pages':
    '*bold* _x_ [a](tg://user?id=1) <b>&amp;</b> <script>alert(1)</script> `code` ||spoiler|| \\ #tag @all',
  paragraphs: Array.from({ length: 300 }, (_, order) => `Paragraph ${order}: something happened here.`).join(
    '\n\n',
  ),
  'Tibetan and Uyghur': 'བོད་ཡིག་གི་ཚིག་གྲུབ་རིང་པོ་ཞིག ئۇيغۇرچە ئۇزۇن جۈملە. '.repeat(200),
  'a direction trick': '\u202Egpj.exe\u202C invoice',
};
