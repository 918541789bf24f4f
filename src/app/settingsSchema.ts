/** The settings file as JSON Schema, for editors that check and complete while one writes. */
import { writtenText, type JsonSchema } from "./jsonShape";
import { settingsShape } from "./settings";

/** JSON Schema draft-07, which today's editors know best. */
export function buildSettingsSchema(): JsonSchema {
  const { properties, ...rest } = settingsShape.schema;
  const own = typeof properties === "object" ? properties : {};
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:renkei:settings:1",
    title: "Renkei 設定 / Renkei settings",
    ...rest,
    properties: { $schema: writtenText.schema, ...own },
  };
}
