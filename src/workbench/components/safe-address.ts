// Which addresses of a report may become links: what a report says about itself is not to be trusted.

/** `url` when it is a web address, else null: no javascript:, data: or file: links. */
export function safeAddress(url: string | null): string | null {
  if (!url || url.length > 2000) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
