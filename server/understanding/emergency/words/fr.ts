/** Danger in French. Accents are often left off, so they are not told apart. */
import type { DangerWords } from '../danger-words';

export const fr: DangerWords = {
  script: /\p{sc=Latin}/u,
  marks: 'dropped',
  signs: {
    fire: {
      happening: [
        "_(?:cable|fil|ligne|poteau)s? (?:\\w+ ){0,3}(?:tombe|arrache|par terre|au sol|pend)\\w*|_etincelles?_|_fuite (?:de |d')?(?:\\w+ )?(?:chlore|ammoniac|acide|essence|toxique|chimique)\\w*|_(?:nuage|vapeurs?|produit) (?:toxique|chimique)s?_|_(?:gens|enfants|personnes|monde) (?:\\w+ ){0,2}(?:tousse|vomiss|evanouiss)\\w*|_(?:glissement de terrain|coulee de boue|avalanche)_|_(?:emporte|balaye)e?s? par (?:le|la|les|l')|_l'eau (?:monte|arrive|est)|_(?:ascenseur) (?:\\w+ ){0,4}(?:bloque|arrete|coince)e? (?:\\w+ ){0,4}(?:dedans|a l'interieur|avec|personne)|_ca (?:brule|crame|flambe)_|_tout (?:brule|crame)",
        "_il y a (?:le|du|un) feu_|_(?:le|un) feu (?:a pris|prend|se propage|dans|est|s'est|au|chez)|_(?:a|en|est en|sont en) (?:feu|flammes)_|_prend(?:re)? feu|_a pris feu|_au feu_|_(?:brule|brulent|est en train de bruler)_|_(?:un|grave|gros|l'|d')? ?incendie (?:dans|au|a|est|s'est|vient|chez|en cours|se|ravage|de (?:foret|maison|voiture|la|l'))|_il y a un incendie|_(?:maison|immeuble|appartement|voiture|cuisine|batiment|foret) (?:est )?en (?:feu|flammes)|_en train de bruler",
        "_(?:fumee|fumees) (?:noire|epaisse|sort|partout|dans)|_(?:beaucoup|plein) de fumee|_(?:odeur|sent|fuite)s? (?:forte |tres forte )?(?:de |le |du )?gaz_|_(?:ca|cela) (?:sent|pue) (?:\\w+ ){0,3}(?:le )?(?:gaz|brule)|_fuite de (?:gaz|produit)|_explos(?:ion|e)_|_a explose|_(?:coince|bloque|prisonnier|enferme|piege|pris au piege|enseveli)e?s? (?:dans|sous|par|a l'interieur|au)|_(?:effondre|ecroule)e?s?_|_inondation.*(?:monte|coince|bloque)|_tombee?s? (?:a l'eau|dans (?:la|le|l'|un|une) ?(?:riviere|fleuve|puits|lac|eau|canal|piscine|trou))|_cables? (?:electrique)?s? ?(?:tombe|arrache|au sol)|_(?:appelez|envoyez|besoin des?) (?:les )?(?:pompiers|secours)",
      ],
      mentioned: ['_incendies?_|_feu_ (?:de|chez)|_explosions?_'],
    },
    medical: {
      happening: [
        '_(?:tenu|tient|tenait) (?:la |sa |le )?(?:poitrine|coeur)',
        '_mousse (?:a|dans) la bouche|_fait une crise',
        '_(?:bouche|visage|levre) (?:\\w+ )?(?:de travers|tordue?|deformee?|paralysee?|qui tombe)|_(?:peut|arrive|sait|parle) (?:plus|pas) (?:a )?(?:parler|bouger|lever|marcher)_|_paralys|_(?:tout|toute) (?:bleue?|blanche?|violette?)_|_contractions_|_tete du bebe|_(?:bu|avale|mange|ingere) (?:\\w+ ){0,4}(?:javel|deboucheur|poison|detergent|lessive|mort[- ]aux[- ]rats|pile|aimant|alcool|somniferes)|_(?:plus|pas) de pouls|_(?:du|plein de|beaucoup de) sang (?:partout|par terre)|_pisse le sang',
        "_(?:ne|n'arrive (?:pas|plus) a|peut (?:pas|plus)|n'arrive|plus|mal a|difficulte a|du mal a) (?:\\w+ ){0,3}respir|_respire (?:plus|pas|mal|difficilement)|_(?:ne )?respire(?:nt)? (?:plus|pas)|_inconscient|_sans connaissance|_(?:perdu|perd) connaissance|_evanoui|_(?:ne|n') ?(?:\\w+ )?(?:reagit|repond|bouge|se reveille) (?:plus|pas)|_s'est (?:effondree?|ecroulee?)|_malaise|_(?:crise|attaque|arret) cardiaque|_infarctus|_(?:fait|a fait|fait un|a eu un|un) (?:un )?(?:avc|malaise)|_convuls|_crise d'(?:epilepsie|asthme)",
        "_(?:saigne|saignent|perd (?:beaucoup de |du )sang|hemorragie|plein de sang|couvert de sang|dans le sang|mare de sang)|_s'etouffe|_s'est etouffe|_etouffe_|_(?:se noie|noyade|s'est noye|en train de se noyer|se noyer)|_electrocut|_overdose|_a avale (?:\\w+ ){0,4}(?:medicaments|javel|poison|pile|comprimes|piece)|_intoxi(?:que|cation)|_empoisonne|_(?:gravement|grievement|grave) blesse|_blesses?(?:e|es)? (?:grave|par|dans|au|a la|et)|_(?:il y a|plusieurs|des|deux|trois) blesses|_tombee?s? (?:du|de la|de l'|d'un|d'une) (?:\\w+ )?(?:etage|toit|fenetre|balcon|echelle|echafaudage|escalier)|_(?:va|en train d'|est en train d') ?(?:accoucher)|_perdu(?:e)? les eaux|_perd les eaux|_envoyez (?:une )?ambulance|_besoin d'une ambulance|_douleur(?:s)? (?:\\w+ )?(?:a la |dans la )?poitrine|_mal a la poitrine|_va mourir|_en train de mourir|_urgence (?:vitale|medicale)|_mordue? par un(?:e)? (?:serpent|vipere|chien)",
      ],
      mentioned: ['_avc_|_crises? cardiaques?_|_noyades?_'],
    },
    'self-harm': {
      always: [
        '_(?:corde|lame) est prete|_occupez-vous de (?:mon|ma|mes)',
        "_adieu (?:a )?(?:tous|tout le monde|maman|la vie|les amis)|_(?:plus|pas) (?:la |de )?(?:force|raison) de (?:vivre|continuer)|_mieux sans moi|_(?:mon )?dernier message|_disparaitre (?:pour toujours|a jamais|pour de bon)|_(?:plus|jamais) me reveiller|_(?:veux|vais|envie d') ?en finir_|_avale (?:\\w+ ){0,4}(?:boite|plaquette|cachets|somniferes)|_marre de (?:la vie|vivre)|_fatiguee? de vivre|_servir? a rien de vivre|_(?:suis|monte) sur le (?:pont|toit) (?:et|pour|prete?)|_(?:je vais )?me jeter",
        "_(?:veux|veut|vais|va|envie de|vouloir|pense a|voulait|songe a) (?:me |se |m'|s')?(?:suicider|mourir|tuer|en finir|sauter|pendre|jeter|mutiler)_|_(?:me|se) (?:suicider|pendre)|_me tuer_|_en finir avec (?:la|ma) vie|_(?:plus|pas) envie de vivre|_ne veu[xt] plus vivre|_mettre fin a (?:mes|ses|ma) (?:jours|vie)|_idees? suicidaires|_(?:s'est|m'est|s'ouvre|ouvert) (?:ouvert )?les veines|_menace de (?:se suicider|sauter|se tuer)|_se jeter (?:du|de|par|sous)",
      ],
      mentioned: ['_suicides?_'],
    },
    'domestic-violence': {
      always: [
        "_(?:mari|conjoint|compagnon|copain|ex|pere|beau-pere|femme|mere|fils|frere|il|voisin) (?:\\w+ ){0,2}?(?:me|m'a|m'|nous|la|le|les|bat|frappe) ?(?:bat|frappe|cogne|etrangle|tabasse|battue?|frappee?|menace de (?:me )?(?:mort|tuer))|_(?:bat|frappe|tabasse|etrangle) (?:sa|son|ses) (?:femme|enfants?|fils|fille|mari|mere|compagne)|_battue? par (?:mon|son)|_victime de violences? conjugales?_(?! (?:comment|association))",
      ],
      mentioned: ['_violences? conjugales?_'],
    },
    child: {
      happening: [
        '_(?:frere|soeur|cousin|cousine) (?:\\w+ ){0,2}(?:disparu|perdu|introuvable)e?',
        "_(?:enfant|fils|fille|bebe|garcon|fillette|petit|mere|pere|grand-mere|grand-pere) (?:\\w+ ){0,4}(?:disparu|perdu|enleve|introuvable|kidnappe|enferme|a disparu)e?s?_|_(?:disparition|enlevement) d'(?:un |une )?enfant|_(?:je ne trouve plus|on a enleve|a enleve|j'ai perdu) (?:mon|ma|notre|un|le|la) (?:enfant|fils|fille|bebe|petit)|_bebe (?:abandonne|dans la voiture|enferme)|_(?:maltraite|bat|frappe) (?:un|son|l'|les) ?enfants?",
      ],
    },
    crime: {
      always: [
        '_(?:va|veut|menace de) (?:me|nous|la|le|les) (?:tuer|poignarder|violer)|_menace de (?:me |nous )?(?:tuer|mort)|_veut me tuer',
      ],
      happening: [
        '_coups de feu|_tire(?:s|nt)? (?:des|dans|sur)',
        "_(?:avec|a|arme d'|tient|brandit|sorti) (?:un |d'un )?(?:couteau|pistolet|fusil|machette|arme(?: a feu)?|revolver|hache)_|_arme d'un|_coups? de (?:couteau|feu|fusil)_|_poignarde|_(?:m'|me|nous |on m'|s'est fait|me suis fait|vient de (?:me |se )(?:faire )?|a ete|ete|suis) ?(?:\\w+ )?(?:agresse|attaque|braque|vole|cambriole|kidnappe|viole|suivi|menace|tabasse|frappe|sequestre)(?:e|s|es|r)?_(?! (?:mon|ma) (?:velo))|_(?:cambrioleur|voleur|intrus|agresseur)s? (?:\\w+ ){0,2}(?:chez|dans|est|sont|entre|la)|_(?:quelqu'un|un homme|des hommes|on) (?:\\w+ ){0,3}(?:entre|force|forcer|casse|entrer|defonce) (?:chez|dans|ma|la|par|de force)|_(?:essaie|tente)(?:nt)? (?:d'|de )(?:entrer|forcer|ouvrir|defoncer)|_braquage|_prise d'otages?|_otages?_|_viol_|_(?:une |il y a une )?(?:bagarre|fusillade|rixe) (?:dans|devant|au|a|en|avec)|_il y a une (?:bagarre|fusillade|bombe)|_bombe (?:dans|a)|_tire(?:nt)? sur|_me suit_|_un homme me suit|_attentat|_cadavre",
      ],
      mentioned: ['_cambriolages?_|_agressions?_|_couteau_'],
    },
    traffic: {
      happening: [
        "_accident (?:de (?:la route|voiture|moto|circulation|bus|train|camion)|grave|avec|sur|a|au|vient)|_(?:renverse|percute|ecrase|fauche|heurte)e?s? par (?:un|une|la|le)|_(?:voiture|camion|bus|moto|train|tram)s? (?:a|ont|vient de|s'est) (?:\\w+ )?(?:renverse|percute|ecrase|fauche|retourne|heurte)|_collision",
      ],
      mentioned: ['_accidents? de (?:la route|voiture)_'],
    },
    help: { always: ["_au secours_|_aidez[- ](?:moi|nous)_(?! a)|_a l'aide_(?:[ ,!]*$|[!,] )"] },
  },
  names: [
    '_etouff\\w+ de chaleur|_(?:creve|meurt|meurs) de (?:chaud|faim|froid|rire)',
    "_carte (?:\\S+ ){0,3}(?:coincee|avalee|bloquee)_|_tete (?:qui |va |m')?explos\\w+|_poignarde\\w* dans le dos|_coups? de poignard dans le dos|_cables? (?:internet|fibre|telephoniques?|tele|de la fibre)_|_coupure (?:de courant|d'eau)|_(?:barbecues?|merguez|cigarettes?)_.{0,20}_fumee_|_(?:une tuerie|a bruler)_",
    '_perdu (?:sa|son|ses|la) (?:carte|cle|cles|sac|telephone|passeport)',
    '_(?:contre|panneau|prevenir|danger de|risque de|sur) (?:\\w+ ){0,3}(?:les )?(?:noyades?|se noyer|incendies?)_',
    "_feux? (?:rouges?|verts?|tricolores?|de (?:circulation|signalisation|camp|joie|bois|cheminee)|d'artifice|orange|pieton|arriere)_|_(?:extincteur|detecteur|alarme|porte|issue|assurance|risque|securite|exercice|consigne|prevention|bouche|borne|poteau|escalier|camion|caserne|voie)s? (?:de |d'|a |contre l'|des )?(?:incendie|feu|secours|fumee|pompier)s?_|_sortie de secours|_(?:voie|acces)s? (?:des |de )?pompiers|_(?:caserne|calendrier|camion)s? (?:de |des )?(?:sapeurs-)?pompiers|_fumer_|_(?:coup|prix|tarif)s? de feu_",
    "_(?:si|en cas d[e']|au cas ou|risque(?:nt)? (?:de |d')|pourrait|peut|eviter|prevenir|crain\\w+|peur|prevention|empecher|avant (?:qu|un)|danger d[e']|presque|failli) ?(?:\\w+[ ']){0,6}(?:incendies?|feu|accidents?|explos\\w+|tomber|noyer|noyades?|blesser?|suicides?|bruler|effondr\\w+|renverser?|mourir|agress\\w+|drame|fuite)_",
    "_(?:pas|aucun|sans|ni) (?:d'|de |un )?(?:incendie|feu|blesses?|victimes?|accident|explosion|danger)_|_fausse alerte|_(?:mort|mourir) de (?:rire|faim|froid|chaud|ennui)|_c'est (?:du vol|un vol|le bagne)|_comme (?:un|une|du|des) (?:vol|braquage|prison|bombe|agression)\\w*_|_(?:prix|explosion) (?:des|du|de la) (?:prix|loyers?|couts?|factures?)|_(?:prix|loyers?|couts?|factures?|demandes?)(?: \\w+){0,3} explos\\w+|_(?:bloque|coince|prisonnier)e?s? dans (?:les |un |le )?(?:bouchons?|embouteillages?|file|trafic|procedure)|_gaz (?:naturel|de ville|d'echappement)|_facture (?:de|du) gaz|_compteur|_(?:prevention|numero|ligne|ecoute|journee) (?:du |de |contre le )?suicide|_vole (?:mon|ma) velo",
  ],
  elsewhere: [
    '_(?:aux |les |dans les |le |a la )(?:infos|nouvelles|journal|actualites|tele|television)_|_vu (?:\\w+ ){0,3}(?:reportage|video)|_en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)_',
    "_(?:l'annee|l'an|le mois|la semaine|l'ete|l'hiver) (?:derniere?|passee?)_|_il y a (?:\\w+ ){1,3}(?:ans?|mois|semaines?|jours|annees?)_|_en (?:19|20)[0-9]{2}_|_autrefois|_jadis|_avant-hier|_dans le passe|_souvent|_toujours_|_tous les (?:jours|soirs|ans)|_chaque (?:jour|nuit|fois|semaine|annee)|_regulierement|_quand j'etais",
    "_exercices?_|_simulation|_films?_|_serie_|_roman|_livre|_reves?_|_jeux? video|_theatre|_musee|_chanson|_documentaire|_(?:a ete|ont ete|est|deja) (?:eteint|maitrise|resolu|arrete|retrouve|repare)e?s?|_apres (?:l'|un |le |mon |son )?(?:incendie|accident|avc|feu|vol)|_assurance|_indemnis|_tribunal|_avocat|_rembours|_handicap|_pension|_obseques|_temoignage",
  ],
  now: [
    "_maintenant_|_en ce moment_|_vite_|_en train de_|_actuellement_|_tout de suite|_vient de_|_encore (?:dedans|a l'interieur|coince)",
  ],
  topics: [
    "_panneaux?_|_associations?_|_aide juridique|_y a-t-il|_existe-t-il|_adresse|_centre d'",
    "_comment (?:faire|obtenir|puis|demander|signaler|peut|s'inscrire|prevenir|eviter)|_ou (?:puis|peut|faire|trouver|se)|_quel(?:le)?s? (?:est|sont|documents?|demarches?|numero)|_quand_|_combien|_(?:demande|demander|formulaire|permis|certificat|attestation|tarif|frais|facture|cout|aide|subvention|question|information|renseignement|conseils?|formation|cours|campagne|sensibilisation|prevention|loi|reglement|norme|controle|inspection|statistiques|rapport|proposition|propose|suggestion|benevole|emploi|rendez-vous|horaires|inscription|plainte|numero)_",
  ],
};
