/** A plan as if its rows had been walked from below: what is found in it, and what is proposed, must not change. */
import type { Plan } from "../../src/core";

export function reverseRows({ tables, notes }: Plan): Plan {
  return {
    tables: tables.map((table) => {
      const last = table.measures.length - 1;
      const rows = table.rows.map((row) => ({
        ...row,
        measures: row.measures.map((position) => last - position),
      }));
      return { ...table, rows: rows.reverse(), measures: [...table.measures].reverse() };
    }),
    notes: [...notes].reverse(),
  };
}
