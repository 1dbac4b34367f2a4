/** Danger told as a scene in European languages: what is seen, heard and done, without the word for it. */
import type { DangerScenes } from '../danger-words';

export const ru: DangerScenes = {
  fire: {
    happening: [
      '_(?:спит|лежит|сидит|идет|стоит) (?:\\w+ ){0,3}на (?:рельсах|путях|шпалах|переезде|трассе)_|_(?:автобус|машину|маршрутку|дом|нас) (?:\\w+ ){0,2}(?:сносит|уносит|смывает|снесло)_|_потолок (?:\\w+ ){0,3}на (?:сосед\\w*|голову|кровать|людей|ребенка)',
      '_(?:вал(?:ит|ил)|идет|ползет|повалил|лезет|столб\\w*) (?:\\w+ ){0,3}дым\\w*|_дым\\w* (?:\\w+ ){0,2}(?:вал\\w+|идет|ползет|столб\\w*|лезет|повалил)|_черн\\w+ столб|_(?:пахнет|воняет|тянет) (?:\\w+ )?(?:палены\\w*|гарью|горелы\\w*|жжен\\w*)|_(?:бабахнул\\w*|рвануло|грохнуло|жахнуло|громыхнуло|взорвал\\w*)',
      '_(?:смыло|унесло|утащило|затянуло|уносит)_ (?:\\w+ ){0,4}(?:рек\\w+|вод\\w+|течени\\w+|мор\\w+|волн\\w+|машин\\w*|человек\\w*)|_(?:рек\\w+|вод\\w+|течени\\w+|волн\\w+) (?:\\w+ ){0,3}(?:смыл\\w*|унес\\w*|утащил\\w*)|_(?:машин\\w+|человек\\w*|ребенк\\w*|людей|мужик\\w*) (?:\\w+ ){0,3}(?:смыло|унесло|утащило)|_(?:лодк\\w+|байдарк\\w*|катер|яхт\\w*|плот) (?:\\w+ ){0,3}(?:перевернул\\w*|тонет|затонул\\w*|утонул\\w*)|_лед (?:\\w+ ){0,2}(?:треснул|проломился|провалился)|_провалил\\w* под лед|_вышла из берегов|_(?:не вынырнул|не всплыл)\\w*',
      '_(?:рухнул|обвалил|обрушил|упал|завалил|сложил)\\w* (?:\\w+ ){0,5}(?:рабоч\\w+|люд\\w+|под (?:досками|плитой|завалами|обломками)|человек\\w*|придавил\\w*)|_(?:леса|кран|стена|плита|балкон|потолок|крыша) (?:\\w+ ){0,2}(?:рухнул|обвалил|обрушил|упал)\\w*_ (?:\\w+ ){0,4}(?:на|люди|рабочих|рабочие|под|человек)|_стук\\w* (?:\\w+ ){0,2}(?:из-под|под) (?:завал|облом|зем)\\w*',
      '_(?:вытекло|вылилось|разлилось|утекло|пролил\\w*|распылил\\w*)_.*_(?:кашля\\w*|глаза|режет|лиц\\w*|тошнит|дыш\\w*)_|_угарн\\w+ газ\\w*_|_(?:колонк\\w+|печк\\w*|котел|котла|буржуйк\\w*|угл\\w+) .*_(?:рвота|слабость|тошнит|голова|без сознания|не просыпа\\w*|упал\\w*)_',
    ],
    mentioned: [
      '_дым_|_огонь_|_горит_|_тонет_|_течени\\w+_|_рухнул\\w*|_обвалил\\w*|_на крыше_|_стекла_|_под завал\\w*',
    ],
  },
  medical: {
    happening: [
      '_(?:дав\\w+|жмет|сжимает|печет|жжет|колет|прихватило) (?:\\w+ ){0,2}(?:в|за) (?:груд\\w+|сердц\\w+|грудин\\w+)|_нем(?:еет|еют|ела) (?:\\w+ ){0,2}(?:рук\\w+|лиц\\w+|ног\\w+|щек\\w*|язык)|_(?:рук\\w+|лиц\\w+|ног\\w+|язык) (?:\\w+ ){0,2}(?:нем\\w+|отнял\\w*|не слуша\\w+)|_глаза закат\\w+|_закат\\w+ глаза|_не встает_|_хрипит_|_хрип\\w*_|_задыха\\w+',
      '_(?:горло|язык|губы|лицо|шея|глаза?) (?:\\w+ ){0,2}(?:опух\\w*|распух\\w*|отек\\w*|раздул\\w*|разнесло)|_(?:опух\\w*|распух\\w*|отек\\w*|раздул\\w*) (?:\\w+ ){0,2}(?:горло|язык|губы|лицо|шея)|_(?:укусил\\w*|ужалил\\w*|цапнул\\w*) (?:\\w+ ){0,2}(?:змея|гадюка|оса|пчела|шершень|собака)_.*_(?:опух\\w*|распух\\w*|дыш\\w*|кров\\w*|плохо)',
      '_(?:наел\\w*|наглотал\\w*|выпил\\w*|проглотил\\w*|съел\\w*|глотнул\\w*) (?:\\w+ ){0,4}(?:таблет\\w+|упаковк\\w*|аптечк\\w*|батарейк\\w*|магнит\\w*|пачк\\w*|уксус\\w*|отбеливател\\w*|порошок|порошка|снотворн\\w*|монет\\w*)|_таблет\\w+ (?:\\w+ ){0,4}(?:наел\\w*|наглотал\\w*|выпил\\w*|съел\\w*)|_(?:вскрыл\\w*|порезал\\w*|режет) (?:\\w+ ){0,2}вены|_кислот\\w+ (?:\\w+ ){0,5}(?:лиц\\w*|глаза|попал\\w*)',
      '_(?:не открывает|не выходит|не отвечает)_.*_стон\\w*|_стон\\w*_.*_дверь\\w*|_стон\\w+ за_|_кров\\w+ (?:\\w+ ){0,3}(?:хлещет|идет|не останавл\\w*|льется|из)|_из (?:рта|уха|носа|головы) (?:\\w+ ){0,2}кров\\w*|_(?:свалил\\w*|сорвал\\w*|выпал\\w*|грохнул\\w*) (?:\\w+ ){0,2}(?:с|из) (?:лестницы|крыши|окна|балкона|лесов|дерева|этажа)|_(?:кипят\\w+|масл\\w+) (?:\\w+ ){0,5}(?:вылил\\w*|обварил\\w*|ожог\\w*|лиц\\w*)|_(?:руку|ногу|пальцы|волосы) (?:\\w+ ){0,2}(?:затянул\\w*|зажал\\w*|зажевал\\w*|оторвал\\w*)|_затянуло (?:\\w+ )?(?:руку|ногу|в станок)',
    ],
    mentioned: [
      '_стоны?_|_рвота_|_онемел\\w*|_упал[аи]?_(?! (?:зарплат|цен))|_кров\\w+_|_слабость_|_опух\\w*|_ужалил\\w*|_засыпаю_|_груд[иь]_',
    ],
  },
  'self-harm': {
    always: [
      '_(?:хоч\\w+|пусть) (?:\\w+ ){0,2}(?:все )?(?:закончил\\w*|кончил\\w*|прекратил\\w*) (?:сегодня|сейчас|наконец)|_выпил\\w* все (?:\\w+ ){0,4}(?:аптечк\\w*|таблетк\\w*|засыпаю)|_прощальн\\w+ (?:сообщени|письм|записк|пост|смс)\\w*|_(?:письмо|записк\\w+) (?:\\w+ ){0,3}(?:оставил\\w*|на столе|написал\\w*)',
    ],
    happening: [
      '_(?:за|на) (?:перилами|перилах|парапете|карнизе|ограждением|краю|подоконнике)_.*_(?:сидит|стоит|висит|плачет|ноги|моста|крыши)_|_(?:сидит|стоит|висит|стою|сижу) (?:\\w+ ){0,3}(?:за|на) (?:перилами|перилах|парапете|карнизе|ограждением|краю|подоконнике)_|_ног\\w+ (?:наружу|свесил\\w*|вниз)',
    ],
    mentioned: [
      '_за перилами_|_парапет\\w*|_закончилось_|_прощальн\\w*|_стою на мосту_|_письмо родителям|_боюсь за (?:нее|него)',
    ],
  },
  'domestic-violence': {
    happening: [
      '_(?:не (?:перезванивайте|звоните|перезванивай|звони)|нельзя говорить|не могу говорить)_.*_(?:услышит|слышит|рядом|на кухне|дома|за стен\\w*|узнает)_|_он (?:\\w+ )?(?:услышит|слышит)_|_(?:муж|сын|отец|сожитель|сосед)\\w* (?:\\w+ ){0,4}(?:за волосы|тащит|душит|пинает|топчет|бьет)_|_за волосы_|_кричит (?:\\W)*помогите',
    ],
    mentioned: ['_услышит_|_кричит_|_кричат_|_крики_|_не перезванивайте'],
  },
  child: {
    happening: [
      '_(?:деменци\\w*|альцгеймер\\w*|потерей памяти|не помнит)_.*_(?:ушл?\\w*|вышл?\\w*|вышел|ушел|пропал\\w*|нет дома|ищем)_|_(?:потеряли|потерял\\w*|ищем|не можем найти) (?:\\w+ ){0,4}(?:сын\\w*|доч\\w*|ребенк\\w*|мальчик\\w*|девочк\\w*|внук\\w*|внучк\\w*)_|_(?:сын\\w*|дочк\\w*|дочь|ребенк\\w*|внук\\w*) (?:\\w+ ){0,3}(?:потеряли|потерял\\w+|ищем)_|_(?:ребенок|малыш|младенец|дети) (?:\\w+ ){0,3}(?:в машине|в закрытой|заперт\\w*)_',
    ],
    mentioned: ['_в (?:халате|тапочках|тапках|пижаме)_|_босиком_|_минус \\w+_|_мороз_|_пропал\\w*_'],
  },
  crime: {
    always: [
      '_(?:едет|идет|придет|приедет|грозит\\w*|обещает) (?:\\w+ ){0,2}(?:убивать|убить|резать|зарезать)_',
    ],
    happening: [
      '_(?:заперл\\w+|закрыл\\w+) (?:\\w+ ){0,3}с (?:лезвием|ножом|бритвой|веревкой|таблетками)_|_(?:день|дня|дней|неделю) в (?:подвале|погребе|гараже|контейнере)_|_дают только воду|_(?:гоняется|бегает) за (?:людьми|прохожими|детьми)|_(?:угрожает|бросается|машет|кидается) (?:\\w+ ){0,3}(?:молотком|топором|ножом|битой|палкой|арматурой)_',
      '_(?:требуют|хотят|просят) (?:\\w+ )?(?:денег|деньги|выкуп|миллион\\w*)_.*_(?:иначе|или|до|отрежут|убьют|не то)_|_отрежут_|_выкуп_|_(?:держат|удерживают) (?:\\w+ ){0,2}(?:в|какие|нас|силой)_|_(?:брат\\w*|сын\\w*|сестр\\w*|друг\\w*|муж\\w*) (?:\\w+ )?(?:забрали|похитили|увезли|схватили)_|_(?:за мной|за нами) (?:\\S+ ){0,5}(?:идет|едет|следит|гонится|бежит)|_(?:в масках|в балаклав\\w*)_|_с (?:молотком|топором|битой|ломом|арматурой)_|_подсыпал\\w*|_спрятал\\w+ в (?:шкаф\\w*|туалет\\w*|ванн\\w*|магазин\\w*)',
    ],
    mentioned: [
      '_забежал\\w*|_телефон скоро отберут|_требуют деньги|_он уже внизу|_убива\\w+|_убить_|_следит_',
    ],
  },
};

