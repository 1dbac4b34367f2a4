import './node-version.mjs';
import { live } from './lifetime.mjs';

/**
 * `npm start`: everything from a fresh clone to a site that answers. With --dev the site reloads what
 * changes; with --chat there is no site, and the bot talks in this terminal.
 */
const isChat = process.argv.includes('--chat');
const isDevelopment = process.argv.includes('--dev');

await live(async () => {
  const { chat, site } = await import('./modes.mjs');
  await (isChat ? chat() : site({ isDevelopment }));
});
