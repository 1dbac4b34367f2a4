/**
 * Does a text already say when? A date, a time of day, a day of the week, or words such as "since last night": whoever wrote one of them
 * is not asked again. Only words that hardly mean anything else count: a time that we take for said and that was not is lost.
 */
const signs: readonly RegExp[] = [
  // 3月5日 · 11点半 · 22:30 · 每天夜里 · 三天 · 上周一 · 两个月
  /\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?|\d{1,2}\s*[日号](?=[早晚上下午凌晨夜,，。、]|$)|[\d一二两三四五六七八九十]{1,3}\s*点(?:半|钟|多|左右|[\d一二三四五六七八九十]|[,，。、后前到至]|$)/u,
  /[今昨前明]天|[今昨前明当][早晚夜]|昨日|今日|前日|大前天|近日|最近|刚才|刚刚|目前为止|凌晨|半夜|深夜|夜里|夜间|晚上|早上|清晨|上午|中午|下午|傍晚|每[天日晚周月年早夜]|天天|整夜|通宵|一直/u,
  /(?:上|这|本|下|每)(?:个)?(?:周|星期|礼拜|月)|(?:周|星期|礼拜)[一二三四五六日天末]|[去今前]年|年[初底前]|月[初底前]|(?:好|多|几)(?:天|个?月|年|周|小时)|(?<![\d一二两三四五六七八九十百半])[\d一二两三四五六七八九十百半]{1,6}\s?多?\s?(?:天|日|夜|周|个?星期|个?多?月|年|个?小时|分钟)/u,
  // 22:30 · 10 pm · 2026-11-22 · 3/5/2026
  /(?<!\d)(?:[01]?\d|2[0-3])[:：][0-5]\d(?!\d)|\b\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)(?![a-z])|\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/iu,
  /\b(?:today|tonight|yesterday|tomorrow|nowadays|overnight|at night|every (?:day|night|morning|evening|week|weekend|month|hour)|this (?:morning|afternoon|evening|week|weekend|month|year)|last (?:night|week|weekend|month|year|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in the (?:morning|afternoon|evening)|all (?:day|night)|after midnight|midnight|noon|just now)\b/iu,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b|\b(?:in|since|last|until|of) (?:march|may)\b|\b(?:since|for|past|last) (?:the )?(?:(?:last|past) )?(?:(?:more than|over|about|almost|nearly|at least) )?(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|a few|few) (?:minute|hour|day|night|week|month|year)s?\b|\b(?:\d+|a|one|two|three|four|five|six|several|a few) (?:minute|hour|day|night|week|month|year)s? ago\b/iu,
  /(?<!\p{L})(?:اليوم|أمس|امس|البارحة|الليلة|ليلاً|ليلا|صباحاً|صباحا|مساءً|مساء|ظهراً|ظهرا|فجراً|فجرا|غداً|غدا|حالياً|يومياً|يوميا|(?:كل|هذا|هذه|طوال|منتصف) (?:ال)?(?:يوم|ليلة|ليل|صباح|مساء|أسبوع|شهر|سنة|نهار)|(?:الأسبوع|الشهر|العام|السنة|الليلة) (?:الماضي|الماضية|الحالي|الحالية)|(?:منذ|قبل|من) (?:ال)?(?:\d+\s*)?(?:ثلاثة |أربعة |خمسة |ستة |سبعة |عشرة |عدة |بضعة )?(?:ال)?(?:يوم|يومين|أيام|ايام|ليلة|أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر|سنة|سنتين|سنوات|ساعة|ساعتين|ساعات|دقائق)|(?:يوم )?(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)|الساعة (?:ال)?\p{L}*\s*\d*)(?!\p{L})/u,
];

/** Whoever needs more letters to come to the time is asked: a text of any length is read in a moment. */
const readLetters = 2_000;

/** Arabic and Persian digits count as digits. */
export function namesTime(text: string): boolean {
  const plain = text
    .slice(0, readLetters)
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return signs.some((sign) => sign.test(plain));
}
