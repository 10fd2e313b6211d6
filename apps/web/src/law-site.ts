/** The public pages of the law, written when the site is built. */
export { lawSite } from "@setaside/law";