export const fr: DangerScenes = {
  fire: {
    happening: [
      '_(?:dort|couchee?|allongee?|assise?|marche) (?:\\S+ )?sur les (?:rails|voies)_|_(?:plafond|mur|arbre|toit|balcon|grue) (?:\\S+ ){0,3}(?:tombe\\w*|ecroule\\w*|effondre\\w*) (?:\\S+ )?sur (?:mon|ma|mes|un|une|le|la|les|lui|elle)_(?! (?:voiture|velo|trottoir|route))|_(?:riviere|eau|crue|torrent) (?:\\S+ )?(?:pousse|entraine|emporte|charrie) (?:\\S+ )?(?:minibus|bus|voiture|maison|camion|nous)_',
      "_(?:fume|fument|crame|brule|brulent)_ (?:\\S+ ){0,6}(?:flammes|couloir|etage|dedans|maintenant|balcon)|_(?:ca fait|il y a|y a|on voit|avec) des flammes_|_(?:flammes|fumee) (?:\\S+ ){0,3}(?:sortent|sort|fenetre|toit|porte|etage|balcon)|_s'(?:est|ecroule|effondre) ?(?:\\S+ )?(?:ecroule|effondre)?\\S*.{0,24}_(?:dessous|dessus|sous|gens|ouvriers|macons|personnes|enfants)_|_(?:entend|entends|entendons) (?:\\S+ )?(?:taper|frapper|crier|gemir|des cris|hurler)_",
      "_(?:kayak|canoe|bateau|barque|voilier|pedalo|radeau) (?:\\S+ ){0,3}(?:retourne\\w*|chavire\\w*|coule\\w*|renverse\\w*|sombre)_|_(?:a coule|coule a pic|remonte (?:pas|plus)|s'accroche\\w*|eau glaciale)_|_(?:courant|vague|riviere|eau) (?:\\S+ ){0,2}(?:l'emporte|emporte\\w*|entraine\\w*|les emporte)_|_emporte\\w* par (?:le|la|une|les) (?:courant|vague|eau|crue|riviere)|_(?:ca|riviere|eau) (?:\\S+ )?deborde_|_glisse sur la maison|_coulee de boue|_(?:la )?(?:terre|glace|sol) (?:\\S+ )?(?:a glisse|a cede|s'ouvre|s'effondre)",
      "_(?:camion|citerne|fut|cuve|usine|bonbonne|bouteille)\\S* (?:\\S+ ){0,4}(?:fuit|fuite|se repand|siffle|ouverte?)_|_(?:pique|brule|piquent|brulent) (?:\\S+ )?(?:les )?(?:yeux|gorge)|_touche (?:le|un) (?:fil|cable)|_(?:poele|chaudiere|chauffe-eau|brasero|charbon)_.*_(?:tete|vomi\\w*|evanoui\\w*|malade|endormi\\w*)_|_faire sauter (?:l'immeuble|la maison|tout|le batiment)|_ouvert (?:la bouteille|le gaz|les bouteilles)",
    ],
    mentioned: [
      '_flammes?_|_fumee (?:noire|epaisse|partout|dans)_|_coule_|_courant_|_(?:ecroul|effondr)\\w+|_deborde_|_inonde\\w*|_coince\\w*|_dessous_',
    ],
  },
  medical: {
    happening: [
      '_(?:bouge|bougent|repond|repondent|parle|respire|reagit) (?:plus|pas)_|_perd (?:les eaux|connaissance|enormement|beaucoup de sang|du sang)|_(?:je )?perds les eaux|_bebe (?:arrive|sort|est en train)|_(?:visage|gorge|langue|levres?|cou|yeux) (?:\\S+ ){0,3}(?:gonfle\\w*|enfle\\w*|serre|se ferme)_|_siffle en respirant|_tremble par terre|_par terre_.*_(?:sang|bouge|tremble|repond)_|_en sang_|_(?:degringole|tombe|chute)\\w* (?:\\S+ ){0,3}(?:echelle|toit|escalier|fenetre|balcon|echafaudage|douche|etage)_',
      "_(?:avale|pris|bu|ingere|gobe)\\w* (?:\\S+ ){0,3}(?:pile|boite|cachets|medicaments|comprimes|somniferes|javel|aimant|piece|produit|plaquette)_|_(?:pique|mordu|morsure)\\w* (?:\\S+ ){0,4}(?:guepe|abeille|frelon|serpent|vipere|chien)_.*_(?:gonfle\\w*|langue|etouffe|respire|gorge|sang|cou)_|_(?:recu|jete|projete|lance) (?:\\S+ )?(?:de l'acide|acide|du vitriol)|_acide (?:\\S+ ){0,2}(?:yeux|visage)|_(?:je|il|elle) (?:ne )?vois? plus_|_chien (?:\\S+ ){0,2}(?:attaque|mord|devore|lache pas)_|_(?:diabetique|insuline)_.*_(?:transpire|tremble|repond|inconscient\\w*|sueurs?|confus\\w*)_",
      "_(?:huile|eau) bouillante_|_(?:main|bras|doigts?|jambe|pied|cheveux) (?:\\S+ ){0,3}(?:coince|happe|arrache|broye|pris)\\w* (?:dans|par|sous)_|_appelle a l'aide_|_gemit|_gemissements?_|_saigne (?:de|du|beaucoup|enormement)",
    ],
    mentioned: [
      "_(?:du|de|en|le|son|mon) sang_|_gonfle\\w*|_(?:est|a fait) tombee?_|_tremble_|_piqures?_|_enceinte_|_etouffe_|_douleur_|_je m'endors_|_acide_",
    ],
  },
  'self-harm': {
    always: [
      "_(?:veux|peux|tiens|supporte) plus (?:etre la|vivre|continuer|tenir|la vie)_|_tiens plus_.*_(?:dites|pardon|mere|adieu|desole\\w*)_|_(?:m'en vais|je pars) pour (?:de bon|toujours)|_(?:lame|corde|arme|cachets) (?:est|sont) (?:devant|prete?s?|la|a cote)|_avale toute la boite|_(?:ecrit|poste|envoye|laisse)\\w* (?:\\W)*(?:adieu|un message d'adieu|une lettre d'adieu)|_(?:tout|j'ai tout) prepare_.*_(?:pardon|adieu|en vais|fini)_",
    ],
    happening: [
      "_(?:sur|derriere|de l'autre cote|enjambe\\w*) (?:de )?(?:le |la |du )?(?:rambarde|rebord|parapet|garde-corps|balustrade|corniche|garde-fou)_ ?(?:\\S+ ){0,4}(?:pont|viaduc|toit|balcon|fenetre|pieds|jambes|vide)|_(?:jambes|pieds) (?:dans le vide|dehors|pendantes)|_(?:assise?|debout|perchee?) sur (?:le|la) (?:rebord|rambarde|parapet|corniche|garde-corps)_",
    ],
    mentioned: [
      "_sur (?:la|le) (?:rambarde|rebord|parapet)_|_adieu_|_pardon_|_dites a ma|_m'en vais|_ce soir_|_lame_",
    ],
  },
  'domestic-violence': {
    happening: [
      "_(?:ne )?(?:rappelez|m'appelez|rappelle|appelez|telephonez) (?:surtout )?pas_.*_(?:entend\\w*|a cote|la|ecoute|sait)_|_il (?:va |peut |pourrait )?(?:m'|nous )?entend\\w*_|_oeil au beurre noir|_fait des signes_|_signes par la fenetre|_va me (?:finir|tuer|crever|buter|massacrer)|_me finir_",
    ],
    mentioned: ["_(?:il )?entendrait_|_va m'entendre|_cris_|_hurle\\w*|_crie_|_il est a cote"],
  },
  child: {
    happening: [
      '_(?:alzheimer|demence|perd la tete|desorientee?)_.*_(?:sorti\\w*|partie?|rentre\\w*|disparu\\w*|dehors|pyjama|chaussons)_|_en (?:pyjama|chaussons|chemise de nuit|pantoufles)_.*_(?:sorti\\w*|partie?|gele|froid|nuit|rentre\\w*)_|_(?:sorti\\w*|partie?) (?:\\S+ ){0,4}en (?:pyjama|chaussons|chemise de nuit|pantoufles)_|_(?:bebe|enfant|petit|petite) (?:\\S+ ){0,3}(?:enfermee?|seule?|dans la voiture)_ ?(?:\\S+ ){0,3}(?:voiture|soleil|chaleur|vitres)?',
    ],
    mentioned: [
      '_chaussons_|_il gele_|_pyjama_|_(?:toujours )?pas rentre\\w*|_perdu (?:mon|ma) (?:fils|fille|enfant)',
    ],
  },
  crime: {
    happening: [
      '_(?:jours|semaines|nuits) dans (?:cette|une|la|un|ce) (?:cave|chambre|conteneur|cage|garage|sous-sol)_|_ne nous donnent que|_(?:marteau|couteau|hache|batte|machette|barre) (?:\\S+ ){0,2}(?:court|menace|frappe|poursuit|attaque)|_court apres les gens',
      "_(?:tiennent|detiennent|ont enleve|ont pris|retiennent) (?:\\S+ )?(?:mon|ma|mes|notre) (?:\\S+ )?(?:cousin\\w*|frere|soeur|fils|fille|mari|femme|ami\\w*|mere|pere)|_(?:rancon|veulent (?:l'argent|de l'argent|\\d+))|_(?:me suit|nous suit|me suivent|me file)_|_cachee? dans (?:un|une|le|la|les)_|_(?:monter|fait monter|embarque\\w*) de force|_de force dans|_bagarre (?:generale)?|_(?:machettes?|barre de fer|batte|marteau|hache)_|_(?:masques|cagoules|cagoule|encagoules?)_|_(?:rode|rodent|force|forcent|essaie\\w*) (?:\\S+ ){0,3}(?:ma|la) (?:porte|fenetre|serrure)_|_drogue\\w* (?:\\S+ )?(?:mon|ma|dans|je)",
    ],
    mentioned: ['_argent avant_|_me suit_|_cachee?_|_je partage ma position|_menace\\w*|_en bas avec'],
  },
  traffic: {
    happening: [
      '_(?:bus|car|voiture|camion|moto|train|tram) (?:\\S+ ){0,3}(?:dans le (?:fosse|ravin|canal|vide)|tombee? dans|sortie? de (?:la )?route|au fond du|a quitte la route|fonce dans)_',
    ],
  },
};

