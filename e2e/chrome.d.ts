/** Of `chrome.developerPrivate`, which only `chrome://extensions` has, the part that the tests use. Undocumented. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: {
    extensionId: string;
    errorCollection?: boolean;
    hostAccess?: string;
  }): Promise<void>;
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
  getExtensionInfo(
    extensionId: string,
  ): Promise<{ runtimeErrors: { message: string }[]; manifestErrors: { message: string }[] }>;
  deleteExtensionErrors(properties: { extensionId: string }): Promise<void>;
}

declare const chrome: typeof import('wxt/browser').browser & { readonly developerPrivate: DeveloperPrivate };
