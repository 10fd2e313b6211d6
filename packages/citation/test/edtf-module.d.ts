/** The part of the `edtf` library that the tests use as an oracle; it ships no types. */
declare module "edtf" {
  const edtf: (text: string) => { readonly type: string; readonly min: number | null; readonly max: number | null };
  export default edtf;
}
