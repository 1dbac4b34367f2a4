/**
 * Danger to life in what a person wrote: words of danger, with guards against what only sounds like it. The number to call comes before
 * everything else, so it is better to say it once too often than once too few: a guard takes away only what it is about, never the rest.
 */
export type EmergencyKind = 'fire' | 'police' | 'medical' | 'traffic';

const signs: Record<EmergencyKind, RegExp> = {
  fire: /着火|起火|火灾|失火|明火|冒(黑|浓)?烟|燃气(泄漏|味)|煤气(泄漏|味)|天然气(泄漏|味)|爆炸|被困(?!扰)|困了人|困在(电梯|火|水|废墟)|(?<![a-z])(on fire|fire has|there (is|was) a fire|house fire|burning down|smoke (is )?(coming|pouring)|gas leak|explosion|(smell(s)?|smell) (of )?gas|trapped in|stuck in (the|a|an) (lift|elevator))|حريق|تحترق|يحترق|دخان كثيف|تسرب (ال)?غاز|انفجار|اشتعل|عالق(ون|ين|ة)? في (ال)?مصعد|محاصر(ون|ين)? /iu,
  medical:
    /没(有)?呼吸|喘不上(气|来)|呼吸困难|(没有|失去)(了)?(意识|知觉)|倒地|昏迷|昏倒|晕倒|休克|窒息了|抽搐|心脏骤停|心脏病发|心梗|大出血|吐血|快不行了|服毒|喝农药|(煤气|一氧化碳|食物)中毒|触电|溺水|不省人事|(?<![a-z])(not breathing|can(no|')?t breathe|can not breathe|choking|unconscious|unresponsive|collapsed|heart attack|bleeding (badly|heavily)|overdose|drowning|electrocuted|(having|had) a stroke)|لا (ي|أ)?(تنفس|ستطيع التنفس)|يختنق|اختناق|فاقد الوعي|أغمي|نزيف|سكتة|نوبة قلبية|يغرق|صعق(ة|ه)? (ال)?كهرب/iu,
  police:
    /自杀|轻生|想死|不想活|跳楼|割腕|上吊|自焚|持刀|砍人|杀人|绑架|抢劫|家暴|正在打(我|人|她|他|孩子)|被(人)?打(了|得|伤|死|晕)|性侵|强奸(?!民意)|被(人)?(跟踪|尾随)|(?<![a-z])(suicide|kill (myself|himself|herself|me)|want to die|end my life|stabb|guns?(?![a-z])|knife|kidnap|robb(ed|ery|ing)|being (beaten|attacked)|is (beating|hitting|attacking)|domestic violence|rape)|انتحار|أقتل نفسي|سكين|خطف|سرقة بالإكراه|يضربني|يضرب (زوجته|طفل)|عنف أسري|اغتصاب/iu,
  traffic:
    /车祸|撞(车|人|伤|死|倒|飞)|被[^，,。]{0,3}车撞|翻车|(?<![a-z])(car crash|car accident|traffic accident|hit by a (car|bus|truck))|حادث (سير|مرور)|دهس/iu,
};

/** Names of things and of worries that hold a word of danger: taken out before anything is looked for. */
const names = new RegExp(
  [
    '消防通道|消防栓|消防设施|灭火器|火灾(隐患|报警器|保险)|安全隐患|防(火|爆|溺水|触电)[^，,。]{0,8}',
    '(如果|假如|要是|倘若|万一|一旦|容易|极易|可能|避免|防止|预防|以免|引发|引起|怕发生|担心发生|说不定)[^，,。]{0,12}(着火|起火|火灾|失火|爆炸|车祸|撞车|撞人|翻车|触电|溺水|中毒|被困)',
    '(烟囱|排气管|尾气|烧烤[摊店]?|油烟)[^，,。]{0,6}冒(黑|浓)?烟|(知识|信息|人口|电话)爆炸|想死的心|像[^，,。]{0,4}(抢劫|绑架|强奸)',
    'fire (lane|exit|drill|alarm test|extinguisher|department said|safety|station|hydrant|door|engine)s?',
    '(road|street|pavement|sidewalk|wall|fence|roof|ceiling|drain|sewer|manhole|sign|tree)s?( \\w+){0,2} collapsed',
    'مخرج (ال)?حريق|طفاية( (ال)?حريق)?|إنذار (ال)?حريق|(الوقاية|للوقاية) من (ال)?حريق',
  ].join('|'),
  'giu',
);

/** Told of another time, of a story or of an exercise … */
const elsewhere =
  /\d{4}年|去年|前年|经常|每次|屡次|频发|高发|(?<=[着起出发生有])过|上个月|上周|几年前|曾经|以前|之前(发生|有过)|演习|演练|电影|电视剧|小说|新闻里|台词|已经(扑灭|处理|解决)|没有(着火|起火|火灾)|怎么(预防|防止)|如何(预防|防止)|培训|宣传|讲座|last (year|month|week)|(years|months|weeks) ago|in the past|(?<![a-z])drill|movie|film|prevent|no fire|was put out|training|السنة الماضية|العام الماضي|الشهر الماضي|الأسبوع الماضي|تدريب|فيلم|الوقاية|قبل (سنوات|سنة|أشهر|شهر)/iu;

/** … unless the same sentence says that it is happening. */
const now =
  /现在|正在|此刻|刚刚|刚才|马上|(?<![a-z])(right now|just now|now|currently|at this moment)(?![a-z])|الآن|حاليا|في هذه اللحظة/iu;

/** The kind of danger, or null. Sentences are looked at one by one, so that a guard in one does not silence another. */
export function findEmergency(text: string): EmergencyKind | null {
  const sentences = text
    .normalize('NFKC')
    .replaceAll('’', "'")
    .split(/[。！？!?\n؟;；]|\.\s/u);
  for (const sentence of sentences) {
    const said = sentence.replace(names, ' ');
    if (elsewhere.test(said) && !now.test(said)) continue;
    for (const kind of ['fire', 'medical', 'police', 'traffic'] as const)
      if (signs[kind].test(said)) return kind;
  }
  return null;
}
