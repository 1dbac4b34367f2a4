/** Danger in Portuguese, of Brazil and of Portugal. Accents are often left off, so they are not told apart. */
import type { DangerWords } from '../danger-words';

/** Half of the words are the same in Spanish: its small words tell it. */
const spanish = /[ñ¿¡]|(?<!\p{L})(?:el|los|las|del|la|una|hay|mi|su|en|con|y|fue)(?!\p{L})/iu;

export const pt: DangerWords = {
  script: /\p{sc=Latin}/u,
  unless: spanish,
  marks: 'dropped',
  signs: {
    fire: {
      happening: [
        '_cheira (?:\\w+ ){0,3}a gas_|_cheiro (?:\\w+ ){0,3}(?:de |a )gas_|_fios? (?:\\w+ ){0,5}(?:caid|solt|caiu|faisc)\\w*|_faiscas?_|_faiscando_|_vazamento de (?:\\w+ )?(?:amonia|cloro|quimic|acido|combustivel)\\w*|_deslizamento_|_(?:correnteza|agua|enxurrada) (?:\\w+ ){0,2}(?:levou|arrastou|levando|subindo)|_elevador (?:\\w+ ){0,4}(?:parado|travado|preso|quebrou) (?:\\w+ ){0,4}(?:dentro|com|gente)|_chamas_',
        '_(?:pegando|pegou|pega|apanhou|ateou|atearam|colocaram|botou|em|esta em|a) fogo_|_em chamas_|_(?:ha|tem|existe|houve) (?:um |uma )?(?:incendio|fogo|explosao)_|_(?:incendio|fogo) (?:n[oa]|em|florestal|se|esta|grande)_|_(?:esta|estao|ta) (?:queimando|a arder|ardendo|a queimar)|_arde(?:ndo|r)?_',
        '_fumaca (?:preta|espessa|saindo|sai|n[oa])|_(?:muit[oa]|saindo) (?:fumaca|fumo)|_fumo (?:negro|preto|espesso)|_(?:vazamento|fuga|cheiro)(?: (?:muito )?forte)? (?:de |a )gas_|_explodiu|_explosao_|_(?:pres[oa]|soterrad[oa]|encurralad[oa]|presos)s? (?:n[oa]|em|sob|dentro|debaixo)|_(?:desabou|desabamento|desmoronou|desabando)_|_caiu (?:no|na|num|em um|dentro) (?:\\w+ )?(?:rio|poco|agua|lago|piscina|mar|bueiro|buraco)|_fio (?:eletrico |de alta tensao )?(?:caido|caiu|solto)|_(?:mandem|chamem|enviem|preciso d) ?(?:os )?bombeiros|_deslizamento.*soterr',
      ],
      mentioned: ['_incendios?_|_explos(?:ao|oes)_|_desabamentos?_'],
    },
    medical: {
      happening: [
        '_agarrou o (?:peito|coracao)|_mao no peito e caiu',
        '_contracoes_|_(?:em )?trabalho de parto|_bolsa (?:\\w+ )?(?:rompeu|estourou)|_(?:boca|rosto|cara) (?:\\w+ )?tort[oa]_|_nao (?:consegue|pode|fala) (?:falar|mexer|mover|andar|direito)_|_fala enrolada|_(?:bebeu|engoliu|tomou|comeu) (?:\\w+ ){0,4}(?:pilha|ima|veneno|agua sanitaria|detergente|cloro|remedios?|comprimidos|acido|gasolina|moeda)_|_sem pulso|_espuma(?:ndo)? pela boca|_rox[oa] e nao',
        '_(?:nao|parou de|mal|dificuldade (?:para|de|em)|sem) (?:\\w+ ){0,3}respira[rn]?_|_inconsciente|_desacordad|_desmai(?:ou|ada|ado|ando)|_(?:perdeu|perdi) (?:a consciencia|os sentidos)|_nao (?:reage|responde|acorda|se mexe|se move)_(?! (?:a[os]? |o (?:telefone)))|_(?:infarto|enfarte|ataque cardiaco|parada cardiaca|paragem cardiaca|derrame|avc)_|_convuls|_ataque epiletico|_crise de (?:asma|epilepsia)',
        '_(?:sangrando|sangra|a sangrar|muito sangue|hemorragia|perdendo sangue|a perder sangue|poca de sangue|coberto de sangue)_|_(?:engasg|afog|sufoc|asfixi)(?:ou|ando|ada|ado|ar)_|_a (?:afogar|sufocar|engasgar)|_se afog|_eletrocut|_choque eletrico|_overdose|_(?:tomou|bebeu|engoliu|ingeriu) (?:\\w+ ){0,4}(?:comprimidos|remedios|veneno|lixivia|alvejante|pilha|moeda)|_envenen|_intoxica(?:do|da|cao)|_(?:gravemente|muito|grave) ferid|_ferid[oa]s? (?:grave|a|com|em|por|n[oa])|_(?:ha|tem|varios) (?:\\w+ )?(?:feridos|mortos)|_caiu (?:d[oa]|de um|de uma) (?:\\w+ )?(?:andar|telhado|janela|varanda|escada|andaime|predio|arvore)|_(?:em trabalho de parto|a bolsa (?:estourou|rompeu)|dando a luz)|_(?:mandem|enviem|preciso de|chamem) uma ambulancia|_dor (?:\\w+ )?no peito|_(?:esta |a )?morrendo_|_a morrer_|_emergencia medica|_picad[oa] por (?:uma )?cobra',
      ],
      mentioned: ['_infartos?_|_afogamentos?_'],
    },
    'self-harm': {
      always: [
        '_(?:corda|faca) (?:ja )?(?:ta |esta )?pronta|_cuidem d[oae]s? me',
        '_(?:tomei|engoli) (?:tod[oa]s|a caixa|uma caixa|um monte)|_adeus a todos|_melhor sem mim|_cansad[oa] de viver|_sumir para sempre|_minha ultima mensagem|_nao aguento mais viver|_(?:vou|quero) me (?:matar|jogar|enforcar|atirar)|_nao quero (?:acordar|existir)',
        '_(?:quero|quer|vou|vai|penso em|vontade de|queria|pensando em|ameaca|ameacando) (?:me |se )?(?:morrer|matar(?:-me|-se)?|suicidar(?:-me|-se)?|tirar a (?:minha|propria) vida|acabar com (?:a )?minha vida|pular|jogar|enforcar)_|_nao quero (?:mais )?viver|_me matar_|_matar-me|_suicidar|_(?:se|vai) (?:jogar|atirar) (?:da|do) (?:ponte|predio|janela)|_cort(?:ou|ar) os pulsos|_tirar a propria vida',
      ],
      mentioned: ['_suicidios?_'],
    },
    'domestic-violence': {
      always: [
        '_(?:namorado|marido|companheiro|pai) me (?:trancou|prendeu|bateu|enforcou)',
        '_(?:marido|esposo|namorado|companheiro|ex|pai|padrasto|filho|irmao|ele|vizinho) (?:\\w+ ){0,2}?(?:me|nos|esta|bate|a) (?:\\w+ )?(?:bat(?:e|eu|endo|er)|agred(?:e|iu|indo|ir)|espanc(?:a|ou|ando|ar)|enforc(?:a|ou|ando)|ameac(?:a|ou|ando) (?:de morte|matar|me))(?:-me)?|_(?:bate|batendo|bater|espanca|espancando|agredindo) (?:n[oa]|em|a) (?:\\w+ )?(?:mulher|esposa|filh[oa]s?|mae|crianca|namorada)|_bate-me|_bateu-me|_(?:agredida|espancada) (?:pelo|por)',
      ],
      mentioned: ['_violencia domestica_'],
    },
    child: {
      happening: [
        '_(?:irma\\w*|prim[oa]|sobrinh[oa]) (?:\\w+ ){0,2}(?:sumiu|desapareceu|se perdeu)',
        '_(?:filh[oa]|crianca|bebe|menin[oa]|net[oa]|mae|avo|pai|idos[oa])s? (?:\\w+ ){0,4}(?:desapareceu|sumiu|perdid[oa]|sequestrad[oa]|raptad[oa]|tranca(?:do|da)|presa? no|desaparecid[oa])_|_(?:perdi|nao encontro|nao acho|levaram|raptaram|sequestraram|sumiu) (?:\\w+ )?(?:filh[oa]|crianca|bebe|menin[oa])|_(?:bebe|crianca) (?:abandonad[oa]|sozinh[oa] n|trancad[oa])',
      ],
    },
    crime: {
      always: [
        '_(?:vai|quer|ameaca|ameacou|querem) (?:me )?(?:matar|esfaquear|estuprar|violar)(?:-me|-nos)?_',
      ],
      happening: [
        '_(?:me|a me) segu(?:e|indo|ir)_|_(?:alguem|um homem|um cara) (?:\\w+ ){0,4}(?:atras de mim|na minha casa|minha porta)|_(?:puxaram|colocaram|arrastaram) (?:\\w+ ){0,4}(?:para|num|dentro) (?:\\w+ )?(?:carro|van|furgao)',
        '_(?:com|tem|armado com|puxou|segurando) (?:uma? )?(?:faca|pistola|arma|facao|revolver|machado|espingarda)_|_armad[oa]s?_|_esfaque|_tiros?_ (?:n[oa]|aqui|em|ouvid)|_(?:ouvi|ouvimos|houve|estao dando|levou) (?:\\w+ )?tiros?|_tiroteio|_(?:fui|foi|estou|estao|esta|sendo|acabei de|acabaram de|me|nos) (?:\\w+ ){0,2}(?:assalt|roub|atac|agred|sequestr|estupr|persegu|segu|ameac|espanc|viol)(?:ad[oa]s?|id[oa]s?|ando|indo|aram|iram|ou|iu|endo|ar|ir)_(?! (?:a bicicleta|minha bici))|_(?:ladrao|ladroes|assaltante|intruso|invasor|bandido)s? (?:\\w+ ){0,3}(?:em|n[oa]|dentro|entr|aqui)|_(?:alguem|um homem|homens) (?:\\w+ ){0,3}(?:entrou|entrando|invadiu|invadindo|arrombando|arrombou|tentando entrar)|_(?:invadiram|entraram (?:em|na)|arrombaram) (?:\\w+ )?(?:casa|porta)|_assalto_ (?:n[oa]|a|em|agora)|_refem|_refens|_estupro_|_(?:ha|tem) uma (?:briga|bomba|luta)|_briga (?:n[oa]|em|com)|_seguindo-me|_me seguindo|_cadaver',
      ],
      mentioned: ['_assaltos?_|_faca_'],
    },
    traffic: {
      happening: [
        '_acidente (?:de (?:carro|transito|moto|viacao|onibus|trem)|grave|n[oa]|com|em)|_atropel(?:ou|ad[oa]|amento|aram)|_(?:capotou|bateram|colisao|colidiram|colidiu|despistou-se)_|_(?:carro|caminhao|camiao|onibus|autocarro|moto) (?:\\w+ )?(?:bateu|capotou|atropelou)',
      ],
      mentioned: ['_acidentes? de (?:transito|viacao)_'],
    },
    help: { always: ['_socorro_|_me ajudem?_(?! (?:a|com))|_ajudem-me|_salvem'] },
  },
  names: [
    '_fumaca d[eo] (?:churrasco|churrasqueira|cigarro)|_faca de (?:cozinha|pao|mesa)',
    '_precos? (?:\\w+ ){0,3}(?:fogo|explod\\w*)',
    '_para que (?:ninguem|nao) (?:\\w+ ){0,3}(?:afog|queim|acident|ca)\\w*',
    '_(?:extintor|alarme|detector|saida|porta|seguro|simulacro|simulado|prevencao|hidrante|boca|escada|quartel|brigada|risco)(?:es|s)? (?:de |contra |a |do |dos )?(?:emergencia|incendios?|fogo|fumaca|bombeiros)_|_fogos? de artificio|_armas? de fogo|_(?:conta|botijao|preco|fornecimento|contador) d[eo] gas',
    '_(?:se|em caso de|caso|pode|poderia|podem|evitar|prevenir|risco de|medo de|perigo de|antes (?:que|de)|prevencao de|quase) (?:\\w+ ){0,6}(?:incendios?|fogo|acidentes?|explo\\w+|cair|caia|afog\\w+|feridos?|suicid\\w+|queimar|desab\\w+|atropel\\w+|morrer|assalt\\w+|tragedia|vazamento)_',
    '_(?:nao ha|sem|nenhum|nao houve) (?:\\w+ )?(?:incendio|fogo|feridos?|vitimas|acidente|explosao|perigo)_|_falso alarme|_alarme falso|_(?:morrendo|morrer|morto) de (?:rir|fome|frio|calor|tedio)|_(?:e|parece|como) (?:um )?(?:roubo|assalto)_|_(?:pres[oa]s?) no (?:transito|engarrafamento)|_prevencao (?:ao|do) suicidio',
  ],
  elsewhere: [
    '_noticias?_|_telejornal|_na televisao|_em (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)_',
    '_(?:o |no |n[oa] )?(?:ano|mes|semana|verao|inverno) passad[oa]_|_(?:ha|faz) (?:\\w+ ){1,3}(?:anos?|mes(?:es)?|semanas?|dias|tempo)_|_(?:anos|meses|semanas) atras|_em (?:19|20)[0-9]{2}_|_antigamente|_anteontem|_no passado|_sempre_|_todos os dias|_todas as noites|_cada (?:dia|noite|vez|semana|ano)|_frequentemente|_quando eu era',
    '_simulac|_filmes?_|_serie_|_novela_|_livro|_sonh(?:o|ei)|_videogame|_teatro|_museu|_documentario|_(?:foi|ja|esta|estao) (?:\\w+ )?(?:apagad|controlad|resolvid|pres[oa]|encontrad|reparad|extint)[oa]s?|_(?:depois|apos) (?:d?[oa] |um )?(?:incendio|acidente|infarto|avc|assalto)|_seguro (?:de|do)|_indeniza|_indemniza|_tribunal|_advogado|_reembols|_deficiencia|_pensao|_funeral',
  ],
  now: ['_agora_|_neste momento|_rapido_|_urgente_|_acabou de|_ainda (?:la )?dentro|_depressa'],
  topics: [
    '_palestras?_|_placas?_|_associacao|_existe algum|_ha algum',
    '_como (?:posso|solicitar|faco|obter|prevenir|evitar|pedir|devo|fazer)|_onde (?:posso|fica|se|e)|_qua(?:l|is)_|_quando_|_quanto|_(?:solicitacao|pedido|formulario|licenca|certificado|certidao|taxa|fatura|custo|preco|auxilio|subsidio|pergunta|duvida|informac\\w+|conselhos?|formacao|curso|campanha|prevencao|lei|regulamento|norma|inspecao|vistoria|estatisticas|relatorio|proposta|sugestao|sugiro|voluntario|emprego|horario|inscricao|reclamacao|numero d)_',
  ],
};
