import type { Subjects } from "@setaside/law";
import { law, scopeFor } from "@setaside/law";
import { exact, leastOf, mostOf } from "@setaside/logic";
import type { Client } from "./immigration.ts";

const noncitizen = law.is("person.noncitizen");

/** Whether the client is, or may be, a noncitizen. What is not recorded, or said both ways, is no "citizen". */
export function clientOf(subjects: Subjects): Client {
  const { truth } = exact(subjects.layout, noncitizen, scopeFor(subjects, subjects.person));
  if (leastOf(truth) === "yes") return "noncitizen";
  return mostOf(truth) === "no" ? "citizen" : "may-be-noncitizen";
}

/** Why advisories on immigration are shown, or are not. */
export const clientText: Readonly<Record<Client, string>> = {
  noncitizen: "The client is not a U.S. citizen.",
  "may-be-noncitizen": "Whether the client is a U.S. citizen is not known.",
  citizen: "The client is a U.S. citizen, as recorded: nothing about immigration is shown.",
};
