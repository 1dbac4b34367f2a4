/** Danger in English, as it is written in a hurry: contractions with and without the apostrophe. */
import type { DangerWords } from '../danger-words';
import { enGuards } from './en-guards';

const who =
  '(?:i|we|he|she|they|it|someone|somebody|people|person|man|men|woman|women|guy|girl|boy|kids?|child|children|baby|toddler|infant|father|dad|mother|mom|mum|husband|wife|son|daughter|brother|sister|grandmother|grandma|grandfather|grandpa|friend|neighbou?r|worker|driver|passenger|pedestrian|cyclist|student|teacher|colleague|patient|uncle|aunt|victim|tenant|resident|guard|roommate|boyfriend|girlfriend|partner)';
const partner =
  '(?:husband|wife|boyfriend|girlfriend|partner|ex|ex-husband|ex-boyfriend|father|dad|stepfather|stepdad|mother|mom|mum|son|brother|uncle)';
const child =
  '(?:kids?|child|children|baby|toddler|infant|son|daughter|boy|girl|grandson|granddaughter|nephew|niece|year[- ]old)';
const house =
  '(?:house|home|flat|apartment|building|kitchen|room|roof|garage|car|bus|van|truck|lorry|train|factory|warehouse|shop|store|school|hotel|forest|woods?|field|bin|balcony|basement|stairwell|stairs|floor|oven|stove|battery|scooter|bike|outlet|socket|transformer|fuse box|wires?|next door)';