export const de: DangerScenes = {
  fire: {
    happening: [
      '_(?:hat|hat es|es hat) (?:\\w+ )?(?:geknallt|gekracht|gescheppert)_|_(?:flammen|rauch|qualm) (?:\\w+ ){0,3}(?:aus|schlagen|dringt|quillt|kommt|steigt)_|_(?:ins|in den|in das|in die) (?:wasser|fluss|see|kanal|spree|elbe) (?:\\w+ ){0,2}(?:gesprungen|gefallen|gesturzt|gefahren)_|_taucht nicht (?:mehr )?auf_|_(?:boot|kajak|kanu|schiff|floss) (?:\\w+ ){0,2}(?:gekentert|umgekippt|sinkt|untergegangen|kentert)_|_wasser (?:\\w+ ){0,3}(?:druckt|steht|steigt) (?:\\w+ ){0,5}(?:tur|keller|drin|hals|unten|brust)_',
      '_(?:gerust|kran|mauer|decke|dach) (?:\\w+ ){0,3}(?:eingesturzt|umgefallen|runtergekommen|zusammengebrochen|umgekippt)_|_(?:stromung|welle) (?:\\w+ ){0,3}(?:mitgerissen|gezogen|weggetrieben)_|_eingebrochen_.*_eis_|_im eis eingebrochen',
    ],
    mentioned: ['_flammen_|_qualm_|_knall\\w*|_geknallt_|_unten_|_stromung'],
  },
  medical: {
    happening: [
      '_platzwunde|_reagiert (?:kaum|nicht|nimmer)_|_(?:stechen|druck|schmerz\\w*|enge) (?:\\w+ ){0,2}(?:in der|auf der|auf die) brust_|_strahlt (?:\\w+ ){0,3}(?:arm|kiefer|rucken|schulter)_|_(?:schwillt|geschwollen|schwellen) (?:\\w+ ){0,2}(?:zu|an|hals|gesicht|zunge)?_|_(?:kaum|keine) (?:\\w+ )?luft_|_wurgt_|_liegen auf dem (?:hof|boden|gehweg)_|_(?:gegessen|geschluckt|getrunken|verschluckt) ?(?:\\w+ ){0,2}(?:und (?:wurgt|spuckt|hustet))?(?=.*(?:tabs|tablett\\w*|batterie|putzmittel|pilz\\w*|knopfzelle))|_(?:tabs|tablett\\w+|batterie|knopfzelle|putzmittel) (?:\\w+ ){0,2}(?:gegessen|geschluckt|getrunken|verschluckt)_|_(?:von der leiter|vom dach|aus dem fenster|vom balkon) (?:\\w+ ){0,2}(?:gefallen|gesturzt)_|_kochend\\w* (?:wasser|ol)|_heiss\\w+ (?:ol|fett)',
    ],
    mentioned: [
      '_blutet_|_blut_|_brust_|_geschwollen_|_(?:keine|kaum) luft_|_liegt (?:\\w+ ){0,3}(?:boden|strasse|bewusstlos|reglos)_',
    ],
  },
  'self-harm': {
    always: [
      '_(?:mag|will|kann) nicht mehr_.*_(?:tabletten|tschuss|leb\\w* wohl|sorry|strick|brucke|machs gut)_|_tabletten liegen_|_abschied(?:snachricht|sbrief|snachrichten)\\w*|_habe alles geschluckt|_niemand wird mich vermissen',
    ],
    happening: [
      '_(?:steht|sitzt|stehe|sitze) (?:\\w+ ){0,3}(?:auf dem gelander|hinter dem gelander|auf der brustung|am rand|auf dem fensterbrett|ausserhalb)_|_von der brucke (?:\\w+ ){0,3}gesprungen',
    ],
    mentioned: ['_gelander|_brustung|_tschuss_|_mag nicht mehr_'],
  },
  'domestic-violence': {
    happening: [
      '_(?:nicht (?:an|zuruck)rufen|bitte nicht anrufen|rufen sie nicht)_.*_(?:hort|horen|neben|zimmer|da)_|_er (?:\\w+ )?(?:hort|horen) (?:mich|das|es|uns)_|_bitte leise_',
    ],
    mentioned: ['_hort mich_|_schreit_|_schreie_|_bitte leise'],
  },
  child: {
    happening: [
      '_(?:kleinkind|baby|kind) (?:\\w+ ){0,2}(?:allein|alleine|eingesperrt|eingeschlossen)_ (?:\\w+ ){0,3}(?:auto|wagen|wohnung)_|_(?:demenz|dement\\w*|alzheimer)_.*_(?:weg|raus|gelaufen|losgelaufen|verschwunden|vermisst)_|_im schlafanzug_.*_(?:raus|kalt|weg|gelaufen)_',
    ],
    mentioned: ['_im heissen auto|_schlafanzug_|_hausschuhen_'],
  },
  crime: {
    happening: [
      '_jemand ist in (?:der|meiner|unserer) (?:wohnung|haus)|_(?:sitze|verstecke mich|bin) im schrank_|_mit (?:messern|messer|hammer|eisenstange|baseballschlager|axt) (?:\\w+ )?(?:auf|aufeinander|los|vor|in)_|_sperr\\w+ uns (?:\\w+ )?(?:ein|nachts)_|_passe (?:\\w+ )?(?:einkassiert|weggenommen|abgenommen)_|_verfolgt mich_|_(?:haben|halten) (?:meinen|meine) (?:bruder|schwester|cousin|sohn|tochter|mann|frau)_.*_(?:geld|wollen|fest)_|_losegeld|_maskiert\\w*|_vermummt\\w*',
    ],
    mentioned: ['_im schrank_|_verfolgt_|_eingesperrt|_messern_'],
  },
};
