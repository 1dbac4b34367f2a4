/**
 * What tells languages in Latin letters apart in a few words: letters that only some use and small words that every sentence needs.
 * From general knowledge of the languages. Statistics of letter groups (see find-language.ts) settle the rest.
 */
export const latinLanguages = ['en', 'fr', 'es', 'pt', 'de', 'vi'] as const;
export type LatinLanguage = (typeof latinLanguages)[number];

type Clues = { letters: RegExp; words: ReadonlySet<string> };

const set = (words: string) => new Set(words.split(' '));

export const clues: Record<LatinLanguage, Clues> = {
  en: {
    letters: /(?!)/u,
    words: set(
      'the of and to in is are was were be been being it its this that these those for on with as at by from or an a not no yes you your we our they their he she his her my me i have has had do does did can cannot could will would should may must if then than when where which who what how why all any some each other more most only also just there here about into over after before between without within during please how new used use user page file text link edit view show add change set list log',
    ),
  },
  fr: {
    letters: /[œèêûùîôâëï]|(?:^|\s)[ldjnscmtq][’']\p{L}|qu[’']/u,
    words: set(
      'le la les un une des du de et est sont était être avoir a au aux en dans par pour sur avec sans sous que qui quoi dont où ce cet cette ces il elle ils elles on nous vous je tu se sa son ses leur leurs votre vos notre nos mon ma mes ne pas plus moins très ou mais donc car si comme entre vers chez depuis pendant après avant aucun aucune tous toutes tout toute même aussi peut peuvent doit fait faire été oui non utilisateur modifier afficher liste fichier texte',
    ),
  },
  es: {
    letters: /[ñ¿¡]/u,
    words: set(
      'el los las un una unos unas del al y e o u en con sin por para según sobre entre hasta desde hacia es son está están ser estar fue era hay ha han se lo le les su sus mi mis tu tus nuestro que quien cual cuando donde como más menos muy también ya no sí si pero porque este esta estos estas ese esa eso aquel esto todo toda todos todas otro otra otros otras cada mismo usted puede pueden debe hacer editar página archivo texto usuario usuarios lista enlace nombre de la a',
    ),
  },
  pt: {
    letters: /[ãõ]|ç(?:ão|ões|a|o)/u,
    words: set(
      'o os as um uma uns umas do da dos das no na nos nas ao aos à às pelo pela pelos pelas e ou em com sem por para segundo sobre entre até desde é são está estão ser estar foi era há se lhe seu sua seus suas meu minha teu nosso que quem qual quando onde como mais menos muito também já não sim mas porque este esta estes estas esse essa isso aquele isto todo toda todos todas outro outra outros outras cada mesmo você pode podem deve fazer editar página ficheiro arquivo texto utilizador usuário utilizadores lista ligação nome de a',
    ),
  },
  de: {
    letters: /[ßäöü]/u,
    words: set(
      'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach von vom zu zum zur für über unter vor zwischen ohne durch gegen um ist sind war waren sein wird werden wurde wurden hat haben kann können muss soll nicht kein keine nur auch noch schon sehr mehr als wie wenn dass ob was wer wo ich du er sie es wir ihr mein dein sich diese dieser dieses diesen dein alle alles jede bitte hier dort seite seiten benutzer datei bearbeiten anzeigen',
    ),
  },
  vi: {
    letters: /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u,
    words: set(
      'không là và của có cho được trong này các những một người với để khi đã tôi bạn trang tin cái về từ',
    ),
  },
};
