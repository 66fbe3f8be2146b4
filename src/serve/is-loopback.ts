/** Whether no other machine reaches an address that is bound as `host`. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host);
