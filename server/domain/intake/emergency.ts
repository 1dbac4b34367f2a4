/**
 * Danger to life in what a person wrote: phrase rules with guards against what only sounds like it (a blocked fire lane, last year's
 * fire, a drill, a film). The number to call comes before everything else; better once too often than once too few.
 */
export type EmergencyKind = 'fire' | 'police' | 'medical' | 'traffic';

const signs: Record<EmergencyKind, RegExp> = {
  fire: /着火|起火|火灾|失火|明火|冒(黑|浓)?烟|燃气(泄漏|味)|煤气(泄漏|味)|爆炸|(?<![a-z])(on fire|fire has|there is a fire|house fire|burning down|smoke (coming|pouring)|gas leak|explosion|smell(s)? of gas)|حريق|تحترق|يحترق|دخان كثيف|تسرب (ال)?غاز|انفجار|اشتعل/iu,
  medical: /没(有)?呼吸|昏迷|昏倒|晕倒|心脏骤停|大出血|吐血|快不行了|服毒|喝农药|溺水|不省人事|(?<![a-z])(not breathing|unconscious|collapsed|heart attack|bleeding (badly|heavily)|overdose|drowning|stroke)|لا يتنفس|فاقد الوعي|أغمي|نزيف|سكتة|يغرق/iu,
  police:
    /自杀|想死|不想活|跳楼|割腕|持刀|砍人|杀人|绑架|抢劫|家暴|正在打(我|人|她|他|孩子)|被打|性侵|强奸|(?<![a-z])(suicide|kill (myself|himself|herself|me)|want to die|end my life|stabb|gun|knife|kidnap|robb(ed|ery|ing)|being (beaten|attacked)|is (beating|hitting|attacking)|domestic violence|rape)|انتحار|أقتل نفسي|سكين|خطف|سرقة بالإكراه|يضربني|يضرب (زوجته|طفل)|عنف أسري|اغتصاب/iu,
  traffic: /车祸|撞(车|人|伤|死)|翻车|(?<![a-z])(car crash|car accident|traffic accident|hit by a (car|bus|truck))|حادث (سير|مرور)|دهس/iu,
};

const harmless =
  /消防通道|消防栓|消防设施|灭火器|防火|去年|前年|上个月|上周|几年前|曾经|演习|演练|电影|小说|新闻里|以前|已经(扑灭|处理|解决)|没有(着火|起火|火灾)|怎么(预防|防止)|如何(预防|防止)|培训|fire (lane|exit|drill|alarm test|extinguisher|department said|safety|station|hydrant)|last (year|month|week)|years ago|in the past|drill|movie|film|prevent|no fire|was put out|training|مخرج (ال)?حريق|طفاية|السنة الماضية|العام الماضي|الشهر الماضي|الأسبوع الماضي|تدريب|فيلم|الوقاية|قبل سنوات/iu;

/** The kind of danger, or null. Sentences are looked at one by one, so that a guard in one does not silence another. */
export function findEmergency(text: string): EmergencyKind | null {
  const sentences = text.normalize('NFKC').split(/[。！？!?\n؟;；]|\.\s/u);
  for (const sentence of sentences) {
    if (harmless.test(sentence)) continue;
    for (const kind of ['fire', 'medical', 'police', 'traffic'] as const) if (signs[kind].test(sentence)) return kind;
  }
  return null;
}
