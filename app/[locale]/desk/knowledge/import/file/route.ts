/** The first look at a file: what it would do, and which of its rows are wrong. Spreadsheets of Chinese offices may be in GB18030. */
import { attempt, door } from '../../../../../_door';
import type { LocaleParams } from '../../../../../_locale';
import { seeOther } from '../../../../../_see-other';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import { knowledgeHref } from '../../_parts/knowledge';
import { heldFiles, largestFile } from '../held-file';

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await deskLocaleOf(params);
  const here = knowledgeHref(locale, '/import');
  const staff = await whoIsHere();
  if (!staff) return seeOther(signInAddress(here));
  // Nobody who is not signed in, and nothing larger than a file may be, is read at all.
  if (Number(request.headers.get('content-length') ?? 0) > largestFile + 10_000)
    return seeOther(`${here}?problem=file-too-large`);
  const file = (await request.formData()).get('file');
  if (!(file instanceof File) || file.size === 0) return seeOther(`${here}?problem=file-not-found`);
  const format = /\.json$/i.test(file.name) ? 'json' : 'csv';
  const text = textOf(await file.arrayBuffer());
  const found = await attempt((await door()).desk.knowledgeImport({ text, format, isDryRun: true }));
  if (!found.ok) return seeOther(`${here}?problem=${found.reason}`);
  const held = heldFiles.put(staff.staffId, {
    name: file.name.slice(0, 120),
    text,
    format,
    found: found.value,
  });
  return seeOther(`${here}?held=${held}`);
}
