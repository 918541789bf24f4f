/** Numbers of Excel's events on the wire (Excel.EventType of the client's source) and who can be listened to. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  workbookActivated: 2203,
} as const;

/** The target of handlers on collections and on the workbook; handlers on a sheet have its id. */
export const workbookTarget = "Workbook";
