/**
 * What Chromium has of "File System Access" (https://wicg.github.io/file-system-access/) and TypeScript's types of a page do not know.
 * Firefox and Safari have none of it, nor has a page that came over plain http.
 */

interface FilePickerOptions {
  readonly id?: string;
  readonly suggestedName?: string;
  readonly multiple?: boolean;
  readonly excludeAcceptAllOption?: boolean;
  readonly types?: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

interface Window {
  readonly showOpenFilePicker?: (options: FilePickerOptions) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: FilePickerOptions) => Promise<FileSystemFileHandle>;
}

interface FileSystemHandle {
  readonly queryPermission?: (wanted: { readonly mode: "readwrite" }) => Promise<PermissionState>;
  readonly requestPermission?: (wanted: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

interface DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}
