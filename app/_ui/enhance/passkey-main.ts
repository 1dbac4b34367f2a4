/**
 * Passkeys: asks the device for one, and sends what it answers with the form that stands on the page. A file of its own, as only the pages
 * of "my cases" need it; where the browser has no passkeys the form stays hidden.
 */
type Options = {
  challenge: string;
  user?: { id: string };
  excludeCredentials?: { id: string }[];
  allowCredentials?: { id: string }[];
};

function toBytes(text: string): ArrayBuffer {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0)).buffer;
}

function toText(bytes: ArrayBuffer | null): string | undefined {
  if (!bytes) return undefined;
  const plain = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** What the server wrote, with bytes where the browser wants bytes. */
function prepared(options: Options): PublicKeyCredentialCreationOptions & PublicKeyCredentialRequestOptions {
  const known = (list: { id: string }[] = []) => list.map((one) => ({ ...one, id: toBytes(one.id) }));
  return {
    ...options,
    challenge: toBytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: toBytes(options.user.id) } }),
    excludeCredentials: known(options.excludeCredentials),
    allowCredentials: known(options.allowCredentials),
  } as unknown as PublicKeyCredentialCreationOptions & PublicKeyCredentialRequestOptions;
}

function answerOf(credential: PublicKeyCredential): string {
  const response = credential.response as AuthenticatorAttestationResponse & AuthenticatorAssertionResponse;
  return JSON.stringify({
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      attestationObject: toText(response.attestationObject),
      authenticatorData: response.signature ? toText(response.authenticatorData) : undefined,
      signature: toText(response.signature),
      userHandle: toText(response.userHandle),
      transports: response.getTransports ? response.getTransports() : undefined,
    },
  });
}

async function ask(procedure: string, input: unknown): Promise<{ token: string; options: Options }> {
  const answer = await fetch(`/api/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!answer.ok) throw new Error(`The server said ${answer.status}.`);
  return (await answer.json()).result.data;
}

async function fill(form: HTMLFormElement): Promise<void> {
  const isNew = form.dataset.passkey === 'add';
  const { token, options } = isNew
    ? await ask('me.passkey.newOptions', { locale: form.dataset.locale })
    : await ask('me.passkey.options', undefined);
  const publicKey = prepared(options);
  const given = await (isNew
    ? navigator.credentials.create({ publicKey })
    : navigator.credentials.get({ publicKey }));
  if (!given) throw new Error('The device gave nothing.');
  for (const [name, value] of [
    ['token', token],
    ['answer', answerOf(given as PublicKeyCredential)],
  ] as const) {
    const input = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (input) input.value = value;
  }
}

function serve(form: HTMLFormElement): void {
  const button = form.querySelector('button');
  const said = form.querySelector<HTMLElement>('[data-said]');
  form.hidden = false;
  button?.addEventListener('click', () => {
    if (said) said.textContent = '';
    fill(form).then(
      () => form.submit(),
      () => {
        // The person closed the window of their device, or it has no key for us: both are theirs to try again.
        if (said) said.textContent = said.dataset.said ?? '';
      },
    );
  });
}

if (window.PublicKeyCredential)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) serve(form);
