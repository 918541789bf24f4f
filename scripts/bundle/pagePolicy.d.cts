/** The page's Content-Security-Policy. */
export const pagePolicy: string;
