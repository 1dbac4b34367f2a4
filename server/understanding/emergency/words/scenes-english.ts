/** Danger in English told as a scene: what is seen, heard and done, without the word for it. */
import type { DangerScenes } from '../danger-words';

const heavy =
  '(?:scaffold\\w*|crane|wall|roof|ceiling|tree|pole|billboard|sign|beam|pipe|slab|rocks?|bricks?|balcony|floor|shelf|shelves|stage|stand|ladder)';

export const en: DangerScenes = {
  fire: {
    happening: [
      '_(?:river|flood\\w*|water|current|torrent) (?:\\S+ ){0,3}(?:taken|taking|took|pushing|pushed|pushes|sweeping|swept|dragging|carrying|carried) (?:\\S+ ){0,2}(?:bus|minibus|car|van|coach|boat|house|us|him|her|them|people)_',
      `_ablaze_|_alight_|_(?:flames|fire'?s?) (?:is |are )?(?:on|at|in|from|shooting|coming|licking|leaping|spreading|climbing|through) (?:the |my |our |a |out )|_smoke (?:from|under|through) (?:the|a|my) (?:door|window|vent|floor|roof)|_(?:went|going) up in (?:smoke|flames)`,
      `_(?:something|somethings|something's|stuff|plastic|rubber|wires?) (?:is |are )?burning_|_smell (?:of )?(?:burning|smoke)|_(?:door handle|doorknob|door|wall|floor) (?:is |are |feels )?(?:too |very |so |red )?hot_`,
      `_(?:big|huge|loud|massive) (?:boom|bang|blast)_|_${heavy} (?:\\S+ )?(?:gave way|came down|fell|collapsed|crumbled|toppled|caved|fallen|dropped|is coming down)(?: \\S+){0,4} (?:on|under|beneath|underneath|below|trapped|crushed|pinned|people|workers?|builders?|kids)_|_(?:people|workers?|men|builders?|someone|kids|child|he|she) (?:is |are )?(?:pinned|crushed|buried|under|underneath|beneath) (?:the |a |it|all|planks|rubble|there)`,
      `_(?:knocking|tapping|voices?|banging|shouting|crying|screaming) (?:\\S+ ){0,3}(?:inside|under|beneath|below|from) (?:the |all )?(?:rubble|debris|wreck\\w*|ruins|ground|lift|container)|_under(?:neath)? (?:the|all the|that) (?:rubble|debris|planks|bricks|snow|mud)_`,
      `_ice (?:\\S+ )?(?:broke|cracked|gave way)|_(?:boat|kayak|canoe|raft|ferry|dinghy|jet ski)s? (?:has |have |just |is )?(?:\\S+ )?(?:flipped|capsized|sank|sinking|overturned|turned over|tipped)|_(?:dragged|pulled|sucked|carried|washed|swept) (?:out|under|away|over|down) ?(?:by|to|the|in|into|off)?_|_(?:hasn'?t|hasnt|didn'?t|not|never|haven'?t) (?:come|came|surfaced|resurfaced|come back) (?:back )?up_|_no life ?(?:jacket|vest)s?`,
      `_(?:all|everyone|everybody|people|we|kids|workers) (?:\\S+ )?(?:coughing|vomiting|fainting|dizzy|choking|throwing up)_|_carbon monoxide (?:\\S+ ){0,3}(?:won'?t|keeps?|going|off|ringing|screaming)_|_(?:liquid|fuel|chemical|acid|gas) (?:is )?(?:leaking|pouring|spilling|spraying)_`,
      `_(?:cabin|gondola|cable car|ride|roller ?coaster|ferris wheel) (?:\\S+ ){0,4}(?:tilting|hanging|stopped|stuck)(?: \\S+){0,4} (?:kids|people|inside|upside|us|we)_|_(?:cracking|cracked) (?:\\S+ ){0,3}(?:coming down|falling|ceiling)|_leaning over (?:the|a) (?:school|road|street|house|building)`,
      `_(?:door|gate|exit) (?:is |are )?(?:chained|locked|blocked)(?: \\S+){0,5} (?:smoke|fire|flames|gas)_|_(?:poured|pouring|splashed|threw) (?:\\S+ ){0,2}(?:petrol|gasoline|gas|kerosene|fuel|lighter fluid)_|_holding a lighter`,
    ],
    mentioned: [
      `_flames?_|_burning_|_smoke_(?! (?:alarm|detector|from (?:the |a )?(?:barbecue|bbq|grill|stall|restaurant)))|_boom_|_blast_|_water (?:\\S+ ){0,3}(?:rising|pouring in|chest|neck)_|_rubble|_debris|_current_|_tilting|_drifting|_float(?:s|ing|ed)_|_sink(?:s|ing)_|_(?:fell|fall|falls|fallen) (?:\\S+ ){0,3}(?:down|in|into|off|from)_|_slid (?:down|off)_`,
    ],
  },
  medical: {
    happening: [
      '_(?:hand|arm|leg|foot|fingers?|hair|head) (?:\\S+ ){0,2}in (?:the |a )?(?:\\S+ )?(?:grinder|mixer|machine|press|shredder|mincer|railings?|escalator|conveyor)_|_eyes (?:are )?(?:rolling|rolled)_|_pains? (?:\\S+ ){0,2}every (?:\\w+ )?(?:minutes?|mins?)_',
      `_(?:face|mouth|side|he'?s|she'?s|eye) (?:\\S+ ){0,3}(?:dropp?(?:ed|ing)|droop\\w*) (?:on|down|to)_|_(?:talks?|talking|speaks?|speaking|speech|words?) (?:\\S+ )?(?:funny|weird|slurred|mumbl\\w*|nonsense|gibberish|strange(?:ly)?)_|_can'?t get (?:his|her|the|my) words out`,
      `_(?:crushing|crushed|squeezing|stabbing|terrible|awful|sharp|burning) (?:pain|pressure|feeling) (?:\\S+ ){0,3}chest_|_chest_ (?:\\S+ ){0,5}_(?:arm|jaw|shoulder)_|_(?:limp|floppy)_(?! handshake| lettuce)|_(?:gr[ae]y|pale|blue|cold) and (?:\\S+ )?(?:limp|gr[ae]y|cold|sweat\\w*|clammy|stiff|still)_`,
      `_(?:diabetic|insulin|sugar)_.*_(?:sweat\\w*|shaking|confused|doesn'?t know|passed|unresponsive|shak\\w*|won'?t wake)_|_seeing things_|_doesn'?t know who (?:i am|we are|he is)`,
      `_(?:throat|tongue|lips?|face|neck|eyes?) (?:\\S+ ){0,4}(?:swell\\w*|swollen|puff\\w* up|getting big\\w*|closing|ballooning)_|_wheez\\w+`,
      `_(?:swallow|drank|ate|eaten|took|taken|downed|gulped|chewed)\\w* (?:\\S+ ){0,4}(?:pills?|tablets?|pods?|capsules|button|battery|batteries|magnets?|bleach|cleaner|poison|berries|mushrooms?)_|_already (?:swallowed|took|taken|drank|drunk)_|_mushrooms? (?:\\S+ ){0,4}(?:sick|ill|vomit\\w*|poison\\w*)`,
      `_(?:no|doesn'?t|not|won'?t|never) (?:move|moving|answer|wake|stir)(?:ing|s)?_(?! (?:the|my|our|your|calls?|emails?|e-mails?|phones?|letters?|messages?|questions?|to|in|back|house|out))|_(?:on|in) (?:the )?(?:floor|ground) (?:\\S+ ){0,2}no(?:t)? (?:mov|respon)\\w*`,
      `_(?:hand|arm|leg|foot|fingers?|hair|boy'?s|worker'?s|kid'?s|child'?s) (?:\\S+ ){0,4}(?:caught|stuck|pulled|dragged|sucked|trapped|crushed) (?:in|into|by|under|between)_|_(?:escalator|conveyor|machine|door|press|grinder|mixer)_ (?:\\S+ ){0,4}(?:caught|grabbed|pulled|trapped|crush\\w*|bit) (?:\\S+ ){0,3}(?:arm|hand|foot|leg|hair|finger|boy|girl|man|woman|him|her)`,
      `_(?:hot|boiling|scalding) (?:oil|water|soup|tea|fat)_ (?:\\S+ ){0,3}(?:on|over|onto|down|all) (?:his|her|my|the|him|over|a|its|our)_|_skin (?:is |'s )?(?:peeling|coming off|hanging|blistering|falling)`,
      `_cut(?:ting)? (?:\\S+ )?(?:too )?deep_|_too deep(?: this time)?_|_(?:dog|pit ?bull|mastiff|wasp|bee|snake|hornet)s? (?:\\S+ ){0,3}(?:won'?t let go|at his throat|neck|throat|fang|bit)_`,
      `_bathroom (?:\\S+ ){0,4}(?:hours?|ages) (?:\\S+ ){0,6}(?:no|not|won'?t) (?:reply|answer|respond|sound)|_many (?:hurt|injured|people hurt|wounded)_|_moans?_|_moaning_|_groan(?:s|ing)_`,
    ],
    mentioned: [
      `_chest_|_blood\\w*_|_bleed\\w*_|_swollen|_swelling|_sweating_|_limp_|_unwell_|_(?:two|three|several|many|people) (?:\\S+ ){0,2}hurt_|_no (?:reply|answer|response|sound|movement)_|_on (?:the )?(?:floor|ground)_|_shak(?:es|ing)_|_droop\\w*`,
    ],
  },
  'self-harm': {
    always: [
      `_(?:nobody|no one|noone|none|they|you) (?:will|'ll|would|won'?t|wont) (?:even )?(?:miss|notice) (?:me|i'?m gone)_|_(?:said|saying|say) (?:my |all my )?goodbyes?_|_(?:pills|tablets|rope|razor|letters?|notes?|will) (?:are |is )?(?:all )?(?:lined up|laid out|on the table|written|ready|next to me|counted|tied)_|_(?:i have |i'?ve |i )(?:written|wrote|finished) (?:the|my|all the) (?:letters?|notes?)_`,
      `_(?:can'?t|cannot|cant) (?:do|take|bear|stand) (?:this|it|living|life) any ?more_.*_(?:tell|love|sorry|goodbye|bye)|_tell (?:my |them|mom|mum|everyone|her|him)(?:\\S+ ){0,4}(?:i )?love|_(?:going|walking|on (?:my|his|her) way) to (?:the|a) bridge_.*_(?:means?|end|jump|bye|goodbye|serious|love)_|_keep cutting_|_cutting (?:myself|again)_`,
    ],
    happening: [
      `_(?:wrong|outer|other|outside|far) (?:side|edge|ledge|part) of (?:the|a) (?:rail\\w*|bridge|overpass|fence|barrier|balcony|roof|footbridge|viaduct)|_(?:perched|sitting|standing|hanging|balancing|dangling|stood|sat) (?:\\S+ ){0,3}(?:on|off|over|from) (?:\\S+ ){0,3}(?:ledge|edge|railing|parapet|window ?sill|rooftop|overpass|bridge|balcony|cliff|roof)_|_legs (?:dangling|hanging|over)`,
      `_(?:posted|sent|texted|wrote|left|messaged) (?:\\S+ ){0,3}(?:goodbye|farewell|"?bye"?|"?sorry"?)_ (?:\\S+ ){0,6}(?:off|phone|reply|answer\\w*|gone|unreachable)_|_(?:goodbye|farewell|suicide) (?:message|text|note|letter|video)_`,
    ],
    mentioned: [
      `_(?:on|off) (?:the|a) (?:roof|ledge|bridge|edge|rooftop)_|_goodbye_|_tonight_|_the letters_|_it is time_|_it'?s time_|_love them_|_miss me_|_any ?more_|_(?:ledge|parapet)_`,
    ],
  },
  'domestic-violence': {
    happening: [
      `_(?:don'?t|do not|please don'?t|can'?t|cannot|no) (?:\\S+ )?(?:call|ring|phone|talk|speak|answer)(?: me)?(?: back)?_.*_(?:hear|hears|next room|here|home|listening|find out|beside|near|text)_|_(?:he|she|they)(?: will|'ll|'s| is| are| can| might)? (?:\\S+ )?(?:hear|listening|hears|overhear) ?(?:me|us|it)?_(?=.*(?:call|talk|text|please|flat|room|street|$))`,
      `_(?:woman|girl|lady|child|kid|neighbou?r|wife|someone|she|he) (?:\\S+ ){0,3}scream(?:s|ed|ing)?_|_scream(?:s|ing|ed)? (?:\\S+ ){0,4}(?:silent|quiet|stopped|help|stop|no)_|_if i leave (?:\\S+ ){0,3}(?:kill|hurt|die)`,
    ],
    mentioned: [
      `_(?:screams?|screaming|screamed)_|_text only_|_smashed my phone|_(?:he|she) (?:will|'ll|can) hear_|_in the next room`,
    ],
  },
  child: {
    happening: [
      `_(?:don'?t|do not|dont) know where (?:my|our) (?:\\S+ )?(?:son|daughter|kid|child|girl|boy|mother|mum|mom|dad|father|grand\\w+|baby|toddler|sister|brother)|_lost (?:at|in|on) the (?:\\S+ )?(?:station|mall|market|park|metro|beach|crowd|airport|fair)_`,
      `_(?:dementia|alzheimer\\S*|senile|confused)_.*_(?:left|wander\\w*|slipped|gone|missing|out|walked|not back|never came)_|_(?:left|slipped out|walked out|wandered|went out) (?:\\S+ ){0,4}(?:pyjamas|pajamas|slippers|nightgown|nightie|barefoot|no coat|in the snow)`,
      `_(?:baby|toddler|child|kid|infant|dog and a baby) (?:\\S+ ){0,3}(?:in|inside) (?:a |the |that |his |her )?(?:\\S+ )?(?:locked |parked |hot |closed )?(?:car|van|vehicle)_(?=.*(?:hot|sun|window|alone|locked|crying|heat|limp|blazing))|_(?:baby|toddler|child|kid|boy|girl) (?:\\S+ ){0,3}(?:sitting|standing|climb\\w*|hanging|on) (?:\\S+ ){0,3}(?:ledge|sill|window|balcony|railing|roof)_`,
    ],
    mentioned: [
      `_(?:slippers|pyjamas|pajamas|barefoot)_|_minus \\w+_|_snowing_|_wandered|_(?:got|is|are|am|was|we'?re|i'?m) lost_|_slipped out|_blazing sun|_windows up`,
    ],
  },
  crime: {
    always: [
      `_(?:he|she|they) (?:will|'ll|would|is going to|are going to|'s going to|gonna) (?:kill|shoot|stab|burn|hurt|murder) (?:me|us|him|her|the (?:kids|baby|children)|my)_`,
    ],
    happening: [
      '_(?:days|weeks|hours|nights) in (?:this|a|the) (?:basement|cellar|room|container|van|cage)_|_only give us (?:water|rice|bread|food)|_chas(?:ing|es) (?:\\S+ )?(?:people|commuters|passengers|passers\\S*|kids|everyone)_',
      `_(?:they|he|somebody|someone|men|people|gang) (?:have|has|got|'ve got|'ve taken|took|are holding|is holding|'re holding|grabbed|took away) (?:my|our) (?:\\S+ )?(?:brother|sister|son|daughter|cousin|husband|wife|friend|dad|father|mum|mom|mother|uncle|boyfriend|girlfriend|nephew|kid|child|boy|girl)_|_(?:want|wants|demand\\w*|send|asking for|pay) (?:\\S+ ){0,3}(?:money|cash|ransom|\\d+\\S*)_ (?:\\S+ ){0,4}(?:or|by|before|else|tonight|otherwise)_|_or they (?:take|cut|kill|hurt|break|will|'ll)|_ransom_`,
      `_(?:been |was |got |am |i'?m |is )?(?:drugged|spiked)_|_taking me (?:to|away|in|somewhere)|_(?:they|he|boss|agent|owner) (?:\\S+ )?(?:took|taken|has|have|keeps?) (?:our|my|all our) (?:phones?|passports?|papers|ids?)_|_(?:locked|locks) (?:the )?(?:\\S+ )?doors?_.*_(?:out of|won'?t|city|stop|scared|afraid|driv\\w*|wrong way)_|_please find us_`,
      `_behind me (?:since|for|all|from|every)_|_(?:pulls? over|stops?|turns?) when i (?:do|stop|turn)|_(?:pushed|shoved|thrown) (?:\\S+ ){0,2}(?:on|onto|in front|off|under|down)_ (?:\\S+ ){0,3}(?:tracks?|train|stairs|bridge|platform|roof|rails?)_|_(?:ex|ex-\\w+|he|stalker) (?:\\S+ ){0,5}(?:photo|picture|video) of my (?:\\S+ )?(?:door|house|window|street|kids)_`,
      `_(?:masked|hooded|armed) (?:men|man|guys?|people|robbers?)_|_(?:with|holding|has|got|swinging|waving) (?:an? |the )?(?:\\S+ )?(?:iron bar|crowbar|hammer|chain|axe|metal pipe|broken bottle|blade|cleaver|screwdriver)_`,
    ],
    mentioned: [
      `_money by|_petrol_|_gasoline_|_lighter_|_kill_|_chained_|_drugged_|_masked_|_(?:behind|following|follows) (?:me|us)_|_took our|_find us_|_hammer_|_crowbar_`,
    ],
  },
  traffic: {
    happening: [
      '_(?:asleep|lying|sleeping|walking|sitting|standing|passed out|stuck|lies|sits|stalled) (?:\\S+ ){0,3}(?:on|across) the (?:\\S+ )?(?:tracks?|rails?|railway\\S*|train line|motorway|highway|line)_|_on the (?:\\S+ )?(?:tracks|rails|railway line)_',
      `_(?:bus|coach|car|van|truck|lorry|minibus|train|tram|motorbike|bike|taxi) (?:\\S+ ){0,3}(?:off|over|down|into) (?:the |a |an )(?:\\S+ )?(?:road|ditch|ravine|embankment|cliff|bridge|river|lake|canal|crowd|wall|shop|house|hill|valley|track)s?_(?!.*(?:route|service|stop|lane))|_(?:tanker|truck|lorry|bus|coach|car|van|minibus) (?:has |just |is )?(?:\\S+ )?(?:rolled|flipped|tipped|turned|slid|skidded|jackknifed|on its (?:side|roof))_|_passengers (?:are )?(?:screaming|trapped|hurt|bleeding)`,
    ],
  },
};
