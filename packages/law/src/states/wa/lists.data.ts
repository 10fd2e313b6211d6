import { everySection, type Jurisdiction } from "../jurisdiction.ts";

/** Offenses that RCW 9.96.080 and 9.94A.648 take in or leave out by section. */
export const lists: Jurisdiction["lists"] = {
  prostitution: {
    citation: "Wash. Rev. Code § 9A.88.030",
    name: { en: "prostitution offenses", es: "delitos de prostitución" },
    offenses: [{ at: "rcw 9A.88.030", name: "prostitution" }],
    read: "whole",
    confidence: "verified",
  },
  "revised-code": {
    citation: "Wash. Rev. Code § 9.96.080",
    name: { en: "offenses of the Revised Code", es: "delitos del Código Revisado" },
    offenses: [...everySection("rcw", "any section of the Revised Code")],
    read: "whole",
    confidence: "verified",
  },
  "chapters-out": {
    citation: "Wash. Rev. Code §§ 9.96.060, 9.96.080",
    name: { en: "offenses of the chapters left out", es: "delitos de los capítulos excluidos" },
    offenses: [
      { at: "rcw 9.68.*", name: "obscenity (ch. 9.68)" },
      { at: "rcw 9.68A.*", name: "sexual exploitation of children (ch. 9.68A)" },
      { at: "rcw 9A.44.*", name: "sex offenses (ch. 9A.44)" },
    ],
    read: "whole",
    confidence: "verified",
  },
  "failure-to-register": {
    citation: "Wash. Rev. Code §§ 9A.44.130, 9A.44.132",
    name: { en: "failure to register", es: "falta de registro" },
    offenses: [
      { at: "rcw 9A.44.130", name: "failure to register, under the section of that time" },
      { at: "rcw 9A.44.132", name: "failure to register" },
    ],
    read: "whole",
    confidence: "recalled",
  },
  "driving-under-influence": {
    citation: "Wash. Rev. Code §§ 46.61.502, 46.61.504",
    name: { en: "driving under the influence", es: "conducir bajo la influencia" },
    offenses: [
      { at: "rcw 46.61.502", name: "driving under the influence" },
      { at: "rcw 46.61.504", name: "physical control of a vehicle while under the influence" },
    ],
    read: "whole",
    confidence: "verified",
  },
  // Convictions under these are described in RCW 46.61.5055 where the charge was first driving under the influence.
  "reduced-from-driving": {
    citation: "Wash. Rev. Code § 46.61.5055",
    name: {
      en: "offenses that driving charges are reduced to",
      es: "delitos a los que se reducen cargos de conducir",
    },
    offenses: [
      { at: "rcw 46.61.500", name: "reckless driving" },
      { at: "rcw 46.61.5249", name: "negligent driving in the first degree" },
      { at: "rcw 46.61.525", name: "negligent driving, under its former number" },
      { at: "rcw 46.61.520", name: "vehicular homicide" },
      { at: "rcw 46.61.522", name: "vehicular assault" },
      { at: "rcw 46.61.5055", name: "the section on penalties itself" },
      { at: "rcw 46.61.503", name: "driver under 21 after consuming alcohol" },
      { at: "rcw 9A.36.050", name: "reckless endangerment" },
    ],
    read: "whole",
    confidence: "recalled",
  },
  patronizing: {
    citation: "Wash. Rev. Code § 9A.88.110",
    name: { en: "patronizing a prostitute", es: "pagar por prostitución" },
    offenses: [{ at: "rcw 9A.88.110", name: "patronizing a prostitute" }],
    read: "whole",
    confidence: "verified",
  },
  "promoting-prostitution": {
    citation: "Wash. Rev. Code §§ 9A.88.070, 9A.88.080",
    name: { en: "promoting prostitution", es: "promover la prostitución" },
    offenses: [
      { at: "rcw 9A.88.070", name: "promoting prostitution in the first degree" },
      { at: "rcw 9A.88.080", name: "promoting prostitution in the second degree" },
    ],
    read: "whole",
    confidence: "verified",
  },
  "felony-driving": {
    citation: "Wash. Rev. Code §§ 46.61.502, 46.61.504, 46.61.5055",
    name: { en: "felony driving under the influence", es: "delito grave de conducir bajo la influencia" },
    offenses: [
      { at: "rcw 46.61.502", name: "driving under the influence" },
      { at: "rcw 46.61.504", name: "physical control of a vehicle while under the influence" },
      { at: "rcw 46.61.5055", name: "the section on penalties" },
    ],
    read: "whole",
    confidence: "verified",
  },
  "assault-or-robbery-in": {
    citation: "Wash. Rev. Code §§ 9A.36.021, 9A.36.031, 9A.56.210",
    name: { en: "assaults and robbery that are still inside", es: "agresiones y robo que quedan dentro" },
    offenses: [
      { at: "rcw 9A.36.021", name: "assault in the second degree" },
      { at: "rcw 9A.36.031", name: "assault in the third degree" },
      { at: "rcw 9A.56.210", name: "robbery in the second degree" },
    ],
    read: "whole",
    confidence: "verified",
  },
  "third-degree-assault": {
    citation: "Wash. Rev. Code § 9A.36.031",
    name: { en: "assault in the third degree", es: "agresión en tercer grado" },
    offenses: [{ at: "rcw 9A.36.031", name: "assault in the third degree" }],
    read: "whole",
    confidence: "verified",
  },
  "violent-or-against-persons": {
    citation: "Wash. Rev. Code §§ 9.94A.030, 43.43.830",
    name: { en: "violent offenses or against persons", es: "delitos violentos o contra personas" },
    offenses: [
      { at: "rcw 9A.32.*", name: "homicide (ch. 9A.32)" },
      { at: "rcw 9A.36.*", name: "assault (ch. 9A.36)" },
      { at: "rcw 9A.40.*", name: "kidnapping, unlawful imprisonment, trafficking (ch. 9A.40)" },
      { at: "rcw 9A.44.*", name: "sex offenses (ch. 9A.44)" },
      { at: "rcw 9A.48.020", name: "arson in the first degree" },
      { at: "rcw 9A.48.030", name: "arson in the second degree" },
      { at: "rcw 9A.52.020", name: "burglary in the first degree" },
      { at: "rcw 9A.56.200", name: "robbery in the first degree" },
      { at: "rcw 9A.56.120", name: "extortion in the first degree" },
    ],
    read: "recalled",
    confidence: "recalled",
  },
};

