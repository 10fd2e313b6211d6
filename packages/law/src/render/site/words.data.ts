import type { Language } from "../../questions/index.ts";

/** The frame of the public pages of the law: everything around what the law says. */
export const frameWords = {
  en: {
    tab: "Law – Setaside",
    skip: "To the law",
    home: "Setaside",
    index: "The law of every place",
    other: "Español",
    contents: "Contents",
    sources: "Sources",
    federal: "Federal law",
    lawOf: (name: string) => `Law of ${name}`,
    line: (name: string, day: string) => `${name}. Research last checked on ${day}.`,
    foot: "Legal information for attorneys to confirm, not advice. Laws change: read the official text before you rely on it. If you are not a citizen, see an immigration attorney before anything is filed.",
    intro:
      "What each place’s law gives to people whose record came from being trafficked, with its sources, how well each statement is known, and how it changed. Choose a place.",
    found: "a law for survivors",
    none: (day: string) => `none found, searched on ${day}`,
    columns: ["Place", "Law for survivors", "Statutes", "Last checked", "Reviewed"],
    reviewed: (count: number) => (count === 0 ? "not yet" : `by ${count}`),
    notReviewed: "No page here has been reviewed by a lawyer licensed in its place yet. Each says so.",
    english: "",
  },
  es: {
    tab: "Ley – Setaside",
    skip: "Ir a la ley",
    home: "Setaside",
    index: "La ley de cada lugar",
    other: "English",
    contents: "Contenido",
    sources: "Fuentes",
    federal: "Ley federal",
    lawOf: (name: string) => `Ley de ${name}`,
    line: (name: string, day: string) => `${name}. Última revisión de la investigación: ${day}.`,
    foot: "Información legal para que la confirme una abogada o un abogado; no es asesoría. Las leyes cambian: lea el texto oficial antes de confiar en esto. Si no tiene la ciudadanía, consulte a un abogado de inmigración antes de presentar nada.",
    intro:
      "Lo que la ley de cada lugar da a las personas cuyos antecedentes vienen de haber sido víctimas de trata, con sus fuentes, qué tan bien se conoce cada afirmación y cómo cambió. Elija un lugar.",
    found: "una ley para sobrevivientes",
    none: (day: string) => `no se encontró; se buscó el ${day}`,
    columns: ["Lugar", "Ley para sobrevivientes", "Leyes", "Última revisión", "Revisada"],
    reviewed: (count: number) => (count === 0 ? "todavía no" : `por ${count}`),
    notReviewed:
      "Ninguna de estas páginas ha sido revisada todavía por una abogada o un abogado con licencia en su lugar. Cada una lo dice.",
    english: "Lo que dice la ley está en inglés, que es como rige.",
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** The signs of the marks, in Spanish. */
export const spanishMarks: Readonly<Record<string, { readonly word: string; readonly meaning: string }>> = {
  "§": { word: "ley", meaning: "lo que dice una ley" },
  "⚖": { word: "decisión", meaning: "lo que resolvió un tribunal" },
  "✎": { word: "nuestro análisis", meaning: "ninguna ley ni tribunal lo dice con estas palabras" },
  "●": { word: "verificado", meaning: "se leyó el texto" },
  "◐": { word: "fuente secundaria", meaning: "lo dice una fuente seria" },
  "○": { word: "de memoria", meaning: "conocimiento general, por comprobar antes de usarlo" },
};

/** How a page of the law is read, in Spanish. */
export const spanishHowToRead =
  "Esta es la ley como la aplica el programa, para que la revise una abogada o un abogado con la ley al lado. Las frases son nuestras; en una marcada §, las comillas contienen las palabras de la propia ley. Debajo de cada una está en qué se basa: cita, tipo, qué tan segura es, qué se sabe del texto promulgado, el día en que se revisó y su fuente. Es información legal, no asesoría, y no reemplaza ningún texto oficial.";

/** The headings and labels of a state's page in Spanish. */
export const spanishHeadings: Readonly<Record<string, string>> = {
  "How to read this": "Cómo leer esto",
  "In short": "En breve",
  History: "Historia",
  "Notes of the research": "Notas de la investigación",
  "What is not verified": "Lo que no está verificado",
  "What was read": "Lo que se leyó",
  "The lists of offenses": "Las listas de delitos",
  "Lists of offenses": "Listas de delitos",
  "The defense at trial": "La defensa en el juicio",
  "Where the record is kept, and how to ask for it": "Dónde se guarda el historial y cómo pedirlo",
  "Other doors": "Otras puertas",
  "Open questions": "Cuestiones abiertas",
  "Facts asked only here": "Lo que solo aquí se pregunta",
  "What must be shown": "Lo que hay que mostrar",
  "Lists it reads": "Listas que lee",
  "Not read": "No leído",
  "Who may ask": "Quién puede pedirlo",
  "Which court": "En qué tribunal",
  "Who counts as a victim": "Quién cuenta como víctima",
  "What the definition takes in": "Lo que abarca la definición",
  "How the charge ended": "Cómo terminó el cargo",
  "Offenses inside": "Delitos que incluye",
  "Offenses outside": "Delitos que excluye",
  Tiers: "Niveles",
  "Link to the trafficking": "Vínculo con la trata",
  "Asked in this way besides": "Lo que además se pide por esta vía",
  Burden: "Carga de la prueba",
  "May or shall": "Puede o debe",
  "What must be so besides": "Lo que además debe cumplirse",
  "What the court weighs or finds in its discretion": "Lo que el tribunal sopesa",
  "Official documents, and what they raise": "Documentos oficiales y lo que hacen presumir",
  "Waiting periods": "Plazos de espera",
  "How late one may ask": "Hasta cuándo se puede pedir",
  "Due diligence": "Diligencia debida",
  "What the motion must contain": "Lo que debe contener la petición",
  Service: "Notificación",
  "The prosecutor's answer": "La respuesta de la fiscalía",
  Hearing: "Audiencia",
  Fee: "Costo",
  Confidentiality: "Confidencialidad",
  "Forms, in words": "Formularios",
  "Several cases at once": "Varios casos a la vez",
  Effect: "Efecto",
  "After a denial": "Después de una negativa",
};
