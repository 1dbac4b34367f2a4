/** Signs of danger that count only together, in European languages: see together.ts. */
import type { TogetherWords } from '../danger-words';

export const en: TogetherWords = {
  place: '_(?:bridge|roof|rooftop|ledge|cliff|tracks|railing|balcony|riverbank|parking structure)_',
  farewell:
    "_goodbye_|_tell (?:my|them|her|him|mom|everyone)|_(?:i'?m|im) (?:so )?sorry_|_love (?:you|them)|_(?:my|the) letters?_|_by the time you read|_(?:can'?t|cant) (?:do|take) (?:this|it) any ?more|_don'?t look for me|_be gone_|_it'?s over_|_thank you for everything",
  pills: '_pills?_|_razor|_rope_|_noose|_tablets|_sleeping pills',
  hit: '_(?:hit|hits|hitting|beat|beats|beating|slap\\w*|punch\\w*|kick\\w*|chok\\w*|touch(?:es|ing)|hurt(?:s|ing)?)_',
  fear: "_(?:scared|afraid|terrified|hiding|hide|alone|hurry|please come|come quick|help|crying|i'?m (?:[4-9]|1[0-7])|im (?:[4-9]|1[0-7]))_",
  frail:
    "_(?:dementia|alzheimer'?s?|autistic|elderly|toddler|[2-9][- ]?(?:yo|year[- ]old)|pregnant|old (?:man|woman|lady))_",
  gone: "_(?:wandered|missing|hasn'?t come|didn'?t come|not come|gone since|left home|can'?t find|no answer|not answering|never came)_",
  weapon: '_(?:knife|gun|bat|machete|axe|hammer|crowbar|gasoline|petrol|chain|weapon)_',
  door: '_(?:at|outside|banging|kicking|knocking|breaking)_ (?:\\w+ ){0,4}(?:door|window|house|home)_|_in(?:side)? my (?:house|home|flat|apartment|room)_|_tailing_|_get(?:ting)? in(?:to)?_',
  locked: "_(?:lock(?:ed|s)?|trapped|held|won'?t let|not let(?:ting)?|can'?t leave|not allowed to leave)_",
  papers: '_(?:passports?|my phone|our phones|documents)_|_no pay_|_forced_',
  water:
    '_(?:water|river|flood\\w*|tide)_ (?:\\w+ ){0,4}(?:rising|risen|coming in|rises|higher|up|over)_|_flood(?:ing|ed|s)?_',
  falls:
    '_(?:crane|wall|tree|scaffold\\w*|tunnel|sign|billboard|bridge|roof|truck|bus|car|tanker|lorry)_ (?:\\w+ ){0,3}(?:fell|fall\\w*|collaps\\w*|caved|came down|overturned|ploughed|plowed|drove|ran|crashed|broke)',
  people: '_(?:people|workers?|men|kids|crowd|someone|pedestrians?|children|passengers|underneath)_',
  pain: '_(?:chest|heart|head|stomach) (?:\\w+ ){0,3}(?:pain|hurts?|hurting|tight)|_clutching',
  pale: '_(?:pale|sweat\\w*|numb|blue|grey|gray|gurgling|dizzy|shaking|cold)_',
  gas: "_(?:rotten egg|gas smell|smell of gas|chemical|tanker|white cloud|fumes|strange smell|stove (?:won'?t|wont))_",
  ill: '_(?:dizzy|headache|nausea|nauseous|vomit\\w*|throwing up|cough\\w*|eyes? (?:burn|sting|water)\\w*|sick|faint)_',
  smoke: '_(?:smoke|flames?|fire|sparks?|burning|white cloud|stove)_',
  stuck:
    "_(?:can'?t|cannot|cant|unable to) (?:get|go|come) (?:out|down)|_won'?t turn off|_stuck|_trapped|_on the roof|_inside_|_get out_|_broke through",
};

