/** Danger in Spanish. Accents are often left off, so they are not told apart. */
import type { DangerWords } from '../danger-words';

/** Half of the words are the same in Portuguese: its small words tell it. */
const portuguese = /[ãõç]|(?<!\p{L})(?:não|nao|em|uma|um|meu|minha|com|foi|ele|ela)(?!\p{L})/iu;

export const es: DangerWords = {
  script: /\p{sc=Latin}/u,
  unless: portuguese,
  marks: 'dropped',
  signs: {
    fire: {
      happening: [
        '_huele (?:\\w+ ){0,3}a (?:gas|quemado|humo)_|_cables? (?:\\w+ ){0,5}(?:caid|suelt|tirad|colgand|cayo)\\w*|_chispas_|_(?:fuga|escape|derrame) de (?:\\w+ )?(?:amoniaco|cloro|quimic|acido|combustible|gasolina|toxic)\\w*|_gente (?:\\w+ )?(?:vomit|desmay|tosi)\\w*|_(?:deslave|alud|avalancha|deslizamiento)_|_(?:la corriente|el agua|el rio) (?:\\w+ ){0,2}(?:arrastr|llev)\\w*|_el agua (?:\\w+ ){0,3}(?:subiendo|al cuello|al pecho|la cintura)|_(?:elevador|ascensor) (?:\\w+ ){0,4}(?:parado|trabado|atascado|atorado|detenido) (?:\\w+ ){0,4}(?:dentro|adentro|con|gente)|_llamas_',
        '_hay (?:un |mucho )?(?:incendio|fuego)_|_(?:esta|estan|se esta) (?:ardiendo|quemando|incendiando|en llamas)(?:se)?_|_(?:en|entre) llamas_|_se (?:quema|incendia|prendio|incendio|esta quemando|prende)_|_prendio fuego|_prender fuego|_(?:incendio|fuego) (?:en (?:el|la|mi|un|una|casa)|forestal|se|esta|grande|enorme|fuera)|_(?:arde|arden)_|_incendiaron',
        '_humo (?:negro|espeso|sale|saliendo|denso|por|en)|_(?:mucho|sale|veo) humo|_(?:fuga|escape|olor|huele)(?: (?:muy )?(?:fuerte|mucho))? (?:de |a )?gas_|_explo(?:sion|to|ta)_|_exploto|_(?:atrapad|encerrad|sepultad|atorad)[oa]s? (?:en|bajo|entre|dentro|por)|_(?:derrumb|desplom)(?:o|e|ado|ando|andose)_|_se (?:cayo|cayeron) (?:al|en el|en la) (?:agua|rio|pozo|lago|piscina|canal|mar)|_cayo (?:al|en el|a un|en un|a la) (?:rio|pozo|agua|lago|piscina|canal|mar|via)|_cables? (?:electricos? )?(?:caido|suelto|tirado)s? (?:\\w+ ){0,3}(?:chispa|calle|suelo|corriente)|_(?:manden|llamen|envien|necesitamos) (?:a )?(?:los )?bomberos|_inundacion (?:\\w+ ){0,4}(?:atrapad|sube)',
      ],
      mentioned: ['_incendios?_|_fuego_|_explosion(?:es)?_|_derrumbes?_'],
    },
    medical: {
      happening: [
        '_(?:agarro|agarra|toco) el (?:pecho|corazon)|_se desvanecio',
        '_(?:dando|dio) un ataque|_echa(?:ndo)? espuma',
        '_de parto_|_contracciones_|_(?:la )?(?:fuente|bolsa) (?:se )?(?:rompio|rota)|_(?:cara|boca) (?:\\w+ )?(?:torcid|chueca|caida|paralizad)\\w*|_se le (?:torcio|durmio|paraliz)\\w*|_no puede (?:hablar|mover\\w*|caminar)_|_habla (?:raro|enredado|mal)_|_se (?:le )?trago_|_(?:trago|tomo|bebio|comio|ingirio) (?:\\w+ ){0,4}(?:pila|iman|veneno|raticida|cloro|lejia|detergente|pastillas|acido|gasolina|moneda)\\w*|_(?:morad|azul)[oa]_(?=.*respir)|_(?:morada|morado|azul) y no|_no tiene pulso|_botando espuma|_espuma por la boca',
        '_(?:no|ya no|no puede|no puedo|apenas|dificultad para|cuesta) (?:\\w+ ){0,2}respira[rn]?_|_sin respirar|_dejo de respirar|_inconsciente|_sin conocimiento|_(?:perdio|perdido) (?:el conocimiento|la conciencia)|_desmay(?:o|ado|ada|andose)|_no (?:reacciona|responde|despierta|se mueve|se despierta)_(?! (?:a mis|el (?:ayuntamiento|telefono)))|_se desplomo|_(?:infarto|ataque al corazon|paro cardiaco|derrame cerebral|ictus|ataque cardiaco)_|_convulsion|_ataque de (?:epilepsia|asma)|_ataque epileptico',
        '_(?:sangra|sangrando|desangra\\w*|mucha sangre|hemorragia|lleno de sangre|cubierto de sangre|charco de sangre|pierde sangre|perdiendo sangre)_|_se (?:esta )?(?:ahog|asfixi|atragant)\\w+|_ahogando(?:se)?|_electrocut|_sobredosis|_(?:trago|tomo|bebio|ingirio) (?:\\w+ ){0,4}(?:pastillas|veneno|lejia|cloro|pila|moneda)|_envenen|_intoxica(?:do|da|cion)|_(?:gravemente|grave|muy) herid|_herid[oa]s? (?:grave|de|en|por)|_(?:hay|varios|dos|tres) (?:\\w+ )?(?:heridos|muertos)|_cayo (?:del?|desde) (?:el |la |un |una )?(?:\\w+ )?(?:piso|techo|ventana|balcon|escalera|andamio|edificio|arbol)|_(?:va a|esta) (?:dar a luz|pariendo)|_rompio (?:la fuente|aguas)|_(?:manden|envien|necesito|necesitamos|llamen) (?:a )?una ambulancia|_dolor (?:\\w+ )?(?:en el |de )pecho|_se (?:esta )?mur(?:iendo|io)|_se muere_|_emergencia medica|_mordi(?:o|do) (?:una|por una) (?:serpiente|vibora)',
      ],
      mentioned: ['_infartos?_|_ahogamientos?_'],
    },
    'self-harm': {
      always: [
        '_(?:cuerda|soga|navaja) (?:ya )?(?:lista|preparada)|_cuiden a mi[s]? (?:perr|gat|hij|mama)\\w*',
        '_(?:me voy a|me quiero|me pienso) (?:tirar|lanzar|matar|ahorcar|aventar|quitar la vida)_|_voy a (?:tirarme|lanzarme|matarme|ahorcarme|aventarme|quitarme)|_(?:me )?tome (?:todas|un frasco|un monton|toda)|_ya no aguanto mas,? (?:me|quiero|voy|adios)|_ya no aguanto (?:la vida|vivir)|_adios a todos|_mejor sin mi|_cansad[oa] de vivir|_desaparecer para siempre|_mi ultimo mensaje|_ya no quiero (?:estar aqui|vivir|despertar|existir)|_no le (?:veo|encuentro) sentido a (?:la|mi) vida|_dormir(?:me)? y no despertar|_perdonenme todos',
        '_(?:quiero|quiere|voy a|va a|pienso en|ganas de|queria|pensando en|intenta|amenaza con|a punto de) (?:morir(?:me|se)?|matarme|suicidar(?:me|se)|quitarme la vida|quitarse la vida|acabar con (?:mi|su) vida|tirar(?:me|se)|lanzar(?:me|se)|saltar|ahorcar(?:me|se))_|_no quiero (?:seguir )?vivi(?:r|endo)|_no (?:tengo|tiene) (?:ganas|razones) (?:de|para) vivir|_suicidarme|_matarme_|_se (?:quiere|va a|intenta|intento) (?:suicidar|matar|tirar)|_cort(?:o|arme|arse|ado) las venas|_quitarme la vida',
      ],
      mentioned: ['_suicidios?_'],
    },
    'domestic-violence': {
      always: [
        '_(?:novio|marido|esposo|pareja) (?:\\w+ ){0,2}(?:me )?(?:encerro|encierra|quito el celular|rompio el celular)',
        '_(?:marido|esposo|novio|pareja|ex|padre|padrastro|hijo|hermano|el|vecino) (?:\\w+ ){0,2}?(?:me|nos|la|le|lo|esta|les) (?:esta )?(?:peg(?:a|o|ando)|golpe(?:a|o|ando)|maltrat(?:a|o|ando)|ahorc(?:a|o|ando)|amenaza (?:con matar|de muerte)|quiere matar)(?:me|nos|la)?|_(?:golpea|pega|maltrata|golpeando|pegando) a (?:su|mi|la|el) (?:esposa|mujer|hij[oa]s?|madre|mama|nin[oa]s?|pareja|novia)|_(?:golpeada|maltratada) por (?:mi|su)|_victima de violencia (?:domestica|de genero|machista)',
      ],
      mentioned: ['_violencia (?:domestica|de genero|machista|intrafamiliar)_'],
    },
    child: {
      happening: [
        '_(?:herman\\w+|prim[oa]|sobrin[oa]) (?:\\w+ ){0,2}(?:desaparecio|perdio|no aparece)',
        '_(?:nin[oa]|hij[oa]|bebe|nieto|nieta|menor|madre|abuel[oa]|padre)s? (?:\\w+ ){0,4}(?:desaparec(?:io|id[oa])|perdid[oa]|secuestrad[oa]|extraviad[oa]|encerrad[oa]|se perdio)_|_desaparecio (?:mi|una?|el|la) (?:\\w+ )?(?:nin[oa]|hij[oa]|bebe|abuel[oa])|_se perdio (?:mi|una?|el|la|nuestr[oa]) (?:\\w+ )?(?:nin[oa]|hij[oa]|bebe|abuel[oa]|madre|padre|niet[oa])|_(?:perdi|no encuentro) a mi (?:hij[oa]|nin[oa]|bebe|nieto)|_(?:se llevaron|secuestraron|robaron|se llevo) (?:a )?(?:mi|un|una|al) (?:hij[oa]|nin[oa]|bebe)|_(?:bebe|nin[oa]) (?:\\w+ )?(?:abandonad[oa]|sol[oa] en|encerrad[oa])|_abusa(?:n|ndo)? de (?:un|una|su|mi) (?:nin[oa]|hij[oa]|menor)',
      ],
    },
    crime: {
      always: [
        '_(?:va a|quiere|amenaza con|quieren|van a) (?:matar|apunalar|violar)(?:me|nos|la|lo|te)?_|_(?:me|nos|la|lo) (?:va a|quiere|quieren|van a) (?:matar|violar|apunalar)|_amenaza de muerte|_me quieren matar',
      ],
      happening: [
        '_me (?:viene|vienen|esta|estan|anda) (?:siguiendo|persiguiendo)_|_(?:alguien|un tipo|un hombre) (?:\\w+ ){0,4}(?:en mi casa|dentro de mi casa|mi puerta|mi ventana)_|_(?:metieron|subieron|jalaron) (?:\\w+ ){0,4}(?:a|en) (?:una?|la) (?:camioneta|furgoneta|carro|coche|van)|_escondid[oa] en el|_tumbando la puerta|_forzando la (?:puerta|cerradura)',
        '_(?:con|tiene|lleva|saco|armado con|trae) (?:un |una )?(?:cuchillo|pistola|arma|machete|navaja|escopeta|hacha)_|_armad[oa]s?_|_apunal|_(?:disparos?|balazos?|tiroteo|balacera)_|_dispar(?:ando|aron|o a)|_(?:me|nos|le|la|lo|estan|esta|acaban de|han|fui|fue|siendo) (?:\\w+ ){0,2}(?:asalt|rob|atac|agred|secuestr|viol|golpe|persig|sigu|amenaz|acuchill|apunal)(?:ando|aron|ado|ada|o|iendo|ieron|ido|en|an|io|e)(?:me|nos)?_(?! (?:la bici|mi bici))|_me (?:siguen|sigue|persiguen|persigue)_|_(?:ladron|intruso|asaltante|delincuente)(?:es|s)? (?:\\w+ ){0,3}(?:en|dentro|entr|esta)|_(?:alguien|un hombre|unos hombres) (?:\\w+ ){0,3}(?:entro|entrando|entrar|forzando|rompiendo|metio)|_(?:entraron|se metieron|entro) (?:a|en) (?:mi|la|nuestra) casa|_asalto_|_atraco_|_secuestro_|_rehen(?:es)?_|_violacion_|_hay una (?:pelea|rina|bomba)|_(?:pelea|rina) (?:en|con|entre)|_bomba en|_cadaver|_estan peleando',
      ],
      mentioned: ['_robos?_ (?:a|con)|_asaltos?_|_cuchillo_'],
    },
    traffic: {
      happening: [
        '_accidente (?:de (?:trafico|transito|auto|coche|carro|moto|bus|tren)|grave|en|con|automovilistico|vial)|_(?:atropell)(?:o|aron|ado|ada|ados)|_(?:choco|chocaron|choque|volco|se volco|colision)_|_(?:coche|carro|auto|camion|bus|moto) (?:\\w+ )?(?:atropello|choco|volcado|se estrello|volco)',
      ],
      mentioned: ['_accidentes? de (?:trafico|transito)_'],
    },
    help: { always: ['_auxilio_|_socorro_|_ayudenme|_ayudame_(?! (?:a|con))|_salvenme'] },
  },
  names: [
    '_precios? de (?:atraco|robo|asalto)|_cajero (?:\\w+ ){0,3}trago (?:\\w+ )?(?:tarjeta|dinero|billete)|_cuchillos? (?:jamoneros?|de cocina|de mesa|de mantequilla)|_que arden?_|_(?:donar|donacion de|analisis de|tipo de) sangre|_humo de (?:la |las |los )?(?:parrilla|carne|cigarro|tacos|asado)\\w*',
    '_precios? (?:\\w+ ){0,2}(?:arden|explot\\w*|quema\\w*)|_estan que arden',
    '_para que (?:nadie|no) (?:\\w+ ){0,3}(?:ahog|quem|accident|ca|mat|electrocut)\\w*',
    '_(?:extintor|alarma|detector|salida|puerta|seguro|simulacro|prevencion|hidrante|boca|escalera|estacion|parque|camion|carril|riesgo)(?:es|s)? (?:de |contra |de los |para )?(?:emergencias?|incendios?|fuego|humos?|bomberos)_|_(?:contra|anti) ?incendios_|_fuegos artificiales|_estacion de bomberos|_armas de fuego|_(?:factura|recibo|tanque|precio|suministro|contador|companias?) (?:de|del) gas',
    '_(?:si|en caso de|por si|puede|podria|puedan|evitar|prevenir|riesgo de|miedo|temo|peligro de|antes de|prevencion de|casi|posible|cuando hay) (?:\\w+ ){0,6}(?:incendios?|fuego|accidentes?|explo\\w+|caer\\w*|ahog\\w+|heridos?|suicid\\w+|quem\\w+|derrumb\\w+|atropell\\w+|morir|asalt\\w+|tragedia|caiga|fuga)_',
    '_(?:no hay|sin|ningun|no hubo) (?:\\w+ )?(?:incendio|fuego|heridos?|victimas|accidente|explosion|peligro)_|_falsa alarma|_(?:muero|muerto|morir) de (?:risa|hambre|frio|calor|aburrimiento)|_(?:es|parece|como) (?:un |una )?(?:robo|atraco|asalto|carcel|bomba|estafa)_|_(?:atrapad|encerrad)[oa]s? en (?:el trafico|un atasco|la burocracia|el atasco)|_explosion de (?:precios|poblacion)|_(?:prevencion|linea) (?:del? )?suicidio',
  ],
  elsewhere: [
    '_del (?:ano|mes|verano|invierno) pasado_',
    '_pelis?_|_cine_',
    '_(?:noticias?|telediario|noticiero|periodico)_|_en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)_|_de (?:enero|febrero|marzo|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)_',
    '_(?:el|la) (?:ano|mes|semana|verano|invierno) pasad[oa]_|_hace (?:\\w+ ){0,3}(?:anos?|mes(?:es)?|semanas?|dias|tiempo)_|_en (?:19|20)[0-9]{2}_|_antiguamente|_anteayer|_en el pasado|_siempre_|_a menudo|_todos los (?:dias|anos)|_todas las (?:noches|semanas)|_cada (?:dia|noche|vez|semana|ano)|_frecuentemente|_cuando era',
    '_simulacros?_|_peliculas?_|_serie_|_novela|_libro|_sueno|_soñe|_videojuego|_teatro|_museo|_cancion|_documental|_(?:fue|ya|esta|estan|han sido) (?:\\w+ )?(?:apagad|controlad|resuelt|detenid|encontrad|reparad)[oa]s?|_despues (?:del|de la|de un) (?:incendio|accidente|infarto|robo)|_tras el (?:incendio|accidente)|_seguro (?:de|medico|del)|_indemniza|_tribunal|_juicio|_abogado|_reembols|_discapacidad|_pension_|_funeral',
  ],
  now: [
    '_ahora_|_ahora mismo|_en este momento|_rapido|_urgente_|_acaba de_|_todavia (?:dentro|adentro)|_sigue (?:adentro|dentro|ardiendo)',
  ],
  topics: [
    '_charlas?_|_cartel(?:es)?_|_asociacion|_hay (?:algun|alguna)_|_denuncia_|_pongan_|_instalen_|_direccion_',
    '_como (?:puedo|solicitar|hago|se|obtener|prevenir|evitar|pedir|debo)|_donde (?:puedo|se|esta|hay)|_cual(?:es)? (?:es|son)|_cuando_|_cuanto|_que (?:documentos|requisitos|tramite|necesito)|_(?:solicitud|solicitar|formulario|permiso|licencia|certificado|tarifa|factura|costo|coste|precio|ayuda economica|subvencion|pregunta|consulta|informacion|consejos?|formacion|curso|taller|campana|concienciacion|prevencion|ley|reglamento|norma|inspeccion|estadisticas|informe|propuesta|propongo|sugerencia|sugiero|voluntario|empleo|cita|horario|inscripcion|queja|numero de)_',
  ],
};