export const en: DangerWords = {
  script: /\p{sc=Latin}/u,
  marks: 'dropped',
  signs: {
    fire: {
      happening: [
        '_gas (?:is )?(?:hissing|pouring|escaping|spewing)|_hissing (?:\\w+ ){0,3}(?:gas|pipe)',
        '_(?:broke|fell|gone) through the ice|_(?:tunnel|mine|trench|ceiling|roof|ground) (?:has |just )?caved in|_(?:touched|grabbed|hit) (?:a |the )?(?:\\w+ )?(?:cable|wire|line)s? and_',
        '_(?:wire|cable|line)s? (?:\\w+ ){0,3}(?:sparking|fell|fallen|down on|came down|snapped|hanging)_|_(?:water|flood\\w*) (?:\\w+ ){0,4}(?:rising|chest|neck|waist)_.*_(?:trapped|stuck|roof|inside|help|get out)|_swept away_|_(?:stuck|trapped) (?:\\w+ ){0,5}(?:elevator|lift)_|_(?:elevator|lift) (?:\\w+ ){0,4}(?:stuck|stopped) (?:\\w+ ){0,4}(?:inside|with|and we|and i|people)_|_land ?slides?_ (?:\\w+ ){0,3}(?:buried|hit|covered|took|destroyed)|_mud ?slide',
        '_(?:in|full of|see|saw|seeing|huge|big|with) flames_|_(?:leak|spill|fumes|gas cloud)_.*_(?:cough\\w*|vomit\\w*|sick|faint\\w*|dizzy|eyes|breathe)_|_(?:tree|pole|crane|wall|sign|ceiling|balcony) (?:just )?(?:fell|came down|collapsed) (?:\\w+ ){0,2}(?:on|onto) (?:a |the |my |some )?(?:\\w+ )?(?:man|woman|kid|child|people|person|someone|worker|car|bus|him|her|us)',
        `_on fire_(?! with (?:its|their|new|great))|_(?:up in|in|into) flames_|_caught? (?:on )?fire_|_burning down_|_(?:house|home|apartment|flat|kitchen|building|car|wild|forest|brush|electrical|grease|structure|huge|big|massive) ?fire_(?! (?:drill|safety|exit|station|department|code|alarm test))|_there(?:'s| is| was|s) (?:a |an )?(?:\\w+ ){0,2}fire_(?! (?:drill|alarm|hydrant|lane|exit|door|station|truck|engine|safety|sale|inspection|escape|extinguisher|hazard|risk|dep|code|pit|place))|_${house} (?:is|are|has) (?:now )?(?:burning|ablaze|on fire)|_fire (?:has (?:started|broken|spread)|broke out|is (?:spreading|getting|coming|burning|out of control)|started|spreading|in (?:the|my|our|a|his|her|an) )|_(?:set|setting) (?:\\w+ ){0,3}(?:fire to|on fire|alight)_|_flames (?:are|is|coming|shooting|everywhere)`,
        '_smoke (?:is |are )?(?:coming|pouring|billowing|filling|everywhere|rising|inside|in (?:the|my|our))|_(?:thick|black|heavy|lots of|a lot of|so much) smoke_|_see (?:smoke|flames|fire)_|_smell(?:s|ing)? (?:of )?(?:smoke|burning)_|_sparks (?:are )?(?:coming|flying|shooting)|_(?:sparking|smoking)_',
        '_gas (?:is )?leak(?:ing|s)?_|_leak(?:ing)? (?:of )?gas_|_(?:strong )?smell(?:s|ing|ed)? (?:of |like )?(?:\\w+ )?gas_|_gas (?:smell|odou?r)_|_(?:broke|hit|cut|ruptured|damaged) (?:a|the) gas (?:line|main|pipe)|_gas (?:line|main|pipe) (?:was |is |has )?(?:been )?(?:broken|hit|cut|ruptured|burst)|_carbon monoxide (?:alarm|detector) (?:is )?(?:going|beeping|sounding)',
        '_explo(?:sion|ded|des|ding)_|_blew up_|_(?:bomb|grenade)_',
        `_trapped_|_stuck (?:in|inside|on|under|between) (?:the|a|an|our|my) (?:\\w+ )?(?:lift|elevator|car|roof|fire|water|flood|rubble|cliff|mountain|window|machine|well|hole)|_buried_ (?:\\w+ ){0,3}(?:under|alive|in)|_(?:building|roof|wall|ceiling|bridge|scaffold(?:ing)?|crane|house|balcony|floor) (?:has |have |is |just )?(?:collapsed|collapsing|caved in|fell)(?: \\w+){0,4} (?:on|people|someone|workers|trapped|inside|with)|_${who} (?:\\w+ ){0,2}(?:fell|fallen|falling|jumped|swept) (?:\\w+ ){0,2}(?:into|in|onto|down|through|off|away|from|out) (?:the |a |an )?(?:\\w+ )?(?:river|lake|pool|pond|water|canal|sea|well|hole|manhole|tracks?|flood|current|ice|stairs|roof|window|balcony|ladder|scaffold(?:ing)?|floor|cliff|bridge|building|tree|bed)_`,
        '_flood(?:ing)?_ (?:\\w+ ){0,4}(?:rising|trapped|waist|chest|roof|stranded)|_water (?:is )?(?:rising fast|up to (?:my|our|the) (?:waist|chest|neck))|_(?:live|power|downed|fallen) (?:\\w+ )?(?:wire|line|cable)s? (?:is |are |has |have )?(?:down|fallen|fell|on the (?:road|ground|street)|hanging|sparking)|_downed power|_(?:chemical|ammonia|chlorine|acid|toxic|fuel|petrol|gasoline) (?:\\w+ )?(?:leak|spill)',
        '_(?:send|call|need) (?:the |a )?(?:fire ?(?:brigade|department|fighters|service|truck|engine)|firefighters|rescue)_',
      ],
      mentioned: [
        '_fires?_|_explosions?_|_burning (?:building|house|car)|_landslide|_building collapse|_roof collapse',
      ],
    },
    medical: {
      happening: [
        '_(?:clutch\\w*|grab\\w*|held|holding) (?:his|her|my|their) (?:chest|heart)|_(?:is|started|having|was) seizing_|_(?:sprayed|threw|poured) (?:\\w+ )?acid|_acid attack|_fell over and|_(?:dad|mom|mum|father|mother|husband|wife) (?:\\w+ ){0,4}(?:fell over|keeled over|dropped to the floor)',
        '_lips? (?:are |is |turn\\w* )?(?:\\w+ )?(?:blue|purple)|_gurgling|_thrown off (?:the|a) (?:ladder|roof)',
        "_(?:swallow|drink|drunk|drank|eat|ate|eaten|inhal|got into|chew)\\w* (?:\\w+ ){0,6}(?:bleach|poison|pills?|pesticide|batter(?:y|ies)|detergent|medication|medicine|tablets|magnets?|coin|antifreeze|drain cleaner|cleaner|rat poison|gasoline|paint thinner|weed ?killer)_|_(?:isn'?t|not|aint|ain'?t|stopped) (?:really )?(?:breathin|breathing|movin|moving|respondin|responding)_|_(?:cold|blue) and (?:not|blue|stiff)|_foaming at|_turn(?:ing|ed)? (?:\\w+ )?(?:blue|purple|grey)_|_od'?(?:d|ed|ing)_|_stung (?:\\w+ ){0,6}(?:swelling|throat|breathe)|_throat (?:is )?(?:closing|swelling)",
        "_(?:face|mouth|side) (?:\\w+ ){0,3}(?:droop\\w*|sagging|crooked|numb|paraly[sz]ed)_|_speech (?:is |was )?(?:slurred|weird|garbled)|_(?:can'?t|cannot|not able to) (?:speak|talk|lift (?:\\w+ )?arm|see)_(?=.*(?:properly|suddenly|arm|face|stroke|sudden))|_electrocuted|_(?:head|leg|arm|face|neck|hand|stomach) (?:\\w+ ){0,3}(?:gushing|blood|sliced|ripped)|_blood_ (?:\\w+ ){0,3}(?:everywhere|floor|all over|stop)|_won'?t stop bleeding|_(?:having|feels?) (?:\\w+ )?contractions|_contractions (?:are )?(?:every|close)",
        "_(?:not|isn'?t|stopped|hardly|barely|struggling to|trouble|difficulty|no longer) breath(?:ing|e)_|_(?:can(?:no|')?t|can not|cannot|unable to|couldn'?t) breathe?_|_gasping_|_short(?:ness)? of breath_|_turn(?:ing|ed) (?:blue|purple)_|_no (?:pulse|heartbeat)_",
        "_unconscious_|_unresponsive_|_not (?:responding|conscious|moving|waking)|_(?:won'?t|will not|can'?t|doesn'?t|does not|isn'?t) (?:wake|waking|respond|responding|moving|move)(?: up)?_|_passed out_|_fainted_|_faint(?:ing)_|_los(?:t|ing) consciousness|_blacked out_|_collapsed_|_lying (?:motionless|on the (?:ground|floor|road|street|pavement|sidewalk))",
        '_(?:having|had|has|is having|think it is|think its|maybe|possible|suspected|like) (?:a |an )?(?:heart attack|stroke|seizure|cardiac arrest|fit|anaphyla|allergic reaction|asthma attack|miscarriage|overdose)|_heart (?:has )?stopped|_cardiac arrest|_seizure|_convuls|_anaphyla|_chest (?:pain|hurts|tight)|_face (?:is )?(?:drooping|droops)|_slurr(?:ed|ing)',
        `_bleed(?:ing|s)?_ (?:badly|heavily|a lot|out|profusely|to death|from|everywhere|and|all|severely)|_(?:is|are|am|still|keeps|was stabbed and|head is|leg is) bleeding_|_(?:lots|so much|a lot|pool|losing) of blood|_losing blood|_blood (?:is )?(?:everywhere|all over|gushing|pouring)|_covered in blood|_vomiting blood|_cough(?:ing|s|ed) up blood`,
        '_chok(?:ing|es|ed)_(?! point)|_drown(?:ing|ed|s)_|_electrocuted_|_electric shock|_overdos(?:e|ed|ing)_|_(?:swallowed|drank|took|ate|ingested|taken|swallowing) (?:\\w+ ){0,6}(?:bleach|poison|pills|pesticide|battery|detergent|medication|coin|antifreeze|mushrooms?)|_poisoned_|_(?:carbon monoxide|food|alcohol) poisoning|_heat ?stroke',
        "_(?:badly|seriously|severely|critically|gravely) (?:hurt|injured|burn(?:ed|t)|wounded)|_(?:injured|wounded|hurt) (?:people|person|man|woman|badly)|_(?:people|person|man|woman|someone|worker|child|driver) (?:is |are |has been |was |got )?(?:injured|wounded|hurt|dead|dying|down)_|_(?:is|are|am|was) (?:\\w+ )?(?:injured|dying|wounded)_|_(?:broke|broken|fractured|lost|cut off|severed|crushed) (?:his|her|my|their|a|the) (?:\\w+ )?(?:leg|arm|neck|back|hip|skull|finger|hand|foot)|_can(?:no|')?t (?:move|feel|get up|stand up)_",
        "_(?:in|going into) labou?r_|_water(?:s)? (?:has |have |just )?(?:broke|broken)|_giving birth|_baby is coming|_(?:need|send|call|get) (?:us |me )?(?:an )?(?:ambulance|paramedics?|doctor (?:now|quick|immediately)|medical help)_|_ambulance (?:hasn'?t|has not|still not|never|is not) (?:come|arrived|here)|_bitten by (?:a )?(?:\\w+ )?(?:snake|viper|cobra)|_(?:snake|dog) (?:is )?(?:bit|attacking|mauling)|_(?:mauled|attacked) by (?:a )?(?:\\w+ )?dogs?_|_medical emergency_|_life[- ]threatening",
      ],
      mentioned: ['_heart attacks?_|_strokes?_(?! of)|_overdoses?_|_drownings?_|_emergency medical_'],
    },
    'self-harm': {
      always: [
        '_(?:rope|noose|blade|gun|pills) (?:is |are )?(?:ready|in my hand|here|tied)|_have (?:a |the )?(?:rope|noose|pills|blade) ready|_take care of my (?:dog|cat|kids|mom|children)_(?! while)',
        '_by the time you read this|_(?:written|wrote|left) (?:my |a |the )?(?:goodbye |suicide )?(?:letters?|notes?)_.*_(?:gone|goodbye|sorry)',
        "_(?:better off|happier|better|fine) (?:if i (?:was|were|am|wasn'?t|weren'?t)|without me|when i'?m|once i'?m)|_if i (?:was|were|just) (?:gone|dead|disappeared)_|_(?:won'?t|will not|wont) be (?:here|around|alive) (?:tomorrow|anymore|any more|much longer|when)_|_this is (?:my )?(?:goodbye|last (?:message|text))|_(?:sleep|go to sleep) (?:forever|and (?:never|not) wake)|_never wake up_|_tired of (?:living|life|being alive)|_no point (?:in )?(?:living|going on|in life|being here)|_wish i (?:was|were) (?:dead|never born|gone)|_(?:wanna|wana|want 2|want too) die_|_kms_|_unalive_|_ending (?:it|my life)(?: all)?_|_end it (?:all|tonight|now|here)_|_(?:took|taken|swallowed|swallow) (?:\\w+ )?(?:all|a whole|the whole|the entire|a bunch of|a bottle of|too many) (?:of )?(?:my |the |these |his |her )?(?:\\w+ )?(?:pills|meds|medication|tablets|bottle)|_standing on the (?:bridge|roof|edge|ledge)_|_jump off_ (?:the|this) (?:bridge|roof|building)|_goodbye (?:all|mom|mum|to everyone|my friends)",
        "_(?:kill|hurt|harm|hang|shoot|cut) (?:myself|himself|herself|themselves|themself)_|_killing (?:myself|himself|herself)|_(?:want|wants|wish|going|ready|gonna|wanna|plan|planning|decided) (?:to )?(?:die|end (?:it all|it|my life|his life|her life)|be dead|kill my|jump off|take my (?:own )?life)|_end (?:my|his|her) (?:own )?life|_(?:don'?t|do not|no longer|doesn'?t) want(?:s)? to (?:live|be alive|exist|wake up)|_no reason to live|_(?:better off|would be better) (?:dead|without me)|_take (?:my|his|her) own life|_suicidal_|_(?:can'?t|cannot) (?:go on|live) (?:living |any ?more|like this)|_(?:i am|i'm|im|he is|she is|he's|she's|is) (?:going to |about to |gonna |threatening to )?(?:commit(?:ting)? suicide|jump(?:ing)? (?:off|from)|cut(?:ting)? (?:my|his|her) wrists?|hang(?:ing)?)|_self[- ]harm(?:ing)?_ (?:again|now|tonight)|_goodbye (?:world|everyone)|_suicide note",
      ],
      happening: [
        `_(?:threatening|trying|attempt(?:ed|ing)?|wants|about|going|tried) (?:to )?(?:commit )?(?:suicide|jump|hang)|_attempted suicide|_(?:standing|sitting|climbed|is) (?:up )?(?:on|over) the (?:ledge|railing|edge of|roof edge|bridge rail)|_on the (?:ledge|roof|bridge) (?:and |about |going |threatening )|_slit(?:ting)? (?:\\w+ )?wrist|_cut(?:ting)? (?:my|his|her) wrists?`,
      ],
      mentioned: ['_suicide_'],
    },
    'domestic-violence': {
      always: [
        "_(?:he|she|my \\w+) (?:\\w+ ){0,3}(?:threatens?|threatening|swore|going) to (?:kill|hurt|beat|burn) (?:me|us|the kids|my)_|_scared (?:that )?(?:he|she|my \\w+) (?:will|is going to|might|'ll) (?:kill|hurt|beat)|_afraid (?:of my (?:husband|boyfriend|partner|father|dad|ex)_|to go home)|_(?:he|she) (?:\\w+ )?(?:choked|punched|beat|kicked|hit) me_|_hits me_|_beats me_|_put his hands (?:around|on) my (?:neck|throat)",
        `_${partner} (?:is |has |keeps |just |was |always |still |started |who )?(?:\\w+ )?(?:beat(?:s|ing|en)?|hit(?:s|ting)?|punch(?:es|ing|ed)?|kick(?:s|ing|ed)?|chok(?:es|ing|ed)|strangl(?:es|ing|ed)|slap(?:s|ping|ped)|abus(?:es|ing|ed)|attack(?:s|ing|ed)|hurt(?:s|ing)|threaten(?:s|ing|ed)) (?:to (?:kill|hurt|beat) )?(?:me|her|him|us|my|our|the)_|_(?:abused|beaten|hit|attacked|threatened|strangled|choked) by (?:my|her|his) ${partner}_|_(?:he|she) (?:is |keeps |always |just )?(?:beat(?:s|ing)|hit(?:s|ting)?|punch(?:es|ing|ed)|chok(?:es|ing|ed)|strangl(?:es|ing|ed)) (?:me|my|her|him|the kids|us)_|_(?:beats|hits|beating|hitting) (?:his|her) (?:wife|husband|kids|children|girlfriend|child|son|daughter|mother)`,
      ],
      happening: [
        `_(?:won'?t|not|doesn'?t|will not) (?:let|letting|allow) me (?:leave|go|out)|_locked (?:me|us|myself) in|_hiding (?:in|from) (?:the |my )?(?:bathroom|closet|husband|him|room|boyfriend)|_(?:screaming|crying|yelling|shouting) for help|_hear (?:\\w+ ){0,3}(?:screaming|being beaten|crying for help)|_domestic (?:violence|abuse|dispute) (?:happening|going on|next door|in progress|right)|_(?:victim of|suffering) domestic`,
      ],
      mentioned: ['_domestic (?:violence|abuse)_'],
    },
    child: {
      happening: [
        '_(?:my|our) (?:\\w+ ){0,2}(?:brother|sister|sibling|cousin|mother|grandma|grandpa) (?:\\w+ ){0,2}(?:vanished|disappeared|went missing|got lost|is missing|is gone)',
        "_(?:drag(?:ged|ging)?|pull(?:ed|ing)?|forc(?:ed|ing)|shov(?:ed|ing)|push(?:ed|ing)?|threw|grab(?:bed)?|bundled?|drag) (?:\\w+ ){0,3}(?:girl|boy|woman|man|kid|child|lady|someone|her|him|me) (?:\\w+ )?(?:in|into|inside) (?:a|the|his|their) (?:\\w+ )?(?:van|car|truck|vehicle|trunk|suv)_|_(?:my|our) (?:\\w+[- ]){0,4}(?:old|son|daughter|kid|child|girl|boy) (?:\\w+ ){0,3}(?:wandered off|vanished|hasn'?t come home|didn'?t come home|not come home|never came home|can'?t be found|is nowhere)_|_can'?t find (?:my|our) (?:\\w+[- ]){0,4}(?:old|son|daughter|kid|child|girl|boy|toddler)_",
        `_(?:my|our|the|a|little|small|\\w+'s) (?:\\w+[- ]){0,3}${child} (?:\\w+ ){0,3}(?:is |are |has |have |went |gone |got )?(?:been )?(?:missing|lost|disappeared|kidnapped|abducted|taken|run away)_(?! (?:his|her|the|their|a|my))|_(?:lost|missing|can'?t find|cannot find|kidnapped|abducted|took|taken|snatched|grabbed) (?:my|our|a|the|her|his) (?:\\w+ ){0,2}(?:${child}|mother|grandmother|grandfather|father)_(?!'s )|_missing (?:child|kid|boy|girl|person|toddler|baby)_|_${child} (?:\\w+ ){0,3}(?:locked|trapped|stuck|left alone|alone) (?:\\w+ )?(?:in|inside|on|at) |_locked (?:in|inside) (?:the|a|my|our) (?:\\w+ )?(?:car|room|house)_|_(?:abandoned|found a) (?:\\w+ )?(?:baby|newborn|infant)|_${child} (?:is |are |being |was )+(?:\\w+ )?(?:beaten|abused|hit|molested|attacked|hurt|kidnapped)_|_(?:beating|hitting|abusing|molesting|hurting|attacking) (?:a|the|his|her|their|my|that) (?:\\w+ )?${child}_|_(?:my|grandmother|grandfather|elderly \\w+) (?:\\w+ ){0,3}(?:with (?:dementia|alzheimer'?s?) )(?:\\w+ ){0,3}(?:missing|lost|gone|wandered)|_(?:father|mother|grandma|grandpa|grandmother|grandfather) (?:is|has gone|went) missing`,
      ],
      mentioned: ['_child abuse_'],
    },
    crime: {
      always: [
        '_(?:going|wants?|threatening|threatened|trying|tried|gonna|says he will|said he would) (?:to )?(?:kill|shoot|stab|murder|rape) (?:me|us|him|her|them|my|everyone|people|someone)|_(?:is|are) (?:killing|stabbing|shooting|raping) |_active shooter',
      ],
      happening: [
        '_shots? fired_|_gun ?shots?_|_(?:been |is |are |keeps? )?tailing (?:me|us|her|my)|_(?:comes|came|gets) into my (?:room|bed) (?:\\w+ ){0,3}(?:touch\\w*|night)',
        '_(?:outside|at|behind) (?:my|our) (?:door|window|house) with a_|_(?:guy|man|men|car|someone|dude|stranger|he|they|weirdo|creep) (?:\\w+ ){0,5}(?:follow(?:ing|s|ed)?|stalk(?:ing|s)?|chas(?:ing|es|ed)) (?:me|us|her|my daughter)_|_(?:man|guy|someone|somebody|burglar|they|he) (?:\\w+ ){0,4}(?:in|inside) (?:my|our|the) (?:house|home|apartment|flat|basement|garage)_ (?:right|now|i|and)|_(?:kicking|banging|smashing|breaking) (?:\\w+ ){0,2}(?:in |down )?(?:my|our|the) (?:door|window)|_hiding (?:in|under) (?:the |my )?(?:closet|bathroom|bed|attic|wardrobe)',
        `_(?:with|has|have|had|holding|waving|carrying|got|pulled|swinging|armed with) (?:a |an |out a )?(?:\\w+ ){0,2}(?:knife|knives|gun|pistol|rifle|machete|axe|weapon|hammer|bat)_|_at (?:knife|gun)[- ]?point|_armed (?:man|men|robber|person)|_stabb(?:ed|ing)_|_gun ?(?:shots?|fire|man)_|_shots? (?:were |was |being |are )?fired|_shoot(?:ing|er)_ (?:at|people|in|outside|on|near|right)|_(?:shot|stabbed|slashed|murdered) (?:by|in|at|my|him|her|someone|people|a )|_was (?:shot|murdered)|_dead body`,
        `_(?:being|was|been|were|got|am|is|are|just got|just been) (?:\\w+ )?(?:robbed|mugged|attacked|assaulted|beaten(?: up)?|kidnapped|raped|molested|followed|stalked|held hostage|threatened|burgled|jumped|groped|harassed by a)_|_robb(?:ery|ed|ing)_|_mugg(?:ed|ing)_|_kidnapp(?:ed|ing)_|_hostages?_|_(?:follow|stalk)(?:ing|s|ed) me_|_raped?_|_sexually assaulted|_attack(?:ing|ed)_ (?:me|a |my|him|her|people|someone|us)|_assault(?:ing|ed)_|_beat(?:ing|en)? (?:up|me|him|her|a |someone|people)`,
        `_(?:burglar|intruder|thief|thieves|robber|stranger|someone|somebody|a man|men|he|they)s? (?:\\w+ ){0,3}(?:broke|breaking|broken|climb(?:ing|ed)|forc(?:ing|ed)) (?:\\w+ )?(?:in|into|down|through|my|our|the)_|_break(?:ing)? into (?:my|our|the|a)|_breaking in_|_broke(?:n)? into (?:my|our|the|a)|_(?:burglar|intruder|thief|robber|stranger)s? (?:is |are )?(?:in|inside|at|on|still)|_trying to (?:get in|break|enter|open my door)|_(?:fighting|fight|brawl|riot) (?:with|outside|in|at|on|right|is|between|has|broke)|_there(?:'s| is) (?:a )?(?:fight|brawl|riot|robbery|shooting|burglary|bomb|dead)|_(?:held|locked|kept) (?:against|captive|prisoner|hostage)|_human traffick|_forced to work|_(?:planted|found|left|have|is) a bomb|_bomb (?:threat|in|at|under)|_arson`,
      ],
      mentioned: ['_knife_|_guns?_|_burglary_|_stabbings?_|_murder_|_robbery_|_hostage_'],
    },
    traffic: {
      happening: [
        `_(?:car|traffic|road|truck|bus|train|bike|motorcycle|motorbike|serious|bad|terrible|big|major|head-on) (?:accident|crash|collision|pile-?up|wreck)_|_(?:hit|struck|run over|knocked (?:down|over)|ran over|crushed) by (?:a |an |the )?(?:\\w+ )?(?:car|bus|truck|lorry|van|train|motorcycle|motorbike|scooter|taxi|vehicle|driver|tram|bike)|_(?:car|bus|truck|lorry|van|vehicle|driver|motorbike|motorcycle|train|tram)s? (?:has |have |just |is |was )?(?:crashed|hit (?:a |the |my |an |two |some|by)|collided|overturned|flipped|rolled over|ran over|plowed|ploughed|rammed)|_hit[- ]and[- ]run_|_accident with (?:injur|people|casualt)|_someone (?:has been |was |got )?(?:run over|hit)_`,
      ],
      mentioned: ['_car crash(?:es)?_|_accidents?_ with'],
    },
    help: {
      always: [
        '_help me_(?:[,!]|$| please| now| he | she | they )|_please help(?:,|!| us|!!)? (?:he|she|they|someone|there)|_save (?:me|us|him|her)_(?! (?:time|money|some|a ))|_help!',
      ],
    },
  },
  ...enGuards,
};
