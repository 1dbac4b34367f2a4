/** The mark: a bracket that opens (the call, in ink) and one that closes (the response, in the accent colour). */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="mark-call" d="M4 21V4h15v4.5H8.5V21z" />
      <path className="mark-response" d="M28 11v17H13v-4.5h10.5V11z" />
    </svg>
  );
}
