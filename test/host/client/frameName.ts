/** How Excel on the web tells an add-in's frame where it is: by the name of the frame, a JSON text. */

let conversations = 0;

/** @param origin of the page that the frame is in, https */
export function formatFrameName(locale: string, origin: string): string {
  conversations += 1;
  return JSON.stringify({
    baseFrameName: "addin",
    hostInfo: `Excel|Web|16.01|${locale}|correlation||disableLogging|0`,
    xdmInfo: `conversation-${conversations}|addin-1|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
