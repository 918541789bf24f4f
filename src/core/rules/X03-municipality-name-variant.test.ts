import { testRule } from "../../../test/support/ruleTester";
import { municipalityNameVariant } from "./X03-municipality-name-variant";

testRule(municipalityNameVariant, {
  valid: {
    "official names, short names and codes": `
      事業名       │ 取組の方向性     │ 山口市 │ 美祢 │ 352047
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○  │ ○`,
  },
  invalid: {
    "look-alikes of 祢 and 萩": `
      事業名       │ 取組の方向性     │ 山口市 │ 美祿◀X03:variant │ 美袮市◀X03 │ 荻市◀X03
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○              │ ○          │ ○`,
  },
});
