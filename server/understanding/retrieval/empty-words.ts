/** Words that every text has and no question is about. */
const words =
  'a an the and or of to in on at is are was were be been do does did i me my we us our you your it its this that these those there here for with can could should would will may might must have has had how what where when which who whom whose why not no if then than so as by from about into any some am im ive dont s t re ll ' +
  'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach von vom zu zum zur für über unter ist sind war waren sein wird werden wurde hat haben kann können muss müssen soll sollte darf ich du er sie es wir ihr mein meine meinen meiner man sich nicht kein keine auch noch nur wie was wer wo wann warum welche welcher welches wenn dass ob als so da denn gibt es dies diese dieser dieses diesem diesen ' +
  'le la les un une des du de et est sont que qui dans pour par sur avec el los las y en con por para que como se del al o os as um uma e do da no na em com ' +
  'من في على علي الي عن هو هي هل ما لا ان كان مع هذا هذه لي انا كيف متي اين او و ' +
  '的 了 是 在 和 与 及 或 也 都 就 而 有 我 你 您 他 她 它 们 我们 你们 他们 这 那 这个 那个 什么 怎么 如何 吗 呢 吧 啊 请 请问 被 把 对 于 等 为 之 其 所 以 及其 一个 可以 可否 是否 能否 关于 若 如 又 因 要';

export const emptyWords: ReadonlySet<string> = new Set(words.split(' '));
