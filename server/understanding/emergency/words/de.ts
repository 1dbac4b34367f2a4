/** Danger in German. Umlauts are often left off or written out, so they are not told apart. */
import type { DangerWords } from '../danger-words';

const near =
  '(?:mann|frau|freund|freundin|ex|vater|papa|mutter|mama|stiefvater|sohn|bruder|partner|nachbar|er|sie)';
const child = '(?:kind|kinder|sohn|tochter|baby|junge|madchen|enkel|enkelin|saugling|kleine[rn]?)';

export const de: DangerWords = {
  script: /\p{sc=Latin}/u,
  marks: 'dropped',
  signs: {
    fire: {
      happening: [
        '_(?:decke|wand|bett|sofa|kabel|steckdose|mull\\w*|tonne|baum|herd|ofen|kleidung|matratze) (?:\\w+ )?brennt_|_uberall (?:ist )?rauch',
        '_(?:es|haus|wohnung|kuche|keller|auto|dach|balkon|garage|wald|bus|zimmer|treppenhaus|scheune|pfanne) (?:\\w+ ){0,2}brennt_|_brennt (?:es|gerade|die|das|der|mein|unser|im|in|lichterloh)_|_(?:in|steht in|stehen in) flammen|_flammen (?:schlagen|kommen|aus|sind)|_feuer (?:im|in|auf|bei|gefangen|ausgebrochen|breitet)|_es gibt (?:ein )?feuer|_(?:wohnungs|haus|zimmer|keller|gross|wald|kuchen|dachstuhl)brand_|_brand (?:im|in|ausgebrochen)|_(?:dichter|schwarzer|starker|viel) rauch|_rauch (?:kommt|steigt|dringt|im|aus)|_qualmt|_verraucht|_gasgeruch|_riecht (?:\\w+ ){0,4}nach (?:gas|rauch|verbrannt\\w*)|_gas (?:stromt|tritt)|_gasleck|_gas ?leitung (?:\\w+ ){0,3}(?:beschadigt|gerissen|getroffen)|_explodiert|_explosion_|_detonation',
        '_eingestur?zt|_sturzt (?:\\w+ )?ein_|_(?:verschuttet|eingeklemmt|eingeschlossen|eingesperrt|gefangen)_|_(?:stecken|stecke|steckt|sitzen|hangen|feststecken) (?:\\w+ ){0,4}(?:im|in dem|in einem) (?:aufzug|lift|fahrstuhl)|_(?:aufzug|fahrstuhl|lift) (?:\\w+ ){0,3}(?:stecken|steckt|fest|festsitzen)|_liegen darunter|_ins (?:wasser|eis) (?:gefallen|gesturzt|eingebrochen)|_(?:in den|in die|in einen) (?:fluss|see|kanal|brunnen|schacht|bach|teich|rhein|grube) (?:gefallen|gesturzt|gesprungen|gerutscht)|_weggespult|_mitgerissen|_(?:strom|hochspannungs)(?:leitung|kabel) (?:\\w+ ){0,4}(?:liegt|gerissen|funken|auf|hangt)|_spruht funken|_wasser (?:\\w+ ){0,3}(?:brust|hals|hufte|steigt)|_(?:erdrutsch|lawine|murengang|schlammlawine)_|_(?:chlor|ammoniak|saure|chemikalien?|giftgas|giftiges gas)_ (?:\\w+ ){0,3}(?:aus|tritt|ausgetreten|ausgelaufen|entwich\\w*|leck)|_(?:schickt|ruft|rufen sie|brauchen) (?:\\w+ )?feuerwehr',
      ],
      mentioned: ['_grossbrande?_|_explosionen?_'],
    },
    medical: {
      happening: [
        '_(?:atmet|atme|atmen) (?:\\w+ )?(?:nicht|kaum|nicht mehr|schwer)_|_keine luft|_(?:bekommt|kriegt|kriege|bekomme) (?:\\w+ )?keine luft|_(?:bewusstlos|ohnmachtig|nicht ansprechbar|reglos|leblos)\\w*|_(?:reagiert|ruhrt sich|bewegt sich|wacht) (?:\\w+ )?(?:nicht|nicht mehr)_|_(?:umgekippt|umgefallen|zusammengebrochen|kollabiert)_|_kippt um_|_herz(?:infarkt|stillstand|anfall|attacke)|_schlaganfall|_krampf(?:anfall|t)_|_epileptisch\\w* anfall|_kein(?:en)? puls|_(?:mundwinkel|gesicht) (?:\\w+ )?(?:hangt|schief)|_(?:kann|spricht) (?:\\w+ ){0,2}(?:nicht mehr|nur undeutlich|undeutlich) ?(?:sprechen|reden)?|_gelahmt_|_taub_ (?:\\w+ )?(?:arm|seite)|_blutet|_(?:viel|uberall|voller) blut|_verblut|_blut (?:uberall|spritzt)|_erstickt|_verschluckt|_ertrink|_ertrunken|_am ertrinken|_stromschlag|_uberdosis|_vergiftet_|_vergiftung_',
        '_(?:getrunken|verschluckt|gegessen|geschluckt|genommen)_(?<=(?:reiniger|gift|tabletten|pillen|bleiche|batterie|munze|frostschutz|waschmittel|rattengift|chlor)(?: \\w+){0,3} \\w+)|_schwer verletzt|_(?:verletzte|verletzter|tote|schwerverletzte)_ (?:\\w+ )?(?:auf|am|liegt|liegen|im|hier)|_(?:aus dem|vom|von der|von einem|aus einem) (?:\\w+ )?(?:fenster|dach|balkon|gerust|leiter|baum|stock|treppe) (?:gefallen|gesturzt|gesprungen)|_wehen_|_fruchtblase|_baby kommt|_geburt (?:hat|geht|beginnt)|_(?:brauche|brauchen|schickt|ruft|rufen sie) (?:\\w+ ){0,2}(?:krankenwagen|notarzt|rettungswagen|rettung)|_notarzt_ (?:schnell|bitte)|_brustschmerz|_schmerzen in der brust|_stirbt_|_liegt im sterben|_lebensgefahr|_(?:schlange|hund) (?:\\w+ )?(?:gebissen|angegriffen)|_allergischer schock|_lauft blau an|_ganz blau',
      ],
      mentioned: ['_herzinfarkte?_|_schlaganfalle?_'],
    },
    'self-harm': {
      always: [
        '_(?:strick|messer|tabletten) (?:ist|liegt|liegen|sind) (?:schon )?bereit|_kummert euch um (?:mein|meine|meinen)',
        '_(?:will|mochte|kann|mag|wollte) (?:\\w+ ){0,2}nicht mehr (?:leben|da sein|aufwachen|weiterleben|weitermachen)|_(?:will|mochte|werde|wollte) (?:\\w+ ){0,2}sterben_|_(?:mich|sich) (?:jetzt |selbst |heute )?(?:umbringen|umzubringen|erhangen|aufhangen|erschiessen|toten|vor (?:den|einen) zug)|_bring(?:e)? mich um|_(?:mir|sich) das leben nehmen|_selbstmord (?:begehen|machen|gefahrdet)|_leben beenden|_schluss machen mit (?:dem|meinem) leben|_lebensmude|_suizidgedanken|_abschiedsbrief|_(?:ohne mich|ohne mich ware) (?:\\w+ ){0,3}besser|_spring(?:e|t)? (?:\\w+ ){0,2}(?:von der|vom|runter|von dem)|_pulsadern|_(?:tabletten|pillen)_ (?:\\w+ ){0,2}(?:genommen|geschluckt)|_lebt wohl|_macht\\w* keinen sinn mehr zu leben',
      ],
      happening: [
        '_(?:steht|sitzt|stehe|sitze) (?:\\w+ ){0,2}(?:auf dem dach|auf der brucke|am gelander|auf den gleisen)',
      ],
      mentioned: ['_selbstmord_|_suizid_'],
    },
    'domestic-violence': {
      always: [
        '_(?:freund|mann|ex|vater) hat mich (?:\\w+ )?(?:eingesperrt|eingeschlossen|geschlagen|gewurgt)',
        `_(?:mein|meine|ihr|der|unser)?_ ?${near} (?:\\w+ ){0,3}(?:schlagt|verprugelt|wurgt|tritt|misshandelt|bedroht|schlug|prugelt) (?:\\w+ )?(?:mich|uns|sie|mutter|mama|die|meine|seine)|_hat (?:mich|sie|uns) (?:\\w+ ){0,3}(?:geschlagen|verprugelt|gewurgt|getreten)|_(?:schlagt|verprugelt|wurgt) (?:mich|seine (?:frau|kinder|freundin)|ihre kinder|die kinder)|_angst,? dass er mich|_(?:schlagt|wurgt|bedroht) mich`,
      ],
      happening: [
        '_(?:hilferufe|hilfeschreie|schreit um hilfe|schreie aus)_|_lasst mich nicht (?:raus|gehen)|_sperrt mich ein',
      ],
      mentioned: ['_hausliche gewalt_'],
    },
    child: {
      happening: [
        '_(?:bruder|schwester|cousin|mutter|vater) (?:\\w+ ){0,4}verschwunden',
        `_${child}_(?:,? \\w+){0,5},? (?:ist |sind |wird )?(?:seit \\w+ \\w+ )?(?:verschwunden|vermisst|weg|entfuhrt|verloren gegangen|weggelaufen|nicht nach hause gekommen|nicht mehr da)_|_(?:finde|finden|vermisse|vermissen) (?:\\w+ ){0,2}${child}_ ?(?:nicht)?|_${child} (?:\\w+ ){0,3}(?:ins auto gezerrt|mitgenommen|eingesperrt|eingeschlossen)|_entfuhrt|_ins auto gezerrt|_in (?:ein|das|einen) (?:auto|lieferwagen|transporter) gezerrt`,
      ],
    },
    crime: {
      always: [
        '_(?:bringt|will|droht) (?:\\w+ ){0,3}(?:mich|uns|sie|ihn) (?:um|umzubringen|umbringen|zu toten)_',
      ],
      happening: [
        '_mit (?:\\w+ )?(?:messer|pistole|axt|waffe|machete|gewehr)_',
        '_(?:mit (?:einem|nem)|hat ein|zieht ein|schwingt ein) (?:\\w+ )?(?:messer|pistole|gewehr|axt|waffe|machete|schlagstock)_|_(?:mit einer|hat eine) (?:pistole|axt|waffe|machete)_|_bewaffnet|_messerstich|_niedergestochen|_sticht (?:auf|um)|_schuss(?:e)?_ (?:gehort|fallen|gefallen|auf)|_schiesst|_(?:uberfallen|ausgeraubt|angegriffen|vergewaltigt|belastigt|bedroht|verfolgt|zusammengeschlagen|gewurgt|gestalkt)_|_uberfall (?:auf|in|im)|_verfolgt (?:mich|uns|sie)|_(?:lauft|folgt|geht|fahrt) (?:mir|uns) (?:\\w+ )*?(?:nach|hinterher|seit)|_folgt mir_|_(?:einbrecher|dieb|rauber|fremder)_ (?:\\w+ ){0,3}(?:im|in|haus|wohnung|da|ist|versucht)|_bricht (?:\\w+ ){0,3}ein_|_(?:bricht|brechen) (?:\\w+ ){0,2}(?:bei|in)|_tur (?:auf)?(?:zubrechen|aufbrechen|einzutreten|eintreten)|_(?:schlagerei|amoklauf|geiselnahme|geiseln?|messerstecherei)_|_prugeln sich|_bombe_|_leiche_',
      ],
      mentioned: ['_raububerfall_|_messerangriff_'],
    },
    traffic: {
      happening: [
        '_(?:schwerer|schlimmer|verkehrs|auto|bus|motorrad) ?unfall_|_unfall (?:auf|mit|an|bei|in|passiert)|_(?:angefahren|uberfahren|zusammengestossen|uberschlagen|frontal)_|_(?:gegen (?:einen|den)|in (?:eine|die|einen)) (?:\\w+ )?(?:baum|menschen\\w*|haus|menge|laterne) (?:gefahren|gekracht|gerast)',
      ],
    },
    help: { always: ['_hilfe_(?:[!,]|$)|_helft mir|_hilf mir_(?:[!,]|$)|_rettet'] },
  },
  names: [
    '_stra\\w+ ist lebensgefahrlich|_lebensgefahrlich\\w* (?:strasse|kreuzung|weg)',
    '_(?:brandschutz|feuerwehr|feuerlosch|brandmelde|rauchmelder|feueralarm|feuertreppe|feuerversicherung|brandversicherung|feuerwerk|lagerfeuer|feuerzeug|notausgang)\\w*|_freiwillige feuerwehr|_(?:brennende|brennt) (?:mir )?(?:die |eine )?(?:frage|seele|nageln)\\w*|_gas(?:rechnung|zahler|preis|heizung|anbieter|tarif)\\w*|_krankenwagen (?:kostet|kosten|gebuhr)',
    '_(?:wenn|falls|im falle|konnte|konnten|damit|gefahr|risiko|verhindern|vermeiden|vorbeugen|angst vor|gegen|schild|warn\\w*|fast|beinahe) (?:\\w+ ){0,6}(?:brand|brande|brennt|feuer|unfall|unfalle|explosion|explodiert|ertrink\\w*|verletzt|einsturz\\w*|selbstmord|stirbt|uberfahren)_|_(?:kein|keine|ohne) (?:\\w+ )?(?:brand|feuer|verletzte|unfall|explosion)_|_fehlalarm|_(?:sterbe|verhunger|tot) (?:\\w+ )?(?:vor|gelacht)(?: \\w+)?|_(?:ist|wie|reinster) (?:ein )?(?:raub|raububerfall|gefangnis|wucher)|_(?:steck|steh)\\w* (?:\\w+ )?im stau|_preisexplosion|_mieten explodier\\w*|_nur ein scherz',
  ],
  elsewhere: [
    '_(?:letzt|vorig|vergangen)\\w+ (?:jahr|monat|woche|sommer|winter|mal|herbst|fruhling)\\w*|_vor (?:\\w+ ){1,3}(?:jahren?|monaten?|wochen?|tagen?)|_(?:19|20)[0-9]{2}_|_fruher_|_damals|_vorgestern|_immer wieder|_standig_|_jeden (?:tag|abend|monat)|_jede (?:nacht|woche)|_oft_|_haufig|_regelmassig|_im (?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)_',
    '_ubung\\w*|_\\w+ubung_|_film\\w*_|_serie_|_roman_|_buch_|_traum\\w*_|_videospiel|_museum|_theater|_lied_|_nachrichten_|_fernsehen|_zeitung|_geloscht_|_unter kontrolle|_gelost_|_festgenommen|_nach dem (?:\\w+ )?(?:brand|unfall|infarkt|schlaganfall|einbruch|uberfall)|_versicherung|_entschadig|_gericht_|_anwalt|_schadenersatz|_reha_|_rente_|_beerdigung|_behindert|_anzeige_',
  ],
  now: ['_jetzt_|_gerade_|_im moment|_sofort_|_schnell_|_dringend_|_noch (?:drin|da|drinnen|immer drin)'],
  topics: [
    '_wie (?:kann|beantrage|bekomme|melde|verhalte|lange|viel)|_wo (?:kann|gibt|finde|ist|bekomme)|_wann_|_was kostet|_welche_|_(?:antrag|beantragen|genehmigung|bescheinigung|gebuhr|kosten|rechnung|forderung|frage|auskunft|beratung|kurs|schulung|kampagne|vorbeugung|pravention|gesetz|vorschrift|norm|inspektion|statistik|bericht|vorschlag|ehrenamt|stelle|termin|offnungszeiten|anmeldung|beschwerde|nummer|schild|verein)\\w*_',
  ],
};
