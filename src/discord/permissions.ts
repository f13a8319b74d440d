/** Bits of Discord's permissions that matter to Readout. */
const SEND_MESSAGES = 1n << 11n;
const MANAGE_MESSAGES = 1n << 13n;
const SEND_MESSAGES_IN_THREADS = 1n << 38n;
const USE_EXTERNAL_APPS = 1n << 50n;

/** What the one who asks and Readout may do in the place. Undefined permissions are not known, and not held back. */
export interface Access {
  /** Permissions of the member; undefined outside servers. */
  readonly permissions: bigint | undefined;
  /** Permissions Readout has in the place. */
  readonly appPermissions: bigint | undefined;
  /** Whether Readout is there only because the reader installed it for themselves. */
  readonly userInstallOnly: boolean;
  readonly inServer: boolean;
  readonly inThread: boolean;
}

/** Why nothing can be shown to everyone in a place. */
export type PostBar = 'app-may-not-write' | 'reader-may-not-write' | 'external-apps-are-private';

/**
 * What stands in the way of a public reply. Discord lets an app answer publicly even where it may not write, so the
 * channel's own rule is kept here; where apps a member brought along are restricted, Discord makes the reply private.
 */
export function postBar({ permissions, appPermissions, ...place }: Access): PostBar | undefined {
  if (!place.inServer) return undefined;
  const write = place.inThread ? SEND_MESSAGES_IN_THREADS : SEND_MESSAGES;
  if (permissions !== undefined && !(permissions & write)) return 'reader-may-not-write';
  if (place.userInstallOnly) {
    return permissions !== undefined && !(permissions & USE_EXTERNAL_APPS) ? 'external-apps-are-private' : undefined;
  }
  return appPermissions !== undefined && !(appPermissions & write) ? 'app-may-not-write' : undefined;
}

/** Whether someone may take away what others posted. */
export function isModerator(permissions: bigint | undefined): boolean {
  return permissions !== undefined && (permissions & MANAGE_MESSAGES) !== 0n;
}
