/** A file's text, as the bundler puts it into the script. */
declare module "*?raw" {
  const text: string;
  export default text;
}

/** A style sheet, which the bundler puts beside the script. */
declare module "*.css";
