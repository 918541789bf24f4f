/** The colours that 色分け writes. */

/**
 * Font colour of 新規・拡充: a red with 6.5:1 contrast on white, where #FF0000 has 4.0:1
 * (WCAG 2.2, success criterion 1.4.3 asks for 4.5:1).
 */
export const changedColor = "#C00000";
