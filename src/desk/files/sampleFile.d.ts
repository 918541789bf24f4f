/** A workbook in the bundle, as a data: address (webpack's asset/inline; jest.config.cjs does the same). */
declare module "*.xlsx" {
  const url: string;
  export = url;
}
