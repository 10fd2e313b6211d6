import type { en } from "./en.ts";

/** Our own words in Spanish. */
export const es: typeof en = {
  languageName: "Español",
  otherLanguage: { name: "English", code: "en", address: "/" },
  title: { first: "Setaside", findings: "Resultados – Setaside" },
  bar: { home: "Setaside", leave: "Salir de esta página", language: "Idioma", skip: "Ir al contenido" },

  first: {
    heading: "Suelte un expediente y vea los resultados",
    lead: "Para abogados de sobrevivientes de trata de personas: a partir de la hoja de un expediente penal federal, qué alivio da la ley para cada cargo y cada arresto, por qué, y qué falta averiguar.",
    file: "Elegir la hoja del expediente",
    drop: "o suelte el archivo aquí",
    kinds:
      "Una hoja de PACER guardada como HTML (en PACER: Docket Report, ejecutarlo, guardar la página), un expediente de RECAP o CourtListener en JSON, o un registro de Setaside.",
    example: "Probar con un expediente inventado",
    privacy: "El archivo se lee en este dispositivo. No se envía ni se guarda nada.",
    key: "Cómo se ven las respuestas",
  },
  noScript: {
    before:
      "Para leer un expediente aquí hace falta JavaScript, que está desactivado. La línea de comandos da las mismas respuestas: ",
    command: "npx setaside screen ARCHIVO",
  },

  working: {
    reading: "Leyendo la hoja del expediente (paso 1 de 2).",
    screening: "Calculando los resultados de cada cargo y cada arresto (paso 2 de 2).",
    again: "Calculando los resultados de nuevo.",
  },
  problem: {
    heading: "Este archivo no se puede leer como expediente",
    another: "Elegir otro archivo",
    broken:
      "Algo en esta página se detuvo al leer el archivo. No se envió nada. Elija el archivo otra vez, o use la línea de comandos: npx setaside screen ARCHIVO.",
    brokenAnswer: "No se pudieron calcular los resultados con la última respuesta. Se retiró; las demás siguen.",
    leftOut: (what: string) => `No se tomó en cuenta ni se guarda: ${what}.`,
    inEnglish: "El mensaje del lector está en inglés.",
  },
  defendants: {
    heading: "¿Cuál de los acusados es su cliente?",
    why: "Este expediente tiene varios acusados. Solo se lee el que usted elija; de los demás no se guarda nada. Se muestran por número e iniciales.",
    defendant: (number) => `Acusado ${number}`,
    choose: "Ver los resultados",
  },

  findings: {
    heading: "Resultados",
    lawDate: (date) => `Ley al ${date}`,
    printed: (date) => `Expediente impreso el ${date}`,
    defendant: (number) => `Acusado ${number}`,
    complete: (entries) => `${entries} entradas del expediente, completas`,
    incomplete: (entries) => `${entries} entradas del expediente, incompletas`,
    coverage: (fields, remarks, lost) =>
      `De ${fields + remarks + lost} valores en los bloques de cargos, ${fields} se leyeron en campos, ${remarks} se conservaron como texto y ${lost} se perdieron.`,
    another: "Leer otro expediente",
    print: "Imprimir",
    save: "Guardar sus respuestas",
    saveWhy:
      "No se conserva nada cuando se cierra esta página. El archivo contiene sus respuestas y conclusiones sin ningún nombre; la línea de comandos lo lee con --facts. Una respuesta que no se entendió se omite.",
    ready: (charges, arrests) =>
      `Los resultados están listos: ${count(charges, "cargo")}, ${count(arrests, "arresto")}.`,
    changed: (changed) =>
      changed === 0
        ? "No cambió ningún resultado."
        : changed === 1
          ? "Cambió 1 resultado."
          : `Cambiaron ${changed} resultados.`,
    charges: "Cargos",
    arrests: "Arrestos",
    noCharges: "En esta hoja no figura ningún cargo contra este acusado.",
    noArrests: "En esta hoja no consta ningún arresto. Puede haber habido uno: un arresto tiene su propio alivio.",
    charge: "Cargo",
    arrest: "Arresto",
    level: "Nivel",
    confirm: "lo confirma el abogado",
    opens: "Elija una celda para ver el porqué y qué lo cambiaría.",
    instances: { count: "Cargo", complaint: "Denuncia", booked: "Delito del arresto" },
    dateUnknown: "fecha desconocida",
    places: (charges) => `por ${charges}`,
  },
  reliefs: {
    "us/vacate-conviction-level-a": "Anular la condena",
    "us/sentence-reduction": "Reducir la pena",
    "us/trial-defense": "Defensa en el juicio",
    "us/first-offender-expungement": "Eliminación por primer delito",
    "us/expunge-arrest": "Eliminar el arresto",
    "us/expunge-arrest-level-a": "como nivel A",
    "us/expunge-arrest-level-b": "como nivel B",
  },
  dispositions: {
    convicted: "con condena",
    acquitted: "con absolución",
    dismissed: "desestimado",
    "not-prosecuted": "sin acusación",
    deferred: "diferido",
    adjudicated: "adjudicado (menor)",
    vacated: "anulado",
    transferred: "trasladado",
    superseded: "reemplazado",
    pending: "pendiente",
    unknown: "no se sabe cómo terminó",
  },

  verdict: {
    yes: "cumple los requisitos",
    no: "no cumple los requisitos",
    arguable: "los tribunales no lo han decidido",
    unread: "no se leyó el texto de la ley",
    facts: (facts) => (facts === 1 ? "falta saber: 1 hecho" : `falta saber: ${facts} hechos`),
    notEnough: "falta saber más",
    atMost: "a lo sumo, sin decidir por los tribunales",
    atLeast: "como mínimo, sin decidir por los tribunales",
    onConclusions: "según las conclusiones del abogado",
  },
  element: {
    yes: "se cumple",
    no: "no se cumple",
    arguable: "los tribunales no lo han decidido",
    open: "no se sabe",
    indifferent: "aquí no importa",
  },
  level: {
    A: "A",
    B: "B",
    excluded: "excluido",
    or: (levels) => (levels.length < 2 ? levels.join("") : `${levels.slice(0, -1).join(", ")} o ${levels.at(-1)}`),
    openBy: (reasons) => `abierto: ${reasons}`,
    fact: "hechos",
    law: "la ley",
    unread: "texto no leído",
    why: "Por qué este nivel",
  },

  proof: {
    why: "Por qué",
    court: "Tribunal",
    rests: "Se basa en",
    may: "El tribunal puede concederlo.",
    shall: "El tribunal debe concederlo.",
    "not-a-motion": "Es una defensa, no una moción.",
    fromDocket: "Del expediente",
    of: (charge) => `por ${charge}`,
    concluded: (met) => `El abogado concluye: ${met}.`,
    forAllCharges: "Hecha para todos los cargos: confírmela para este.",
    derived: (verdict) => `Los hechos por sí solos dan: ${verdict}.`,
    change: "Qué lo cambiaría",
    restsOnConclusions: "Se basa en las conclusiones del abogado. Retire una para ver qué dan los hechos por sí solos.",
    restsOnReading:
      "Este «no» se basa en lo que se leyó. Compárelo con el expediente; si la lectura está mal, corríjala.",
    nothing: "Nada que se pueda preguntar lo cambiaría.",
    rulings: "Lo cambiaría la decisión de un tribunal sobre:",
    moreRulings: (more) => (more === 1 ? "y 1 cuestión abierta más" : `y ${more} cuestiones abiertas más`),
    weigh: "Para sopesar",
    inexact: "Esta regla es demasiado grande para calcularla con exactitud: la respuesta puede ser más estrecha.",
    close: "Cerrar",
  },
  question: {
    who: "Puede contestar:",
    people: {
      record: "los documentos del tribunal",
      attorney: "usted",
      survivor: "su cliente",
      friend: "una persona cercana a su cliente",
      provider: "el proveedor o clínico",
    },
    papers: "Se prueba con:",
    notStated: "No se sabe",
    state: "Anotar",
    number: (least, most) => `Un número entero de ${least} a ${most}`,
    date: "Un año, mes o día: 2014, 2014-05 o 2014-05-31",
    statute: "Como está impreso, por ejemplo 18 U.S.C. § 2113(a)",
    membersAll: "Estos son todos",
    membersNone: "Ninguno de estos",
    addEpisode: "Añadir un episodio",
    noMore: "No hay otros",
    episodes: (episodes) => (episodes === 1 ? "1 episodio añadido" : `${episodes} episodios añadidos`),
    byRecord: "Solo los documentos del tribunal lo contestan: corrija el registro y léalo otra vez.",
    appliesTo: "Vale para",
    yourAnswer: "Su respuesta:",
    takeBack: "Retirar",
    answered: "contestado",
  },
  toFindOut: {
    heading: "Lo que falta averiguar",
    why: "Solo se pregunta lo que aún puede cambiar un resultado, primero lo menos delicado. Una respuesta estrecha todo resultado que depende de ella.",
    none: "Nada que se pueda preguntar cambiaría un resultado.",
  },
  subjects: {
    person: "su cliente",
    episode: (id) => `episodio ${id}`,
    outcome: (charge, nth) => `${charge}, resultado ${nth}`,
    offense: (charge, nth) => `${charge}, delito ${nth}`,
    arrest: (date) => `arresto, ${date}`,
    arrestUndated: "arresto",
  },

  conclusions: {
    heading: "Conclusiones del abogado",
    forAll: "Para todos los cargos",
    forOne: (charge) => `Solo para ${charge}`,
    why: "Una conclusión ocupa el lugar de lo que dan los hechos, que sigue visible a su lado. La que se hace para todos los cargos a la vez se confirma cargo por cargo antes de entrar en una declaración.",
    met: "Se cumple",
    notMet: "No se cumple",
    none: "Sin conclusión",
    asForAll: (state) => `Como para todos (${state})`,
    elements: {
      "victim-of-trafficking": { name: "Víctima de trata de personas", gloss: "22 U.S.C. § 7102" },
      "direct-result": { name: "Resultado directo", gloss: "para condenas y penas" },
      "directly-related": { name: "Directamente relacionado", gloss: "para arrestos; más amplio" },
      "crime-of-violence": { name: "Delito de violencia", gloss: "18 U.S.C. § 16(a)" },
    },
  },

  remarks: {
    heading: "Observaciones sobre la lectura",
    none: "El lector no tiene observaciones sobre este expediente.",
    lawInEnglish: "Lo que dice la ley, y las observaciones del lector, están en inglés.",
  },
  legend: {
    heading: "Signos",
    bars: "La barra muestra qué respuestas son aún posibles: de «no», a la izquierda, pasando por «los tribunales no lo han decidido», a «sí», a la derecha.",
    unknown: "falta saber más",
    kinds: { statute: "palabras de la ley", holding: "lo resolvió un tribunal", analysis: "nuestro análisis" },
    confidences: {
      verified: "se leyó el texto",
      secondary: "lo dice una fuente seria",
      recalled: "de conocimiento general",
    },
    checked: (date) => `última revisión: ${date}`,
    textStatus: {
      "enacted-read": "texto promulgado leído",
      "enacted-described": "texto promulgado conocido por una descripción",
      "introduced-only": "leído solo en un proyecto anterior",
    },
  },
  foot: "Setaside da información legal y borradores para abogados. No reemplaza el criterio de un abogado.",
};

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
