import { describe, expect, it } from "@jest/globals";
import { formatAddress } from "../../../core";
import { relationships, workbookBytes, type WorkbookXml } from "../../../../test/support/xlsxParts";
import { openXlsx } from "../../read/openXlsx";
import { openSheetViews } from "../openSheetViews";

type Parts = NonNullable<WorkbookXml["parts"]>;

/** What the first sheet's comments say: a line for each, with the cell and whoever wrote. */
function commentsOf(parts: Parts): readonly string[] {
  const views = openSheetViews(openXlsx(workbookBytes({ parts })));
  return views.annotations(0).comments.map(({ remarks, isResolved, ...at }) => {
    const said = remarks.map(({ author, text }) => `${author ?? "?"}「${text}」`).join("");
    return `${formatAddress(at)} ${said}${isResolved ? " 済" : ""}`;
  });
}

const sheetRels = "xl/worksheets/_rels/sheet1.xml.rels";
const notesPart = "xl/comments1.xml";

function notesXml(authors: readonly string[], comments: string): string {
  const names = authors.map((name) => `<author>${name}</author>`).join("");
  return `<comments><authors>${names}</authors><commentList>${comments}</commentList></comments>`;
}

function withNotes(authors: readonly string[], comments: string): Parts {
  return {
    [sheetRels]: relationships([["rId1", "comments", "../comments1.xml"]]),
    [notesPart]: notesXml(authors, comments),
  };
}

const note = (ref: string, text: string, author = 0): string =>
  `<comment ref="${ref}" authorId="${author}"><text><r><rPr><b/></rPr><t>${text}</t></r></text></comment>`;

describe("notes", () => {
  it("stand at their cells with their authors, in pieces or plain", () => {
    const plain = '<comment ref="C4" authorId="1"><text><t>予算は査定中</t></text></comment>';
    expect(commentsOf(withNotes(["企画課", "財政課"], note("B2", "要確認") + plain))).toEqual([
      "B2 企画課「要確認」",
      "C4 財政課「予算は査定中」",
    ]);
  });

  it("do not name their author twice, as Excel writes it into the text", () => {
    const written = '企画課:</t></r><r><t xml:space="preserve">\n一行目\n二行目';
    expect(commentsOf(withNotes(["企画課"], note("A1", written)))).toEqual([
      "A1 企画課「一行目\n二行目」",
    ]);
    expect(commentsOf(withNotes(["企画課"], note("A1", "財政課:\n照会中")))).toEqual([
      "A1 企画課「財政課:\n照会中」",
    ]);
  });

  it("are text, whatever they say", () => {
    const text = "&lt;img src=x onerror=alert(1)&gt;_x000D_\n&amp;";
    expect(commentsOf(withNotes([""], note("A1", text)))).toEqual([
      "A1 ?「<img src=x onerror=alert(1)>\n&」",
    ]);
  });

  it("without a place or a text are none, and one of an unknown author has none", () => {
    const odd = note("どこか", "あ") + note("A1", " ") + note("B1", "い", 7);
    expect(commentsOf(withNotes(["企画課"], odd))).toEqual(["B1 ?「い」"]);
  });

  it("are one for a cell, as in Excel: of more the first", () => {
    const twice = note("A1", "一つ目") + note("A1", "二つ目");
    expect(commentsOf(withNotes(["企画課"], twice))).toEqual(["A1 企画課「一つ目」"]);
  });

  it("are found by their relationship, whatever their part is called", () => {
    const parts = {
      [sheetRels]: relationships([["rId9", "comments", "/xl/memo/text.xml"]]),
      "xl/memo/text.xml": notesXml(["企画課"], note("A1", "あ")),
      [notesPart]: notesXml(["他"], note("B2", "このシートのものではない")),
    };
    expect(commentsOf(parts)).toEqual(["A1 企画課「あ」"]);
  });
});

const threads = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const persons = "http://schemas.microsoft.com/office/2017/10/relationships/person";

