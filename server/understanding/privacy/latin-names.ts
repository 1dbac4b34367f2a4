/** Names in Latin letters: after a title, after words that introduce one, under a letter, or made of a frequent given name. */
import { latinGiven } from './given-names';
import { type Finder, type PrivateSpan, spansOf } from './spans';

const capital = "\\p{Lu}[\\p{L}'’-]+";
const middle = '(?:de |da |do |dos |del |di |van |van der |von |bin |ibn |el |al-|\\p{Lu}\\. ?)?';
const full = `${capital}(?:[ ]${middle}${capital}){0,3}`;
const several = `${capital}(?:[ ]${middle}${capital}){1,3}`;

/** Places, firms, nations and days are written like names. */
const noName =
  /(?<!\p{L})(?:Street|St|Road|Rd|Avenue|Ave|Lane|Park|Square|Station|Hospital|School|Council|Cent(?:re|er)|Hall|Bridge|Building|House|Court|Gardens?|City|Town|Market|Bank|University|College|Company|Ltd|Inc|Co|Corp|GmbH|Group|Department|Office|Bureau|Services?|Hotel|Airport|Line|River|Plaza|Tower|Metro|Mall|Store|Shop|Restaurant|Café|Cafe|Bar|Noodles|Supermarket|Museum|Library|Theat(?:re|er)|Stadium|Church|Temple|Mosque|Estate|Village|Lake|Hill|Road|Compound|Community|Residence|Property|Management|Realty|Properties|Logistics|Express|Airlines|Railway|Hotline|Number|Card|Article|Law|Act|China|Hangzhou|Shanghai|Beijing|Guangzhou|Shenzhen|Chinese|English|Spanish|French|German|American|British|Canadian|Indian|Japanese|Korean|Russian|Italian|Polish|Brazilian|Mexican|Australian|African|Nigerian|Egyptian|Turkish|Ukrainian|Dutch|Swedish|Irish|Scottish|Muslim|Christian|Vietnamese|Thai|Portuguese|Arab|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|The|Residents?|Everyone|Someone|Nobody|Anyone|There|Here|What|Where|When|Who|Why|How|Is|It|This|That|Not|Still|And|But|If|My|Our|We|You|Your|Please|Sir|Madam|President|Mayor|Minister|Officer|Team|All|Covid|Internet|Building|Block|Unit|Room|Flat|Apt|Apartment|Floor|District|Province|Dear|Hello|Hi|Thanks|Thank|Best|Kind|Regards|Yours|WeChat|Alipay|Taobao|Didi|Visa|Passport|Identity|Cards|Permits?|Certificates?|Prize|Day|Festival|Theorem|Effect|Wi-Fi|Pizza|Burger|Coffee|Tea|Chicken|Donut|Bean)(?!\p{L})/u;
