/** The check sum of zip entries (CRC-32, APPNOTE.TXT 4.4.7), four bytes at a step. */

const tables = makeTables();

/** CRC-32 of bytes as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  const whole = bytes.length - (bytes.length % 4);
  let i = 0;
  for (; i < whole; i += 4) {
    crc ^=
      at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24);
    crc =
      at(tables, 768 + (crc & 255)) ^
      at(tables, 512 + ((crc >>> 8) & 255)) ^
      at(tables, 256 + ((crc >>> 16) & 255)) ^
      at(tables, crc >>> 24);
  }
  for (; i < bytes.length; i++) crc = at(tables, (crc ^ at(bytes, i)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function at(numbers: Uint8Array | Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

/** Four tables of 256: the first for one byte, each next one for a byte that lies one further ahead. */
function makeTables(): Int32Array {
  const made = new Int32Array(1024);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    made[byte] = crc;
  }
  for (let i = 256; i < 1024; i++) {
    const before = at(made, i - 256);
    made[i] = at(made, before & 255) ^ (before >>> 8);
  }
  return made;
}
