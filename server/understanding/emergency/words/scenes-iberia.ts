/** Danger told as a scene in Spanish and Portuguese: what is seen, heard and done, without the word for it. */
import type { DangerScenes } from '../danger-words';

export const es: DangerScenes = {
  fire: {
    happening: [
      '_(?:dormid\\w|acostad\\w|tirad\\w|sentad\\w|caminando) (?:\\w+ ){0,2}en las vias_|_(?:rio|agua|corriente|creciente) (?:\\w+ )?(?:esta )?(?:empujando|arrastrando|llevando|empuja)_|_techo (?:\\w+ )?encima de_',
      '_(?:sale|salen|saliendo|hay|veo) (?:\\w+ ){0,2}(?:lumbre|llamas|fuego|humo)_|_lumbre_ (?:\\w+ ){0,4}(?:casa|bodega|piso|techo|ventana)|_se (?:hunde|hundio|esta hundiendo|volteo|volco|vino abajo|vinieron abajo|derrumbo|desplomo|nos vino encima)_|_(?:ola|corriente|rio|arroyo|agua|creciente) (?:\\w+ ){0,2}(?:se )?(?:llevo|llevando|lleva|arrastro|arrastra|jala)_|_(?:se|lo|la|los|nos) (?:lo |la |los )?(?:llevo|arrastro|jalo) (?:\\w+ )?(?:una ola|la corriente|el rio|el agua)|_se (?:metio|tiro|fue) al (?:lago|rio|mar|canal|pozo|agua)_',
      '_(?:cayo|se cayo|cayeron|se desplomo) (?:\\w+ ){0,6}(?:sobre|encima de|albaniles|obreros|abajo|debajo|trabajadores)_|_quedaron (?:\\w+ ){0,4}(?:abajo|debajo|atrapad\\w*|sepultad\\w*|enterrad\\w*)_|_cable (?:\\w+ ){0,3}(?:luz|alta tension|tirado|suelto|charco)|_chispeando|_se quedo pegado|_(?:huele|olor) (?:\\w+ ){0,3}(?:gas|quimico)_.*_(?:maread\\w*|vomit\\w*|desmay\\w*|dolor)_|_(?:brasero|calentador|anafre|boiler|carbon)_.*_(?:dolor|maread\\w*|despiert\\w*|vomit\\w*|desmay\\w*)_|_perdid[oa]s en (?:la|el) (?:montana|cerro|monte|bosque|sierra)',
    ],
    mentioned: [
      '_lumbre_|_humo_|_llamas_|_se hunde_|_corriente_|_debajo de_|_atrapad\\w+|_chispe\\w*|_charco_',
    ],
  },
  medical: {
    happening: [
      '_(?:bebio|trago|tomo|comio) (?:\\w+ ){0,2}(?:limpiador|limpiapisos|cloro|destapacanos|sosa|acido|insecticida|shampoo|aguarras)_|_se le van los ojos|_ojos en blanco',
      '_(?:aprieta|oprime|duele|arde|punza) (?:\\w+ ){0,2}(?:el )?pecho_|_(?:no (?:le |se le |me )?)(?:para|deja|paran) (?:\\w+ ){0,2}(?:la sangre|de sangrar|de salir)_|_se le (?:cierra|cerro|hinch\\w+|inflam\\w+|va) (?:\\w+ )?(?:la )?(?:garganta|lengua|cara|boca|labios|aire)_|_se (?:le |me )?(?:hinch\\w+|inflam\\w+) (?:\\w+ )?(?:la |los |el )?(?:lengua|garganta|cara|labios|cuello)|_ya va palid\\w*|_se le ve la cabeza|_ya viene el bebe|_(?:no habla|no responde|no contesta|no reacciona|no despierta|no se mueve|tieso|tiesa|helado|helada)_',
      '_se (?:trago|tomo|comio|bebio) (?:\\w+ ){0,3}(?:pilas?|pastillas|cloro|moneda|iman|caja|frasco|veneno|detergente|raticida|boton)_|_me (?:tome|trague) (?:\\w+ ){0,2}(?:toda|todas|todo|la caja|el frasco|las pastillas)_|_(?:pico|mordio|mordida|piquete) (?:\\w+ ){0,4}(?:avispa|abeja|vibora|serpiente|alacran|perro|araña|arana)_|_(?:perro|vibora) (?:\\w+ ){0,2}(?:mordio|ataco|muerde|esta mordiendo)_|_(?:aceite|agua) hirviendo|_piel (?:levantada|desprendida|caida)|_(?:diabetic[oa]|insulina|azucar)_.*_(?:suda\\w*|tiembla|desmay\\w*|reacciona|responde)_',
      '_(?:sale|saliendo|echa|echando) sangre_|_sangre (?:\\w+ )?(?:del|de la|por la|por el) (?:oido|nariz|boca|cabeza)|_se cayo (?:\\w+ ){0,4}(?:escalera|techo|azotea|andamio|balcon|ventana|arbol|segundo piso)_(?! de mi bici)|_quejarse|_quejidos?_|_(?:mano|brazo|pie|dedos|pelo|pierna) (?:\\w+ ){0,3}(?:atrapad\\w*|atorad\\w*|prensad\\w*)_|_tirita',
    ],
    mentioned: [
      '_sangre_|_hinch\\w+|_pecho_|_garganta_|_sudo_|_palid\\w*|_desmay\\w*|_ya no camina|_piquete|_dando sueno',
    ],
  },
  'self-harm': {
    always: [
      '_(?:dice|dijo|quiere|voy a|amenaza con) (?:\\w+ ){0,3}(?:cortarse|colgarse|aventarse|tirarse|matarse|cortar las venas)_|_se va a (?:cortar|colgar|aventar|tirar|matar)_|_me tome (?:toda la caja|todo el frasco|todas las pastillas)|_soga (?:\\w+ ){0,3}(?:cuarto|cuello|lista)|_con la soga|_(?:mensaje|carta|nota) de despedida',
    ],
    happening: [
      '_(?:parad\\w|sentad\\w|subid\\w|colgad\\w) (?:\\w+ ){0,2}(?:en|sobre|de) (?:\\w+ )?(?:orilla|baranda|barandal|cornisa|borde|azotea|pretil|puente|repisa)_|_(?:baranda|barandal|cornisa|pretil|azotea|puente)_.*_(?:pies|piernas|saltar|llora|para afuera|aventar\\w*)_|_(?:pies|piernas) (?:para afuera|colgando|en el aire)',
    ],
    mentioned: ['_en la (?:azotea|cornisa|orilla)_|_soga_|_despedid\\w+|_ya no (?:puedo|quiero)|_perdonenme'],
  },
  'domestic-violence': {
    happening: [
      '_no (?:me )?(?:llamen|llame|marquen|marque|hablen|contesten)_.*_(?:oir|oye|escucha\\w*|al lado|aqui|cerca|entera\\w*)_|_(?:el|ella) (?:\\w+ )?(?:va a|puede) (?:oir|escuchar)\\w*|_me (?:va a|puede) (?:oir|escuchar)_',
    ],
    mentioned: ['_va a oir_|_gritos?_|_grita_|_gritando_|_esta al lado_'],
  },
  child: {
    happening: [
      '_(?:alzheimer|demencia|perdida de memoria|desorientad\\w)_.*_(?:salio|se fue|perdio|anda|desaparecio|no regres\\w*)_|_se (?:nos |me )?(?:perdio|fue|salio) (?:\\w+ ){0,3}(?:abuel[oa]|nin[oa]|hij[oa]|papa|mama|bebe)_|_(?:bebe|nin[oa]|recien nacid\\w) (?:\\w+ ){0,3}(?:en una bolsa|abandonad\\w|encerrad\\w|en (?:el|un) (?:carro|coche|auto))_|_en (?:pantuflas|pijama|piyama)_.*_(?:frio|nevando|noche|salio)_|_salio en (?:pantuflas|pijama|piyama|bata)_',
    ],
    mentioned: ['_pantuflas_|_sin abrigo|_nevando|_pijama_|_hace (?:mucho )?frio_|_se perdio_'],
  },
  crime: {
    happening: [
      '_(?:dias|semanas|noches) en (?:este|un|el|una|esta) (?:sotano|cuarto|bodega|contenedor|jaula)_|_solo nos dan agua|_(?:persigue|persiguiendo|correteando|amenaza\\w*) (?:\\w+ )?a (?:la gente|todos|las personas|los pasajeros)',
      '_tienen a (?:mi|nuestr[oa]) (?:\\w+ )?(?:prim[oa]|herman[oa]|hij[oa]|espos[oa]|mama|papa|amig[oa]|ti[oa])_|_(?:piden|quieren|exigen) (?:\\w+ )?(?:dinero|rescate|lana|plata|\\d+)_.*_(?:antes|si no|o |hoy|noche)|_rescate de \\d|_machetazos|_navajazos|_balazos|_(?:carro|coche|hombre|tipo|moto|camioneta) (?:\\w+ ){0,3}(?:viene detras|me sigue|nos sigue|siguiendo\\w*|me viene siguiendo)_|_detras de mi desde|_me (?:sigue|siguen|vienen siguiendo|viene siguiendo)_|_encapuchad\\w+|_enmascarad\\w+|_con (?:un |el )?(?:martillo|machete|bate|tubo|fierro|hacha)_|_me (?:drogaron|echaron algo|pusieron algo)',
    ],
    mentioned: ['_piden dinero|_me meti a una tienda|_detras de mi_|_se encerro_|_amenaza\\w*|_escondid\\w+'],
  },
  traffic: {
    happening: [
      '_(?:coche|carro|autobus|camion|camioneta|auto|moto|combi|trailer) (?:\\w+ ){0,2}(?:se fue|cayo|se cayo|termino|se salio) (?:\\w+ ){0,2}(?:rio|barranco|canal|cuneta|carretera|barranca|zanja|puente)_',
    ],
  },
};