export const ru: TogetherWords = {
  place: '_(?:на|с) (?:мосту|моста|крыше|крыши|краю|карнизе|рельсах|балконе|обрыве)_',
  farewell:
    '_пока_|_прощай|_простите|_прости_|_люблю|_передайте|_все равно|_не ищите|_спасибо за все|_больше не могу',
  pills: '_таблет|_снотворн|_петл|_бритв',
  hit: '_(?:бьет|бьют|избивает|ударил\\w*|бил|колотит|орет)_',
  fear: '_(?:страшно|боюсь|спрятал\\w*|прячусь|помогите|скорее|быстрее|плачет|мне (?:[5-9]|1[0-7]) лет)_',
  frail:
    '_(?:деменци\\w*|альцгеймер\\w*|беременн\\w*|[2-9] лет|бабушк\\w*|дедушк\\w*|ребен\\w+|девочк\\w+|мальчик\\w*)_',
  gone: '_(?:не вернул\\w*|не отвечает|пропал\\w*|ушл?[аеи]?л?\\w* утром|не можем найти|не открывает)_',
  weapon: '_(?:нож\\w*|топор\\w*|пистолет\\w*|ружь\\w*|бензин\\w*|битой|молотк\\w*)_',
  door: '_(?:в дверь|под дверью|у двери|в квартир\\w*|в доме|в окно|убьет|убью)_',
  locked: '_(?:держат|заперли|не выпускают|закрыли|удерживают|не отпускают)_',
  papers: '_(?:паспорт\\w*|телефон\\w* отобрали|документы забрали)_',
  water: '_вод\\w+ (?:\\w+ ){0,2}(?:прибывает|поднимается|пришла|заливает)|_затопил|_наводнен|_потоп',
  falls:
    '_(?:кран|стена|дерево|столб|плита|автобус|машина|грузовик|фура|поезд)_ (?:\\w+ ){0,2}(?:упал\\w*|рухнул\\w*|улетел\\w*|въехал\\w*|перевернул\\w*|вылетел\\w*|слетел\\w*|сошел)_|_зажало_|_раздавил',
  people: '_(?:люди|людей|рабоч\\w+|человек|детей|пешеход\\w*|рука|руку|ногу|мужика|парень)_',
  pain: '_(?:болит|боль|прихватило|сдавило) (?:\\w+ ){0,2}(?:серд\\w*|груд\\w*|голов\\w*|живот\\w*)_|_(?:сердце|грудь) (?:болит|сдавило|прихватило)',
  pale: '_(?:пот\\w*|бледн\\w*|синеет|онемел\\w*|немеет|рвота|холодн\\w*)_',
  gas: '_(?:газом|газ|химией|хлором|аммиаком|гарью)_',
  ill: '_(?:голова (?:кружится|болит)|тошнит|рвет|кашляют|кашель|глаза (?:режет|слезятся)|плохо)_',
  smoke: '_(?:дым|огонь|искры|горит|пламя)_',
  stuck: '_(?:не выйти|не можем выйти|на крыше|внутри|застря\\w*|выйти не)_',
};

export const fr: TogetherWords = {
  place: '_(?:sur le pont|sur le toit|au bord|sur les rails|sur le rebord|falaise)_',
  farewell:
    "_(?:adieu|dites a|je les aime|je vous aime|pardon|desolee?|c'est fini|ne me cherchez pas|merci pour tout)_",
  pills: '_(?:pilules|cachets|medicaments|comprimes|somniferes|corde|lame)_',
  hit: '_(?:tape|frappe|bat|cogne|gifle|etrangle|insulte)_',
  fear: "_(?:peur|cachee?|vite|aidez|au secours|pleure|j'ai (?:[5-9]|1[0-7]) ans)_",
  frail: '_(?:alzheimer|demence|enceinte|handicapee?|[2-9] ans|grand-pere|grand-mere|mamie|papi)_',
  gone: '_(?:introuvable|retrouve (?:pas|plus)|pas (?:rentree?|revenue?)|ne repond (?:pas|plus)|partie? ce matin|disparue?)_',
  weapon: '_(?:couteau|pistolet|machette|hache|fusil|batte|essence|marteau)_',
  door: '_(?:devant (?:chez moi|ma porte)|a ma porte|dans ma maison|chez moi|ma fenetre|rode)_',
  locked: '_(?:enferme\\w*|sequestre\\w*|laisse(?:nt)? pas (?:sortir|partir)|retien\\w*)_',
  papers: '_(?:passeports?|papiers|telephone)_ ?|_pris nos_',
  water:
    "_(?:l'eau|riviere|inondation|crue) ?(?:\\w+ )?(?:monte|deborde|arrive|entre)?_(?=.*(?:toit|monte|coince))",
  falls:
    '_(?:grue|mur|arbre|panneau|camion|voiture|bus|toit)_ (?:\\w+ ){0,3}(?:tombee?|effondree?|fonce|renversee?|percute|rentre)_',
  people: "_(?:gens|ouvriers?|enfants?|pietons?|quelqu'un|blesses|personnes|ecole|terrasse)_",
  pain: '_(?:mal|douleur) (?:\\w+ ){0,2}(?:coeur|poitrine|tete|ventre)_',
  pale: '_(?:pale|sueurs?|bleue?|engourdie?|mousse|tremble|bave)_',
  gas: '_(?:gaz|odeur bizarre|chimique|fumee blanche|camion-citerne)_',
  ill: '_(?:tete (?:qui )?tourne|nausees?|vomi\\w*|mal a la tete|tousse\\w*|yeux (?:qui )?(?:piquent|brulent)|malade)_',
  smoke: '_(?:fumee|flammes?|feu|etincelles?|brule)_',
  stuck: '_(?:coince\\w*|bloque\\w*|sortir|descendre|sur le toit)_',
};