const shopAfter =
  /^(?:['’]s)? (?:restaurant|shop|store|café|cafe|bar|hotel|bakery|supermarket|brand|stadium|museum|school|hospital|park|road|street|bridge|station|statue|prize|branch|mall)/i;
const placeBefore =
  /(?:street|road|rue|avenue|av\.|boulevard|place|calle|plaza|rua|straße|allée|lycée|école|hôpital|stade|parc|quai|đường|phố|chợ|quận|phường|named after|book by|song by|film by) (?:de |du |la )?$/iu;
const isName = (found: string, before: string, after: string) =>
  !noName.test(found) && !shopAfter.test(after) && !placeBefore.test(before);

const title =
  '(?<!\\p{L})(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Mme|Mlle|M\\.|MM\\.|Sr|Sra|Srta|Señor|Señora|Señorita|Don|Doña|Dona|Senhor|Senhora|Herr|Herrn|Frau|Monsieur|Madame|Mademoiselle|Signor|Signora|Uncle|Auntie|Aunt|Pan|Pani)';
const titled = new RegExp(`${title}\\.?[ ]${full}(?!\\p{L})`, 'dgu');
const introduced = new RegExp(
  `(?:[Nn]ame(?: is|['’]s| was)?:?|[Ii]['’]?a?m called|[Tt]hey call me|[Cc]all me|(?<!\\p{L})(?:called|named|known as|by the name of)|(?:[Cc]ontact(?: person)?|[Aa]pplicant|[Rr]esident|[Oo]wner|[Tt]enant|[Aa]ttn|[Rr]ecipient|[Cc]omplainant|[Ff]rom|[Ss]ender|[Pp]atient|[Ss]tudent|[Hh]older|[Nn]om|[Nn]ombre|[Nn]ome|[Nn]ame|[Pp]rénom)[ ]?:|[Jj]e m['’]appelle|[Mm]on nom est|(?:s['’]appelle|nommée?)|(?:[Mm]e|[Ss]e) llam[oa]|[Mm]i nombre es|[Mm]eu nome é|[Mm]e chamo|[Cc]hamo-me|[Cc]hama-se|hei(?:ß|ss)[et]|[Mm]ein Name ist|[Mm]i chiamo|[Nn]azywam się|[Aa]dım|[Nn]ama saya)\\s+(?<what>${full})`,
  'dgu',
);
const self = new RegExp(
  `(?<!\\p{L})(?:[Tt]his is|I['’]m|I am|[Ii]t['’]s|[Jj]e suis|[Ss]oy|[Ss]ou|[Ii]ch bin)[ ](?<what>${several}(?=[,.;:!?\\n(]|$| (?:from|and|of|living|in|at|speaking|calling|here|y|et|und|e|de)(?!\\p{L}))|${capital}(?=, (?:my|and|from|in|at|I|we|the|a|phone|mobile|call|tel|flat|apt|room|unit)|,? (?:speaking|calling|here|from (?:Flat|Apt|Unit|Room|Building|No|\\d))))`,
  'dgu',
);
const speaker = new RegExp(
  `(?:^|[.!?\\n]\\s*)(?<what>${several}(?= (?:here|speaking)(?!\\p{L}))|${capital}(?= (?:here[,.]|speaking)))`,
  'dgu',
);
const related = new RegExp(
  `(?<!\\p{L})(?:neighbou?r|landlord|landlady|husband|wife|son|daughter|mother|father|brother|sister|friend|colleague|tenant|boss|child|flatmate|roommate|housemate|grandmother|grandfather|grandson|granddaughter|mum|mom|dad|uncle|aunt|baby|victim|patient|driver|cousin|nephew|niece|partner|boyfriend|girlfriend|fiancé|fiancée|cleaner|nanny|plumber|electrician|repairman|teacher|coach|classmate|voisine?|mari|femme|fils|fille|propriétaire|vecin[oa]|marido|esposa|hij[oa]|casero|vizinh[oa]|Nachbarn?|Nachbarin|Vermieter|Mann|Sohn|Tochter)(?: (?:upstairs|downstairs|above|below|next door|opposite|across the hall))?,?(?: called| named|['’]s name is| is called)?[ ](?<what>${full})`,
  'dgu',
);
const dealing = new RegExp(
  `(?<!\\p{L})(?:[Cc]ontact|[Aa]sk for|[Cc]all|[Rr]each|[Ss]p[eo]ak(?:e)? (?:to|with)|[Dd]elivery for|[Pp]arcel (?:for|to)|[Aa]ddressed to|[Bb]ehalf of|[Ss]igned by|[Ss]ent by|[Pp]aid(?: to)?|[Bb]elongs to|[Rr]egistered to|[Aa]gent|[Mm]anager|[Ww]orker|[Ee]mployee|[Ss]tudent|[Oo]wner|[Cc]ourier|[Ss]eller|[Rr]esident|[Pp]assenger|[Hh]older|[Gg]uard|[Nn]urse|[Ii]n the name of|[Uu]nder the name|[Tt]ransferred to|[Bb]oss),? (?<what>${several})`,
  'dgu',
);
const underLetter = new RegExp(
  `(?:[Ss]igned|[Rr]egards|[Ww]ishes|[Ss]incerely|[Ff]aithfully|[Tt]ruly|[Tt]hanks|[Tt]hank you|[Yy]ours|[Bb]est|[Cc]heers|[Cc]ordialement|[Ss]aludos|[Gg]rüße[n]?|[Gg]ruß|[Aa]tentamente|[Mm]erci)[^\\p{L}]{1,4}(?<what>${full})(?=[^\\p{L} ]|$)`,
  'dgu',
);
const lastLine = new RegExp(
  `\\n\\s*[-–—]?\\s*(?<what>${several})\\s*$|(?<=[.!?,\\n][ \\n]{0,3})[-–—] ?(?<dashed>${full})\\s*$`,
  'dgu',
);
const known = new RegExp(`(?<!\\p{L})(?:${latinGiven})(?:[ ]${middle}${capital}){1,2}`, 'dgu');
const knownAlone = new RegExp(
  `(?<=(?<!\\p{L})(?:to|tell|ask|[Cc]all|[Cc]ontact|[Tt]ext|[Rr]ing|for|told|from|with|and|met|paid|por|para|com|con|[Dd]emandez|[Aa]ppelez|[Cc]ontactez|[Dd]emander|avec|nach|mit|Sie|bitte|bei|[Cc]hiamate|[Ll]iga[rd]?|chez|[Ll]lam[ea]r? a) )(?:${latinGiven})(?=[,.;!?)]|$| \\p{Ll}| \\+?\\d{2})`,
  'dgu',
);
/** Who is asked for is a person even when the name is seldom; offices and firms are asked for by their names too. */
const asked =
  /(?<!\p{L})(?:[Aa]sk for|(?:[Ss]peak|[Tt]alk) (?:to|with)|[Pp]regunt[ea]r? por|[Hh]abl[ea]r? con|[Ff]al[ea]r? com|[Pp]rocur[ea]r? por|[Dd]emande[rz]|[Pp]arle[rz] (?:à|avec)|[Cc]hieda di|[Cc]hiedere di|[Pp]arl(?:are|i) con|(?:[Cc]ontact|[Cc]all|[Tt]ext|[Rr]ing|[Rr]each)(?=[ ]\p{Lu}\p{Ll}+ (?:at|on|back|about|when|if|directly|first|,? ?\+?\d)))[ ](?<what>\p{Lu}\p{Ll}{2,}(?:[-’']\p{L}+)?)(?=[,.;!?)]|$| (?:at|on|about|when|if|in|from|who|to|because|she|he|au|à|al|en|no|na|ao|ella|él|sur|,|\+?\d{2})(?![\p{L}]))/dgu;
const noPerson =
  /^(?:Customer|Management|Manager|Director|Supervisor|Landlord|Landlady|Owner|Doctor|Nurse|Teacher|Staff|Security|Reception|Receptionist|Guard|Agent|Boss|Father|Mother|Mum|Mom|Dad|Grandma|Grandpa|Support|Help|Police|Fire|Immigration|Embassy|Consulate|Housing|Accounts|Billing|Admin|Administration|Maintenance|Housekeeping|Concierge|Delivery|Emergency|Health|Public|Form|Counter|Window|Invoice|Receipt|Refund|Ambulance|Amazon|Uber|Vodafone|Movistar|Orange|Telefonica|Meituan|Apple|Google|Huawei|Xiaomi|Tencent|Alibaba|Jingdong|Unicom|Telecom|Mobile|Ikea|Starbucks|Haier|Midea|Gree|Cainiao|Ctrip|Booking|Airbnb|Lenovo|Samsung|Mayor|God|Ayuda|Información|Recepción|Atención|Policía|Polícia|Seguridad|Segurança|Administração|Servicio|Urgences|Police|Mairie|Accueil|Suzhou|Ningbo|Wuhan|Nanjing|Chengdu|Tianjin|Chongqing|Xiamen|Qingdao|Dalian|Wenzhou|Hefei|Fuzhou|Jinan|Kunming|Changsha|Zhengzhou|Harbin|Shenyang|Macau|Taiwan|Tibet|London|Paris|Berlin|Madrid|Moscow|Tokyo|Seoul|America|Europe|Asia|Africa|Spain|France|Germany|Italy|Japan|Korea|Russia|India|Pinyin|Mandarin|Cantonese|Arabic|Urdu|Hindi|Tomorrow|Today|Yesterday|Now|Later|Again|Before|After|Only|Either|Her|Him|Them|Me|Us|Anyone)$/;
const initials = new RegExp(`(?<!\\p{L}|\\p{L} )\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?${capital}(?=[ ,.'’]|$)`, 'dgu');

const patterns = [
  titled,
  introduced,
  self,
  speaker,
  related,
  dealing,
  underLetter,
  lastLine,
  known,
  knownAlone,
  initials,
];

export const findLatinNames: Finder = (text): PrivateSpan[] =>
  /\p{Lu}\p{L}/u.test(text)
    ? [
        ...patterns.flatMap((pattern) => spansOf('name', pattern, text, isName)),
        ...spansOf(
          'name',
          asked,
          text,
          (found, before, after) => !noPerson.test(found) && isName(found, before, after),
        ),
      ]
    : [];
