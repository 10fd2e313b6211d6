import type { OffenseCategory } from "@setaside/law";
import type { KindOfCharge } from "../kinds.ts";

/** Which offenses a person may mean by one of the kinds. Our analysis: no statute speaks so. */
export interface KindMeans {
  /** Categories of the federal catalogue. */
  readonly federal: readonly OffenseCategory[];
  /**
   * A federal charge that people call so stands in the catalogue, as far as is known: one of its rows is meant, whichever.
   * Else it may also be an offense that the catalogue lacks.
   */
  readonly federalWhole: boolean;
  /** Rows of those categories that nobody means by the plain word: another harm makes them what they are. */
  readonly federalBut?: readonly string[];
  /** Names in the lists of the states' laws. */
  readonly listed: RegExp;
  /** Names in those lists that are another thing although `listed` fits. */
  readonly butNot?: RegExp;
  /** Where a state's lists name an offense of this kind, that is what people mean by it. */
  readonly listedWhole: boolean;
}

/** Chapter 77 and the running of an advertising site are another kind: making others work or sell sex. */
const ofOthers = [
  "18-1591-a-1",
  "18-1591-a-2",
  "18-1591-d",
  "18-1594-a",
  "18-1594-b",
  "18-1594-c",
  "18-2421A",
] as const;

export const kindMeans: Readonly<Record<KindOfCharge, KindMeans>> = {
  "selling-sex": {
    federal: ["trafficking-sex"],
    federalBut: ofOthers,
    federalWhole: true,
    listed:
      /prostitution|commercial sex|selling sexual|soliciting|loitering to solicit|sexual conduct for a fee|night walkers|solicitation of sodomy|masturbation for hire|chapter 796|offense of the person sold/i,
    butNot:
      /aggravated|promot|patroniz|supervis|compelling|keeping a place|house of|debauching|(?<!and human )trafficking|AIDS|indecent exposure|^loitering(?! (for|with|to))/i,
    listedWhole: true,
  },
  drugs: {
    federal: ["drugs"],
    federalBut: ["21-841-b-7"],
    federalWhole: true,
    listed: /drug|controlled|marijuana|substance|paraphernalia|intoxicated/i,
    listedWhole: false,
  },
  theft: {
    federal: ["theft"],
    federalWhole: true,
    listed: /theft|larceny|shoplift|stolen|merchandise|unauthorized use of a vehicle|conversion|bailee/i,
    listedWhole: false,
  },
  fraud: {
    federal: ["fraud", "tax", "money-laundering"],
    federalBut: ["26-7212-b"],
    federalWhole: true,
    listed: /fraud|check|forgery|credit|funds|public assistance|false pretense/i,
    listedWhole: false,
  },
  papers: {
    federal: ["identity", "fraud"],
    federalWhole: true,
    listed: /identi|false name|document|impersonat/i,
    listedWhole: false,
  },
  robbery: {
    federal: ["robbery"],
    federalBut: ["18-2113-e"],
    federalWhole: true,
    listed: /robbery|carjack|extortion/i,
    listedWhole: false,
  },
  burglary: {
    federal: ["theft", "robbery", "other"],
    federalWhole: false,
    listed: /burglar|breaking/i,
    listedWhole: false,
  },
  hurting: {
    federal: ["assault"],
    federalWhole: false,
    listed: /assault|battery|mayhem|abuse|violence|stalking|menacing|violent|household/i,
    listedWhole: false,
  },
  weapons: {
    federal: ["firearms"],
    federalWhole: true,
    listed: /weapon|firearm|gun/i,
    listedWhole: false,
  },
  disorder: {
    federal: ["public-order", "other"],
    federalWhole: false,
    listed:
      /trespass|disorder|disturb|loiter|obstructing highways|intoxicated|lewd|indecent|prowling|mischief|destruction of property/i,
    listedWhole: false,
  },
  police: {
    federal: ["obstruction", "escape"],
    federalWhole: false,
    listed: /officer|police|false statement|obstruct|escape|resist|failure to/i,
    listedWhole: false,
  },
  border: {
    federal: ["immigration", "identity"],
    federalWhole: true,
    listed: /immigra|alien/i,
    listedWhole: false,
  },
  transport: {
    federal: ["trafficking-sex"],
    federalBut: ofOthers,
    federalWhole: true,
    listed: /transport|sent across|travel/i,
    listedWhole: false,
  },
  others: {
    federal: ["trafficking-sex", "trafficking-labor"],
    federalBut: ["18-1589-d-agg"],
    federalWhole: true,
    listed: /traffick|promoting|compelling|pander|pimp|supervis|keeping a place|house of|aiding|servitude|bawdy/i,
    listedWhole: false,
  },
  holding: {
    federal: ["kidnapping"],
    federalWhole: true,
    listed: /kidnap|imprisonment|restraint|custodial/i,
    listedWhole: false,
  },
  death: {
    federal: ["homicide"],
    federalWhole: true,
    listed: /murder|manslaughter|homicide|causing death/i,
    listedWhole: false,
  },
  driving: {
    federal: ["other", "public-order"],
    federalWhole: false,
    listed: /driv|vehicle|license/i,
    listedWhole: false,
  },
  other: {
    federal: ["other", "conspiracy", "obscenity-child-exploitation", "sex-offense"],
    federalWhole: false,
    // What no other kind takes.
    listed: /(?!)/,
    listedWhole: false,
  },
};

/**
 * Names under which a list takes in a whole code, or conspiracies and attempts whatever their object: an offense of any
 * kind may be among them, so that none is taken to lie outside.
 */
export const anyOffense = /^any (section|offense)|^an offense under|^conspiracy|^attempt|another listed/i;
