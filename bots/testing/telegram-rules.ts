/** Telegram's published limits on what a bot may send, and its errors. */
export type Button = {
  text: string;
  callback_data?: string;
  request_location?: boolean;
  request_contact?: boolean;
};

export class ApiError extends Error {
  constructor(
    readonly code: number,
    description: string,
    readonly parameters: Record<string, unknown> = {},
  ) {
    super(description);
  }
}

export function requireText(text: unknown): void {
  const { length } = String(text ?? '');
  if (String(text ?? '').trim() === '') throw new ApiError(400, 'Bad Request: message text is empty');
  if (length > 4096) throw new ApiError(400, 'Bad Request: message is too long');
}

/** Telegram itself would take it, and look at the page: here that is an error, as some links of ours are for one person alone. */
export function requireNoPreview(text: unknown, options: unknown): void {
  const { is_disabled = false } = (options ?? {}) as { is_disabled?: boolean };
  if (/https?:\/\//.test(String(text)) && !is_disabled)
    throw new ApiError(400, 'Bad Request: a link would be previewed');
}

export function readMarkup(markup: unknown): { buttons: Button[]; keyboard: Button[] } {
  const { inline_keyboard = [], keyboard = [] } = (markup ?? {}) as {
    inline_keyboard?: Button[][];
    keyboard?: Button[][];
  };
  const buttons = inline_keyboard.flat();
  for (const { text, callback_data = '' } of buttons) {
    const bytes = Buffer.byteLength(callback_data, 'utf8');
    if (bytes < 1 || bytes > 64) throw new ApiError(400, 'Bad Request: BUTTON_DATA_INVALID');
    if (!text.trim()) throw new ApiError(400, 'Bad Request: inline keyboard button text is empty');
  }
  return { buttons, keyboard: keyboard.flat() };
}