export const es: TogetherWords = {
  place: '_(?:en el puente|en la azotea|en el techo|en la orilla|en las vias|en la cornisa|acantilado)_',
  farewell:
    '_(?:adios|perdon\\w*|diganle|diles|los amo|ya no puedo mas|no me busquen|gracias por todo|se acabo)_',
  pills: '_(?:pastillas|frasco|cuerda|navaja|somniferos)_',
  hit: '_(?:pega|pegando|golpea|golpeando|patea|ahorca|grita)_',
  fear: '_(?:miedo|escondid[oa]|ayuda|ayudenme|vengan|rapido|llorando|tengo (?:[5-9]|1[0-7]) anos)_',
  frail: '_(?:alzheimer|demencia|embarazada|discapacidad|[2-9] anos|abuel[oa]|anciano)_',
  gone: '_(?:no (?:ha )?(?:regres\\w*|vuelto|vuelve|volvio|aparece|contesta)|salio)_',
  weapon: '_(?:cuchillo|machete|pistola|navaja|arma|bate|gasolina|martillo|hacha)_',
  door: '_(?:afuera|en la puerta|mi puerta|mi casa|mi ventana|dentro de)_',
  locked: '_(?:encerrad[oa]s?|no (?:nos|me) dejan? (?:salir|ir)|retenid[oa]s?)_',
  papers: '_(?:pasaportes?|documentos|celular|telefono)_',
  water: '_(?:rio|agua|inundacion)_ (?:\\w+ ){0,2}(?:desbord\\w*|sube|subiendo|entro|crecio)_',
  falls:
    '_(?:grua|muro|pared|arbol|camion|carro|autobus|techo|andamio)_ (?:\\w+ ){0,4}(?:cayo|metio|derrumb\\w*|aplasto|volco|estrello)_',
  people: '_(?:trabajadores|gente|personas|ninos?|peatones|varios|obreros|alguien)_',
  pain: '_(?:dolor|duele) (?:\\w+ ){0,3}(?:pecho|corazon|cabeza|barriga)_',
  pale: '_(?:palid[oa]|sudando|sudor|morad[oa]|azul|entumecid[oa]|espuma|temblando|ataque)_',
  gas: '_(?:gas|quimico|olor raro|pipa|nube blanca)_',
  ill: '_(?:maread[oa]|mareo|nauseas|vomit\\w*|tos\\w*|ojos (?:arden|lloran)|dolor de cabeza)_',
  smoke: '_(?:humo|llamas?|fuego|chispas?|quema\\w*)_',
  stuck: '_(?:atrapad[oa]s?|salir|bajar|en el techo|atorad[oa]s?)_',
};

