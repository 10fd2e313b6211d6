/** A column that a rule's SQL reads. */
export interface SqlColumn {
  /** As the scheme names it, before `nameOf`. */
  readonly scheme: string;
  /** As the SQL names it. */
  readonly name: string;
  readonly type: "boolean" | "text" | "integer" | "date";
}

/**
 * How columns are named. A row lays out the subjects of one rule (a charge and
 * its person, say), each fact under its path:
 *
 * | fact | column | type | NULL means |
 * |---|---|---|---|
 * | boolean | `charge.childVictim` | boolean | unknown |
 * | choice | `charge.form` | text, one value | unknown |
 * | entry | `charge.offense` | text, the entry's id | unknown |
 * | set | `episode.means#force`, one for each member | boolean | unknown |
 * | number | `charge.months@least`, `charge.months@most` | integer | unbounded |
 * | date | `charge.date@least`, `charge.date@most` | days since 1970-01-01, or date | unbounded |
 * | conclusion | `conclusion:charge.direct-result` | boolean | counsel has not concluded |
 * | `some` | `some:1`, `some:2` … in the rule's order | integer, a truth | unknown |
 *
 * A value that the vocabulary lacks counts as unknown, never as a no, and so do
 * bounds that contradict each other. A choice or entry known to be one of
 * several values (but not which) can't be said in one column: put NULL, which
 * widens the truth and never falsifies it, or ask `evaluate`.
 */
export const column = Object.freeze({
  value: (path: string) => path,
  member: (path: string, member: string) => `${path}#${member}`,
  least: (path: string) => `${path}@least`,
  most: (path: string) => `${path}@most`,
  conclusion: (kind: string, element: string) => `conclusion:${kind}.${element}`,
  some: (number: number) => `some:${number}`,
});
