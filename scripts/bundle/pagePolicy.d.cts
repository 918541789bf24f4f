/** Content-Security-Policies of the pages. */
/** Of the page inside Excel. */
export const pagePolicy: string;
/** Of the desk. */
export const deskPolicy: string;
