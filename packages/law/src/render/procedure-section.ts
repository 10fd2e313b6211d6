import type { Ground } from "@setaside/logic";
import { afterGrant, recordHolders } from "../federal/procedure/after-grant.data.ts";
import { aroundTheCase } from "../federal/procedure/around-the-case.data.ts";
import { otherDoors } from "../federal/procedure/doors.data.ts";
import { filingRules } from "../federal/procedure/filing.data.ts";
import { orderReasons } from "../federal/procedure/order.data.ts";
import { paperGuides } from "../federal/procedure/papers.data.ts";
import { urgentMatters } from "../federal/procedure/urgent.data.ts";
import type { Block, Section } from "./document.ts";
import { statementOf } from "./sourced.ts";

/** What a plan says beside the reliefs: what is urgent, papers, filing, order, other doors, after a grant. */
export function procedureSection(): Section {
  return {
    id: "procedure",
    heading: "Procedure: from papers to what follows a grant",
    citation: "18 U.S.C. § 3771A; Fed. R. Crim. P. 43, 45, 47, 49, 49.1; 28 C.F.R. §§ 16.30-16.34",
    blocks: [
      {
        kind: "paragraph",
        text: "The Act gives no procedure beyond its own words. What follows is how a plan puts the work in order; local rules and standing orders come first.",
      },
    ],
    sections: [
      part(
        "urgent",
        "What is urgent",
        Object.entries(urgentMatters).map(([name, grounds]) => labelled(words(name), grounds)),
      ),
      part("order", "What comes before what", [labelled(undefined, Object.values(orderReasons))]),
      part(
        "papers",
        "Papers to get",
        paperGuides.map(({ name, where, how, cost, proves, cautions }) =>
          labelled(name.en, [where, ...how, ...(cost === undefined ? [] : [cost]), proves, ...cautions]),
        ),
      ),
      part(
        "filing",
        "Filing, sealing, service and the proposed order",
        Object.entries(filingRules).map(([name, grounds]) => labelled(words(name), [grounds].flat())),
      ),
      part(
        "doors",
        "Other doors",
        otherDoors.map(({ name, gives, doesNot, cautions }) => labelled(name.en, [gives, doesNot, ...cautions])),
      ),
      part("around", "Counsel, privacy and custody", [labelled(undefined, Object.values(aroundTheCase))]),
      part("granted", "After a grant", [
        labelled(undefined, afterGrant),
        {
          kind: "table",
          caption: "Who holds records and gets a certified copy",
          columns: ["Record holder"],
          rows: recordHolders.map(({ name }) => [name.en]),
        },
      ]),
    ],
  };
}

function part(id: string, heading: string, blocks: readonly Block[]): Section {
  return { id: `procedure-${id}`, heading, blocks, sections: [] };
}

function labelled(label: string | undefined, grounds: readonly Ground[]): Block {
  return { kind: "statements", ...(label === undefined ? {} : { label }), items: grounds.map(statementOf) };
}

/** `pending-prosecution` as `Pending prosecution`. */
function words(id: string): string {
  const plain = id.replaceAll("-", " ");
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}
