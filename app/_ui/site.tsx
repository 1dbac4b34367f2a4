/** What every page of the site knows without asking anyone. */

/** The hotline's number: the same in every city of the country. */
export const hotline = '12345';

export const enhancementScript = '/enhance.js';

/** For signing in with a passkey alone. */
export const passkeyScript = '/passkey.js';

/** For the chat alone. */
export const chatScript = '/chat.js';
