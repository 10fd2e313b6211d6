import { type Circuit, parseEdtf, parseStatutes } from "@setaside/citation";
import {
  authoritiesFor,
  chargedOffense,
  chargedOffenseOf,
  crimeOfViolence,
  excludedOffense,
  type FactValue,
  holdingIn,
  levelA,
  levelB,
  notInCatalogue,
  type Offense,
  offenseById,
  type PlainValue,
  type Subjects,
  scopeFor,
  subjectsOf,
} from "@setaside/law";
import { exact, leastOf, mostOf, type Node, type Subject } from "@setaside/logic";
import { formatStatute } from "./cited.ts";
import type { Classification, ClassifiedRow, RowAuthority } from "./classification.ts";
import type { MissingFact } from "./finding.ts";
import { levelOf } from "./level.ts";
import { mannerOf } from "./manner.ts";
