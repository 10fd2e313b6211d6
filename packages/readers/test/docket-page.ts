/** Builds small docket pages of invented people for tests, as CM/ECF prints them. */
export interface PageParts {
  readonly number?: string;
  readonly court?: string;
  readonly flags?: string;
  readonly filed?: string;
  readonly terminated?: string;
  readonly defendants?: readonly DefendantParts[];
  readonly parties?: string;
  readonly entries?: readonly (readonly [date: string, number: string, text: string])[];
  readonly receipt?: string;
}

export interface DefendantParts {
  readonly number?: number;
  readonly name?: string;
  readonly more?: string;
  readonly terminated?: string;
  readonly pending?: readonly Row[];
  readonly opening?: string;
  readonly ended?: readonly Row[];
  readonly endedLevel?: string;
  readonly complaints?: readonly (readonly [title: string, disposition: string])[];
}

export type Row = readonly [title: string, count: string, disposition: string];

const none = "<tr><td>None</td></tr>";

function label(text: string): string {
  return `<tr><td><br><b><u>${text}</u></b></td><td></td><td><b><u>Disposition</u></b></td></tr>`;
}

function rows(list: readonly Row[] | undefined): string {
  if (list === undefined || list.length === 0) return none;
  return list
    .map(([title, count, disposition]) => `<tr><td> ${title}<br>${count}</td><td></td><td>${disposition}</td></tr>`)
    .join("\n");
}

function defendant(parts: DefendantParts, at: number): string {
  const number = parts.number ?? at + 1;
  const end = parts.terminated === undefined ? "" : `<BR><I>TERMINATED: ${parts.terminated}</I>`;
  const complaints = (parts.complaints ?? [])
    .map(([title, text]) => `<tr><td>${title}</td><td></td><td>${text}</td></tr>`)
    .join("\n");
  return `<TABLE>
<tr><td><br><b><u>Defendant                                 (${number})</u></b></td></tr>
<tr><td><B>${parts.name ?? "Jane Example"}</B>\n${end}${parts.more ?? ""}</td><td>represented&nbsp;by</td><td><B>Counsel Placeholder</B><BR>Sample Office<BR>(619) 555-0123<BR>Email: counsel&#064;example.test<BR><I>TERMINATED: 01/01/2020</I></td></tr>
${label("Pending Counts")}${rows(parts.pending)}
<tr><td><b><u>Highest Offense Level (Opening)</u></b></td></tr><tr><td>${parts.opening ?? "Felony"}</td></tr>
${label("Terminated Counts")}${rows(parts.ended)}
<tr><td><b><u>Highest Offense Level (Terminated)</u></b></td></tr><tr><td>${parts.endedLevel ?? "None"}</td></tr>
${label("Complaints")}${complaints === "" ? none : complaints}
</TABLE><HR>`;
}

/** A whole page; what is not given is a plain default. */
export function docketPage(parts: PageParts = {}): string {
  const end = parts.terminated === undefined ? "" : `<br>Date Terminated: ${parts.terminated}`;
  const entries = (parts.entries ?? []).map(
    ([date, number, text]) => `<tr><td>${date}</td><td>${number}&nbsp;</td><td>${text} (Entered: ${date})</td></tr>`,
  );
  return `<html><head><title>CM/ECF - example</title></head><body><div id="cmecfMainContent">
<table><tr><td align=right>${parts.flags ?? ""}</td></tr></table>
<h3 align=center>U.S. District Court<BR>${parts.court ?? "District of Nevada (Las Vegas)"}<BR>CRIMINAL DOCKET FOR CASE #: ${parts.number ?? "2:19-cr-00999-AAA-1"}</h3>
<TABLE><tr><td><br>Case title: USA v. Example</td><td><br>Date Filed: ${parts.filed ?? "03/04/2019"}${end}</td></tr></TABLE><HR>
${(parts.defendants ?? [{}]).map(defendant).join("\n")}
${parts.parties ?? ""}<TABLE><tr><td><b><u>Plaintiff</u></b></td></tr><tr><td><B>USA</B></td></tr></TABLE>
<table><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>${entries.join("\n")}</table>
${parts.receipt ?? receipt("2:19-cr-00999-AAA")}
</div></body></html>`;
}

/** PACER's receipt for the given search criteria. */
export function receipt(criteria: string, login = "sample.login:1234567:0"): string {
  return `<table><tr><th>PACER Service Center</th></tr><tr><td>05/06/2021 10:11:12</td></tr><tr><th>PACER Login:</th><td>${login}</td><th>Client Code:</th><td>client-7788</td></tr><tr><th>Description:</th><td>Docket Report</td><th>Search Criteria:</th><td>${criteria}</td></tr></table>`;
}
