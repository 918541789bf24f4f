/** Where a build will lie, and which version it is. */
export interface Address {
  readonly address: string;
  readonly version: string;
}
export function fillManifest(manifest: string, address: Address): string;
export function readAddress(text: string | undefined): string;
