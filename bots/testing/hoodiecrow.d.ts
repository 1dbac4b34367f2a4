/** The part of the IMAP server for tests that we use; the package has no types of its own. */
declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  type Stored = { raw: string; uid: number; flags: string[] };
  type Folder = { messages: Stored[]; uidvalidity: number; uidnext: number };
  type Hoodiecrow = {
    server: Server;
    folderCache: Record<string, Folder>;
    connection: unknown;
    listen(port: number, host: string, listening: () => void): void;
    close(closed: () => void): void;
    appendMessage(folder: string, flags: string[], at: Date, raw: Buffer): void;
  };
  export default function hoodiecrow(options: Record<string, unknown>): Hoodiecrow;
}
