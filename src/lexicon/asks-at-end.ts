/** “Will the gates be open?”, “Will they?””; not “Will they? They may.” */
export const ASKS_AT_END = /\?["”’'»)\]]*\s*$/u;
