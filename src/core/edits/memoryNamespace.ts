/**
 * Namespace of the root element of what Renkei keeps in a workbook. Hosts find the part by it, whatever its name;
 * a newer version keeps the namespace and changes the root's `version`.
 */
export const memoryNamespace = "urn:renkei:memory:1";
