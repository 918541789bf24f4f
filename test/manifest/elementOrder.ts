/**
 * The order of elements that Excel wants in a manifest; an element in the wrong place makes it refuse the add-in without a word.
 * After MS-OWEMXML (schemas "appforoffice/1.1" and "taskpaneappversionoverrides") and Microsoft's
 * "How to find the proper order of manifest elements", as far as a task pane of Excel needs them.
 */

/** Children in their order: "?" = may be missing, "+" = one or more, nothing = exactly one. */
export const elementOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId?",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains?",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources"],
  Hosts: ["Host+"],
  DesktopFormFactor: ["GetStarted?", "FunctionFile?", "ExtensionPoint+"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab+"],
  OfficeTab: ["Group+"],
  Group: ["Label", "Icon", "Control+"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image+"],
  Action: ["TaskpaneId?", "SourceLocation", "Title?"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image+"],
  "bt:Urls": ["bt:Url+"],
  "bt:ShortStrings": ["bt:String+"],
  "bt:LongStrings": ["bt:String+"],
};

/** A pattern over the names of children, each closed by a space. */
export function orderPattern(children: readonly string[]): RegExp {
  const steps = children.map((child) => {
    const [, name = "", times = ""] = /^([^?+]+)([?+]?)$/u.exec(child) ?? [];
    return `(?:${name} )${times}`;
  });
  return new RegExp(`^${steps.join("")}$`, "u");
}
