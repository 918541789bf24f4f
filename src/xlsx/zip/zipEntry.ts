/** One file inside a zip archive, with all of its raw bytes, so that it can be copied as it is. */

export interface ZipEntry {
  /** Path in the archive with "/" between folders ("xl/workbook.xml"); a folder's own entry ends with "/". */
  readonly name: string;
  /** 0 stored, 8 deflated (APPNOTE.TXT 4.4.5). */
  readonly method: number;
  /** CRC-32 of the content. */
  readonly crc: number;
  /** Bytes of the content. */
  readonly size: number;
  /** The stored or deflated content; a view into the archive. */
  readonly compressed: Uint8Array;
  /** Local header, name, extra fields, content and data descriptor; a view into the archive. */
  readonly localRecord: Uint8Array;
  /** The record of the central directory: header, name, extra fields, comment; a view into the archive. */
  readonly centralRecord: Uint8Array;
  /** Where in `centralRecord` the offset of `localRecord` stands, and how many bytes it has. */
  readonly offsetField: { readonly position: number; readonly width: 4 | 8 };
}
