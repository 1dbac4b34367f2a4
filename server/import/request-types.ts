/** What other systems call our six types of request. Another word is left to the rules. */
import type { RequestType } from '#server/domain/intake/request';

const words: Record<RequestType, string[]> = {
  consultation: ['consultation', 'question', 'enquiry', 'inquiry', '咨询', '咨询类', '政策咨询'],
  help: ['help', 'request', 'service', '求助', '求助类', '求决', '申诉求决'],
  complaint: ['complaint', '投诉', '投诉类'],
  report: ['report', '举报', '举报类', '投诉举报', '检举'],
  suggestion: ['suggestion', 'proposal', 'idea', '建议', '建议类', '意见建议', '建言'],
  praise: ['praise', 'thanks', 'compliment', '表扬', '表扬类', '感谢', '表扬感谢'],
};

export function readType(written: string | null): RequestType | null {
  const word = written?.normalize('NFKC').trim().toLowerCase();
  if (!word) return null;
  const found = Object.entries(words).find(([, known]) => known.includes(word));
  return (found?.[0] as RequestType | undefined) ?? null;
}