export const pt: TogetherWords = {
  place: '_(?:em cima da ponte|na ponte|no telhado|na beira|nos trilhos|no terraco|no parapeito)_',
  farewell:
    '_(?:adeus|me desculpem|desculpa|diz(?:em)? (?:pros|para|pra)|amo (?:eles|voces)|nao me procurem|obrigad[oa] por tudo|acabou)_',
  pills: '_(?:remedios?|comprimidos|corda|gilete|caixa toda)_',
  hit: '_(?:bate|batendo|bateu|soco|chuta|espanca\\w*|grita)_',
  fear: '_(?:medo|escondid[oa]|ajuda|socorro|venham|rapido|chorando|tenho (?:[5-9]|1[0-7]) anos)_',
  frail: '_(?:alzheimer|demencia|gravida|deficiente|[2-9] anos|avo|idos[oa])_',
  gone: '_(?:nao (?:voltou|volta|atende|apareceu)|saiu cedo|sumiu)_',
  weapon: '_(?:faca|facao|pistola|arma|taco|gasolina|martelo|machado)_',
  door: '_(?:na porta|minha porta|minha casa|minha janela|la fora|dentro d[ae])_',
  locked: '_(?:prenderam|pres[oa]s?|trancad[oa]s?|nao (?:me|nos) deixam? sair|trancaram)_',
  papers: '_(?:passaportes?|documentos|celular)_',
  water: '_(?:agua|rio|enchente)_ (?:\\w+ ){0,2}(?:subindo|sobe|transbordou|entrou|entrando)_',
  falls:
    '_(?:guindaste|muro|parede|arvore|caminhao|carro|onibus|teto|andaime)_ (?:\\w+ ){0,4}(?:caiu|subiu|desabou|invadiu|capotou|passou por cima)_',
  people: '_(?:trabalhadores|gente|pessoas|criancas?|pedestres|operarios|calcada)_',
  pain: '_(?:dor|doi) (?:\\w+ ){0,3}(?:peito|coracao|cabeca|barriga)_',
  pale: '_(?:palid[oa]|suando|suor|rox[oa]|azul|dormente|espuma|tremendo)_',
  gas: '_(?:gas|quimico|cheiro estranho)_',
  ill: '_(?:tont[oa]|tontura|enjoo|vomit\\w*|toss\\w*|olhos (?:ardem|ardendo)|dor de cabeca)_',
  smoke: '_(?:fumaca|chamas?|fogo|faiscas?)_',
  stuck: '_(?:pres[oa]s?|sair|descer|no telhado)_',
};

export const de: TogetherWords = {
  place: '_(?:auf der brucke|auf dem dach|am abgrund|auf den gleisen|am gelander|am bahnsteig)_',
  farewell:
    '_(?:lebt wohl|sagt meine\\w*|liebe sie|tut mir leid|es ist vorbei|sucht mich nicht|danke fur alles|kann nicht mehr)_',
  pills: '_(?:tabletten|schlaftabletten|pillen|strick|klinge|packung)_',
  hit: '_(?:schlagt|haut|tritt|wurgt|prugelt|brullt)_',
  fear: '_(?:angst|verstecke?|versteckt|hilfe|schnell|weint|ich bin (?:[5-9]|1[0-7]))_',
  frail: '_(?:demenz|alzheimer|schwanger\\w*|behindert\\w*|opa|oma|[2-9] jahre)_',
  gone: '_(?:weg|nicht zuruck\\w*|nicht gefunden|finden (?:\\w+ )?nicht|meldet sich nicht|offnet nicht)_',
  weapon: '_(?:messer|pistole|axt|waffe|schlager|benzin|hammer|machete)_',
  door: '_(?:vor der tur|vor meiner tur|vor dem haus|an der tur|in meine[mr] (?:haus|wohnung)|am fenster)_',
  locked: '_(?:eingesperrt|sperren uns|lassen uns nicht|halten uns fest|nicht raus)_',
  papers: '_(?:passe?|pass|papiere|handy) (?:\\w+ )?(?:weg|abgenommen|genommen)_',
  water: '_wasser (?:\\w+ )?(?:steigt|kommt|lauft)_|_hochwasser|_uberschwemm',
  falls:
    '_(?:kran|mauer|baum|lkw|auto|bus|gerust|schild|decke)_ (?:\\w+ ){0,5}(?:gesturzt|gefallen|gefahren|gekippt|eingesturzt|gerast)_',
  people: '_(?:arbeiter\\w*|leute|menschen\\w*|kinder|fussganger|jemand\\w*)_',
  pain: '_(?:brust|herz|kopf|bauch)\\w* (?:\\w+ )?(?:schmerz\\w*|tut weh|weh)_',
  pale: '_(?:blass|schweiss|blau|taub|schaum|zittert)_',
  gas: '_(?:gas|chemie|chemisch|komischer geruch)_',
  ill: '_(?:schwindelig|schlecht|ubel|erbr\\w*|husten|kopfschmerzen|augen (?:brennen|tranen))_',
  smoke: '_(?:rauch|flammen|feuer|funken|brennt|qualm)_',
  stuck: '_(?:nicht raus|kommen nicht|auf dem dach|fest|eingeschlossen)_',
};