export const pt: DangerScenes = {
  fire: {
    happening: [
      '_(?:barco|canoa|caiaque|lancha|jangada) (?:\\w+ ){0,2}(?:virou|afundou|afundando)_|_(?:correnteza|onda|rio|enxurrada) (?:\\w+ ){0,2}(?:levou|arrastou|arrasta|levando)_|_(?:saindo|sai|tem) (?:\\w+ ){0,2}(?:fogo|fumaca|labareda\\w*|chamas)_|_(?:desabou|caiu|despencou) (?:\\w+ ){0,5}(?:em cima|pedreiros|embaixo|operarios|debaixo)_',
    ],
    mentioned: ['_labareda\\w*|_fumaca_|_afund\\w+|_embaixo_|_correnteza'],
  },
  medical: {
    happening: [
      '_(?:cara|boca|rosto) (?:\\w+ )?(?:de lado|torta|caida)_|_(?:deixou|parou) de (?:falar|respirar|responder|mexer)_|_bebe (?:ta|esta) nascendo|_nascendo aqui|_(?:lingua|garganta|rosto|labios?) (?:\\w+ ){0,2}(?:inch\\w+|fechando)_|_(?:engoliu|tomou|bebeu|comeu) (?:\\w+ ){0,3}(?:pilha|bateria|comprimidos|caixa|agua sanitaria|veneno|moeda)_|_quebrou (?:meu|minha|o meu|a minha) (?:dedo|braco|perna|nariz|costela)_|_(?:oleo|agua) fervendo',
    ],
    mentioned: ['_sangue_|_inch\\w+|_desmai\\w+|_nascendo_'],
  },
  'self-harm': {
    always: [
      '_(?:a )?despedir-se_|_(?:mensagem|carta|audio|bilhete) de despedida|_tomei (?:a caixa|tudo|todos)',
    ],
    happening: [
      '_(?:sentad\\w|em pe|pendurad\\w) (?:\\w+ ){0,3}(?:parapeito|beirada|grade|mureta|guarda-corpo)_',
    ],
    mentioned: ['_parapeito|_despedi\\w*|_nao atende_'],
  },
  'domestic-violence': {
    happening: [
      '_hoje eu nao escapo|_nao (?:me )?(?:liguem|ligue|retornem)_.*_(?:ouvir|ouve|escuta\\w*|do lado|perto)_|_ele (?:vai|pode) (?:me )?ouvir_',
    ],
    mentioned: ['_vai ouvir_|_gritos_|_gritando_'],
  },
  child: {
    happening: [
      '_perdi (?:a |o )?(?:minha|meu) (?:filh[oa]|menin[oa]|net[oa]|mae|avo|pai|bebe)_|_(?:demencia|alzheimer)_.*_(?:saiu|sumiu|fugiu|voltou)_|_de (?:pijama|chinelo)_.*_(?:frio|saiu|noite)_',
    ],
    mentioned: ['_sumiu_|_de chinelo_'],
  },
  crime: {
    happening: [
      '_(?:ameaca|ameacando|persegue|atacando) (?:\\w+ )?(?:as|os|a|o) (?:pessoas|passageiros|gente|povo|criancas)_|_com (?:um |o )?(?:martelo|machado|facao|taco|pau)_|_dias (?:neste|no|em um|nesse) (?:porao|quarto)_',
      '_(?:ladrao|ladroes|homem|alguem) (?:\\w+ ){0,2}(?:forcando|arrombando|pulando|entrando|tentando entrar)_|_(?:ficou com|pegou|tomou) (?:\\w+ )?(?:nosso|meu|nossos) passaporte\\w*_|_trancou (?:o portao|a porta|a gente)_|_nao deixa ninguem sair_|_(?:me seguindo|atras de mim desde)_|_querem (?:dinheiro|resgate)|_encapuzad\\w+',
    ],
    mentioned: ['_forcando_|_trancou_|_me segu\\w+|_escondid\\w+'],
  },
};
