/** Is the token good, do we know our number, and does the vendor call us? One question answers all three. */
import { z } from 'zod';
import type { Health } from '../channel';
import { isPermission } from './errors';
import { callGraph, type Graph, type GraphAnswer } from './graph';

/** Health has ten seconds. */
const timeoutMs = 8_000;
/** Being asked too often is no illness. */
const busy = new Set([4, 17, 80007, 80008, 130429]);

/** `webhookUrl` is null when this machine has no public https address: then nobody can call it, and that is known. */
export async function health(graph: Graph, webhookUrl: string | null): Promise<Health> {
  const path = `${graph.phoneId}?fields=id,webhook_configuration`;
  const answer = await callGraph(graph, { path, timeoutMs });
  const error = answer.ok ? webhookError(answer.body, graph.phoneId, webhookUrl) : errorOf(answer);
  return error ? { isWell: false, error } : { isWell: true };
}

function errorOf({ status, code }: Extract<GraphAnswer, { ok: false }>): string | null {
  if (code !== null && busy.has(code)) return null;
  if (code === 190 || status === 401) return 'token-refused';
  if (isPermission(code)) return 'permission-missing';
  if (code === 100 || code === 33 || code === 133010) return 'number-unknown';
  return code === 368 || code === 131031 ? 'account-restricted' : 'not-reached';
}

const webhooksSchema = z.object({
  webhook_configuration: z
    .object({
      phone_number: z.string().optional(),
      whatsapp_business_account: z.string().optional(),
      application: z.string().optional(),
    })
    .optional(),
});

/** The vendor calls the address of the number, else that of the account, else that of the app. */
function webhookError(body: unknown, phoneId: string, webhookUrl: string | null): string | null {
  const set = webhooksSchema.safeParse(body).data?.webhook_configuration;
  if (!set || !webhookUrl) return null;
  const called = set.phone_number || set.whatsapp_business_account || set.application;
  if (!called) return 'webhook-missing';
  return [webhookUrl, `${webhookUrl}/${phoneId}`].includes(called) ? null : 'webhook-elsewhere';
}