function withThreads(remarks: string, more: Parts = {}): Parts {
  const shadow = "[Threaded comment]\n\n… https://go.microsoft.com/fwlink/?linkid=870924\n\n";
  const rels = relationships([["rId1", "comments", "../comments1.xml"]]);
  const relation = `<Relationship Id="rId2" Type="${threads}" Target="../threadedComments/threadedComment1.xml"/>`;
  const person = `<Relationship Id="rIdP" Type="${persons}" Target="persons/person.xml"/>`;
  const workbook = relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]);
  return {
    [sheetRels]: rels.replace("</Relationships>", `${relation}</Relationships>`),
    [notesPart]: notesXml(
      ["tc={AA}", "財政課"],
      `${note("B2", `${shadow}Comment:\n    照会します`)}${note("C3", "メモ", 1)}`,
    ),
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments>${remarks}</ThreadedComments>`,
    "xl/_rels/workbook.xml.rels": workbook.replace("</Relationships>", `${person}</Relationships>`),
    "xl/persons/person.xml":
      '<personList><person displayName="山口 花子" id="{P1}"/><person displayName="宇部 太郎" id="{P2}"/></personList>',
    ...more,
  };
}

const begun =
  '<threadedComment ref="B2" dT="2021-03-01T01:02:03.45" personId="{P1}" id="{AA}"><text>照会します</text></threadedComment>';
const answered =
  '<threadedComment ref="B2" personId="{p2}" id="{BB}" parentId="{aa}"><text>回答しました</text><mentions/></threadedComment>';

describe("threads of comments", () => {
  it("stand in place of their shadows, with their answers and names", () => {
    expect(commentsOf(withThreads(begun + answered))).toEqual([
      "B2 山口 花子「照会します」宇部 太郎「回答しました」",
      "C3 財政課「メモ」",
    ]);
  });

  it("say when they are closed", () => {
    expect(commentsOf(withThreads(begun.replace("<threadedComment", '$& done="1"')))).toEqual([
      "B2 山口 花子「照会します」 済",
      "C3 財政課「メモ」",
    ]);
  });

  it("whose persons are lost have no names", () => {
    expect(commentsOf(withThreads(begun, { "xl/persons/person.xml": null }))).toContain(
      "B2 ?「照会します」",
    );
  });

  it("of which only the shadow is left are told by it, without its notice", () => {
    const parts = withThreads(begun, { "xl/threadedComments/threadedComment1.xml": null });
    expect(commentsOf(parts)).toEqual(["B2 ?「Comment:\n    照会します」", "C3 財政課「メモ」"]);
  });
});

describe("comments of a broken file", () => {
  it.each([
    ["a part that is not there", { [notesPart]: null }],
    ["a part that is cut off", { [notesPart]: "<comments><authors><author>企" }],
    ["a part with a DOCTYPE", { [notesPart]: '<!DOCTYPE a [<!ENTITY b "c">]><comments/>' }],
    ["a part that is something else", { [notesPart]: "<sst/>" }],
    ["relationships that are cut off", { [sheetRels]: "<Relationships><Rel" }],
    [
      "a part elsewhere",
      {
        [sheetRels]: `<Relationships><Relationship Id="rId1" Type="x/comments" TargetMode="External" Target="https://example.jp/comments.xml"/></Relationships>`,
      },
    ],
  ])("are none, and the sheet is shown all the same: %s", (_what, broken: Parts) => {
    expect(commentsOf({ ...withNotes(["企画課"], note("A1", "あ")), ...broken })).toEqual([]);
  });

  it("are read from the notes where the threads are broken", () => {
    const broken = { "xl/threadedComments/threadedComment1.xml": "<ThreadedComments>" };
    expect(commentsOf(withThreads(begun, broken))).toHaveLength(2);
  });
});

describe("a sheet without comments", () => {
  it("has none, and none of another sheet", () => {
    const parts = withNotes(["企画課"], note("A1", "あ"));
    const views = openSheetViews(openXlsx(workbookBytes({ sheets: [{}, {}], parts })));
    expect([0, 1].map((sheet) => views.annotations(sheet).comments.length)).toEqual([1, 0]);
  });
});