const judgment = ["Judgment in the criminal case", "Docket sheet"] as const;

function asked(
  label: readonly [en: string, es: string],
  question: readonly [en: string, es: string],
  why: readonly [en: string, es: string],
  source: string,
  who: readonly ("record" | "attorney")[] = ["record", "attorney"],
): Jurisdiction["facts"][string] {
  return {
    type: "boolean",
    label: { en: label[0], es: label[1] },
    question: { en: question[0], es: question[1] },
    why: { en: why[0], es: why[1] },
    who,
    sensitivity: 0,
    proof: judgment,
    source,
    confidence: "verified",
  };
}

/** What only Washington's law asks. */
export const facts: Jurisdiction["facts"] = {
  "charge.wa-other-victim": {
    ...asked(
      ["Others whom the law protects", "Otras personas que la ley protege"],
      [
        "Did the offense come from the client's having been a victim of prostitution, commercial sexual abuse of a minor, sexual assault or domestic violence?",
        "¿Provino el delito de que la persona fue víctima de prostitución, de abuso sexual comercial de menores, de agresión sexual o de violencia doméstica?",
      ],
      [
        "The law names these victims beside those of sex trafficking.",
        "La ley nombra a estas víctimas junto a las de la trata sexual.",
      ],
      "Wash. Rev. Code §§ 9.96.080, 9.94A.648",
      ["attorney"],
    ),
    proof: ["Survivor declaration (28 U.S.C. § 1746)", "Police calls or protective orders"],
  },
  "charge.wa-restitution-paid": asked(
    ["Restitution paid, or none ordered", "Restitución pagada, o ninguna ordenada"],
    [
      "Has restitution to anyone but an insurer been paid, or was none ordered?",
      "¿Se pagó la restitución debida a quien no sea una aseguradora, o no se ordenó ninguna?",
    ],
    ["The court asks for it before it vacates.", "El tribunal lo pide antes de dejar la condena sin efecto."],
    "Wash. Rev. Code §§ 9.96.080, 9.94A.648",
  ),
  "charge.wa-assessment-paid": asked(
    ["Penalty assessment paid", "Penalidad del tribunal pagada"],
    [
      "Has the crime victim penalty assessment of RCW 7.68.035 been paid, or was none imposed?",
      "¿Se pagó el cargo en favor de víctimas (crime victim penalty assessment) de RCW 7.68.035, o no se impuso?",
    ],
    [
      "It is asked for, save for convictions of a prostitution type.",
      "Se pide, salvo en condenas del tipo de prostitución.",
    ],
    "Wash. Rev. Code §§ 9.96.080, 9.94A.648, 7.68.035",
  ),
  "charge.wa-commercial-sex-ordinance": asked(
    ["City ordinance of that kind", "Ordenanza municipal de ese tipo"],
    [
      "Is this conviction under a city's or county's ordinance on prostitution, on prostitution loitering or on staying out of an area of prostitution?",
      "¿Es esta condena por una ordenanza de una ciudad o condado sobre prostitución, merodeo con ese fin o la orden de no entrar en una zona de prostitución?",
    ],
    ["Such convictions are treated as prostitution.", "Esas condenas se tratan como prostitución."],
    "Wash. Rev. Code § 9.96.080",
  ),
  "charge.wa-dui-type": asked(
    ["Driving case, reduced", "Caso de conducir, reducido"],
    [
      "Was this charge, as first filed, one of driving under the influence or another that RCW 46.61.5055 describes?",
      "¿Fue este cargo, al presentarse, uno de conducir bajo la influencia u otro que describe RCW 46.61.5055?",
    ],
    ["Convictions that the section describes are left out.", "Las condenas que describe la sección quedan fuera."],
    "Wash. Rev. Code §§ 9.96.060, 46.61.5055",
  ),
  "charge.wa-weapon-or-sexual-motivation": asked(
    ["Firearm, weapon or sexual motivation", "Arma de fuego, arma o motivación sexual"],
    [
      "Does the judgment carry a firearm, deadly weapon or sexual motivation enhancement?",
      "¿Lleva el fallo un agravante por arma de fuego, arma mortal o motivación sexual?",
    ],
    [
      "These assaults and robbery are inside only without such an enhancement.",
      "Estas agresiones y este robo quedan dentro solo sin ese agravante.",
    ],
    "Wash. Rev. Code § 9.94A.640",
  ),
  "charge.wa-against-police": asked(
    ["Assault on an officer", "Agresión a un agente"],
    [
      "Was the assault in the third degree against a law-enforcement officer?",
      "¿Fue la agresión en tercer grado contra un agente de la ley?",
    ],
    ["An assault on an officer is left out.", "La agresión a un agente queda fuera."],
    "Wash. Rev. Code § 9.94A.640",
  ),
  "person.wa-pending-only-commercial-sex": asked(
    ["Kind of the pending charge", "Tipo del cargo pendiente"],
    [
      "Is every criminal charge that is now pending one of prostitution?",
      "¿Es de prostitución todo cargo penal que hoy está pendiente?",
    ],
    ["A pending charge of another kind is in the way.", "Un cargo pendiente de otro tipo lo impide."],
    "Wash. Rev. Code §§ 9.96.080, 9.94A.648",
  ),
  "person.wa-conviction-in-three-years": asked(
    ["Conviction in the last three years", "Condena en los últimos tres años"],
    [
      "Has the client been convicted of a new crime in the three years before applying?",
      "¿Ha tenido la persona una condena nueva en los tres años antes de pedirlo?",
    ],
    ["The law asks for three years without one.", "La ley pide tres años sin ninguna."],
    "Wash. Rev. Code § 9.96.080",
  ),
  "person.wa-conviction-in-five-years": asked(
    ["Conviction in the last five years", "Condena en los últimos cinco años"],
    [
      "Has the client been convicted of a new crime in the five years before applying?",
      "¿Ha tenido la persona una condena nueva en los cinco años antes de pedirlo?",
    ],
    ["For a class C felony the law asks for five years.", "Para un delito grave de clase C la ley pide cinco años."],
    "Wash. Rev. Code § 9.94A.648",
  ),
  "person.wa-conviction-in-ten-years": asked(
    ["Conviction in the last ten years", "Condena en los últimos diez años"],
    [
      "Has the client been convicted of a new crime in the ten years before applying?",
      "¿Ha tenido la persona una condena nueva en los diez años antes de pedirlo?",
    ],
    ["For a class B felony the law asks for ten years.", "Para un delito grave de clase B la ley pide diez años."],
    "Wash. Rev. Code § 9.94A.648",
  ),
};
