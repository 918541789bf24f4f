/** The kinds of workbook the desk offers to choose, as browsers want them told. Others are tried too: the reader says why it refuses. */

/** Extension to media type (IANA, application/vnd.openxmlformats-… and vnd.ms-excel…). */
const mediaTypes: Readonly<Record<string, string>> = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
  ".xltx": "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
  ".xltm": "application/vnd.ms-excel.template.macroEnabled.12",
};

export const extensions: readonly string[] = Object.keys(mediaTypes);

/** To choose from, all kinds as one entry; "Excel" is the same word in every language. */
export const openTypes = [
  {
    description: "Excel",
    accept: Object.fromEntries(Object.entries(mediaTypes).map(([end, type]) => [type, [end]])),
  },
];

/** To save as: the kind that the file is, because its contents stay that kind. Empty for an unknown one. */
export function saveTypes(name: string): typeof openTypes {
  const end = extensionOf(name);
  const type = mediaTypes[end];
  return type === undefined ? [] : [{ description: "Excel", accept: { [type]: [end] } }];
}

export function mediaTypeOf(name: string): string {
  return mediaTypes[extensionOf(name)] ?? "application/octet-stream";
}

/** With its dot, in small letters; "" where there is none. */
function extensionOf(name: string): string {
  return /\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? "";
}
