/** To WhatsApp, and what its answers mean for us. `sent` means taken: whether it arrived comes as a receipt. */
import { z } from 'zod';
import type { Delivery, NativeMessage, SendResult } from '../channel';
import { addressed, composed } from './compose';
import { errorCode, isTemplateUnusable, meaningOf } from './errors';
import { callGraph, type Graph, type GraphAnswer } from './graph';
import { type TemplateSource, templateFor } from './template';

/** The vendor usually answers within two seconds. A message that was taken without our hearing of it would be sent again. */
const timeoutMs = 20_000;

export async function send(
  graph: Graph,
  message: NativeMessage,
  { recipient }: Delivery,
): Promise<SendResult> {
  return resultOf(await post(graph, { ...addressed(recipient), ...composed(message) }));
}

/** As a template; `windowClosed` when there is none for this notice, or the vendor does not take ours. */
export async function sendTemplate(
  graph: Graph,
  source: TemplateSource,
  delivery: Delivery,
): Promise<SendResult> {
  const template = templateFor(delivery, source);
  if (!template) return { kind: 'windowClosed', error: 'whatsapp-no-template' };
  const answer = await post(graph, { ...addressed(delivery.recipient), type: 'template', template });
  if (!answer.ok && isTemplateUnusable(answer.code))
    return { kind: 'windowClosed', error: errorCode(answer.code) };
  return resultOf(answer);
}

function post(graph: Graph, body: unknown): Promise<GraphAnswer> {
  return callGraph(graph, { path: `${graph.phoneId}/messages`, body, timeoutMs });
}

const takenSchema = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) });

function resultOf(answer: GraphAnswer): SendResult {
  if (answer.ok)
    return { kind: 'sent', vendorId: takenSchema.safeParse(answer.body).data?.messages[0]?.id ?? null };
  const { status, code, isMissing, afterMs } = answer;
  const error = status === 0 ? 'whatsapp-not-reached' : errorCode(code ?? status);
  // The path names nothing but our number: an administrator repairs that, and until then the message waits.
  const kind = isMissing ? 'retry' : meaningOf(code, status);
  return kind === 'retry' ? { kind, afterMs, error } : { kind, error };
}
