// Bytes that are an answer already in, the answer out with all its headers, so that no middleware touches it again: each header that hono
// sets on an answer that is made costs more than finding the answer did.

const whole = new WeakSet<Response>();

/** Whether `wholeAnswer` made it: it has its tag, its security headers and what caches may do. */
export const isWhole = (answer: Response): boolean => whole.has(answer);

/** `headers`: all of them, by names in small letters. */
export function wholeAnswer(
  status: 200 | 304,
  body: Uint8Array<ArrayBuffer> | null,
  headers: Readonly<Record<string, string>>,
): Response {
  const answer = new Response(body, { status, headers });
  whole.add(answer);
  return answer;
}
